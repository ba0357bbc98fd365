import { SimulationError } from '../../core/plancast-error';
import { rounding } from './rounding';
import { type SymmetricEigen, symmetricEigen } from './symmetric-eigen';

/**
 * Largest distance of a diagonal element from 1 at which the projections have converged. Putting it right moves the
 * least eigenvalue by no more, which `rounding` covers, so that the result counts as valid.
 */
const allowedGap = 1e-13;

/** Rounds of projection after which the search is given up; some dozens to some hundreds are usual. */
const mostRounds = 10_000;

/** A correlation matrix, how far it is from the given one, and the work it took. */
export interface NearestMatrix {
  readonly matrix: readonly (readonly number[])[];
  /** Frobenius norm of the difference. */
  readonly distance: number;
  /** Rounds of projection; 0 for a matrix that is valid already. */
  readonly iterations: number;
}

/**
 * Alternating projections on the matrices with no eigenvalue below a floor and on those with a unit diagonal.
 *
 * The correction of Dykstra is a diagonal matrix here, D: X = P(A + D), then D grows by the identity less diag X.
 */
export function nearestMatrix(given: {
  readonly matrix: readonly (readonly number[])[];
  readonly floor: number;
}): NearestMatrix {
  const { matrix, floor } = given;
  const hasUnitDiagonal = matrix.every((row, i) => Math.abs(row[i]! - 1) <= rounding);
  const isValid = (values: readonly number[]) => values[0]! >= floor - rounding;
  if (hasUnitDiagonal && isValid(symmetricEigen(matrix).values)) {
    return { matrix, distance: 0, iterations: 0 };
  }
  const shift = matrix.map(() => 0);
  let eigen: SymmetricEigen | undefined;
  for (let iterations = 1; iterations <= mostRounds; iterations++) {
    const shifted = matrix.map((row, i) => row.map((value, j) => (i === j ? value + shift[i]! : value)));
    eigen = symmetricEigen(shifted, eigen?.vectors);
    const raised = raise(shifted, eigen, floor);
    const gaps = raised.map((row, i) => 1 - row[i]!);
    for (const [i, gap] of gaps.entries()) shift[i]! += gap;
    if (gaps.some((gap) => Math.abs(gap) > allowedGap)) continue;
    const nearest = withUnitDiagonal(raised);
    return { matrix: nearest, distance: distanceOf(nearest, matrix), iterations };
  }
  throw notFound();
}

/** The nearest matrix whose eigenvalues are at least `floor`. */
function raise(
  matrix: readonly (readonly number[])[],
  { values, vectors }: SymmetricEigen,
  floor: number,
): number[][] {
  const raised = matrix.map((row) => [...row]);
  for (let k = 0; k < values.length && values[k]! < floor; k++) {
    const vector = vectors[k]!;
    const missing = floor - values[k]!;
    for (const [i, row] of raised.entries()) {
      const share = missing * vector[i]!;
      for (let j = 0; j < row.length; j++) row[j]! += share * vector[j]!;
    }
  }
  return raised;
}

/** Exact ones on the diagonal, the same number on both sides of it, nothing beyond [−1, 1]. */
function withUnitDiagonal(matrix: readonly (readonly number[])[]): number[][] {
  return matrix.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : Math.max(-1, Math.min(1, (value + matrix[j]![i]!) / 2)))),
  );
}

function distanceOf(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  let squares = 0;
  for (const [i, row] of a.entries()) {
    for (const [j, value] of row.entries()) squares += (value - b[i]![j]!) * (value - b[i]![j]!);
  }
  return Math.sqrt(squares);
}

function notFound(): SimulationError {
  const message = `nearestCorrelation: no correlation matrix found in ${mostRounds} rounds of projection`;
  const zh = { message: `nearestCorrelation：投影 ${mostRounds} 轮后仍未找到相关矩阵` };
  return new SimulationError([{ code: 'E_LIMIT', path: 'matrix', message, zh }]);
}
