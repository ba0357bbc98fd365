import { sum } from '../../core/sum';

/**
 * Least-squares solution of an overdetermined, or square, system by Householder reflections.
 *
 * min over x of |A x − b|²
 *
 * @param rows - A, at least as many rows as columns
 * @param values - b, one number a row
 * @returns x, one number a column; not finite where the columns are linearly dependent
 * @see Golub (1965), Numerical methods for solving linear least squares problems
 */
export function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
  const columns = rows[0]!.length;
  const a = rows.map((row, i) => [...row, values[i]!]);
  for (let k = 0; k < columns; k++) reflect(a, k);
  const solution = new Array<number>(columns).fill(0);
  for (let k = columns - 1; k >= 0; k--) {
    const known = solution.slice(k + 1).map((x, i) => -x * a[k]![k + 1 + i]!);
    solution[k] = sum([a[k]![columns]!, ...known]) / a[k]![k]!;
  }
  return solution;
}

/** Makes column k zero below the diagonal. */
function reflect(a: number[][], k: number): void {
  const norm = Math.sqrt(sum(a.slice(k).map((row) => row[k]! * row[k]!)));
  if (norm === 0 || k === a.length - 1) return;
  const head = a[k]![k]!;
  const pivot = head > 0 ? -norm : norm;
  const normal = a.map((row, i) => (i < k ? 0 : i === k ? head - pivot : row[k]!));
  const length = norm * (norm + Math.abs(head));
  for (let column = k; column < a[k]!.length; column++) {
    const dot = sum(normal.map((each, i) => each * a[i]![column]!)) / length;
    for (let i = k; i < a.length; i++) a[i]![column]! -= dot * normal[i]!;
  }
}
