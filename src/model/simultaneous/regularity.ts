/**
 * Pivots at most so large, relative to what rounding had to work with, are taken for 0: equations whose solution would
 * be exact to fewer than four digits.
 */
export const singularPivot = 1e-12;

/** What elimination tells of a matrix. */
export interface Regularity {
  /** The smallest relative pivot, in [0, 1]; NaN where an entry is not finite. */
  readonly pivot: number;
  /** Weights of the rows whose sum is 0 up to rounding; undefined for a regular matrix. */
  readonly dependence: Float64Array | undefined;
}

/**
 * How far I − F is from a singular matrix: its pivots, each relative to the sum of the magnitudes of all that was
 * subtracted to make it, which is what rounding had to work with. A singular matrix has a pivot of rounding alone, some
 * 1e-16 of that, and no change of units, of rows or of columns, makes a difference.
 *
 * Rows change places by the largest entry relative to the largest of its row; a column without a pivot is passed over.
 *
 * @param derivatives - F, n × n by rows, kept as it is
 * @see Higham (2002), Accuracy and Stability of Numerical Algorithms, sections 3.3 (running errors) and 9.1
 * @example regularity(new Float64Array([0, 1, 1, 0]), 2).pivot; // 0
 */
export function regularity(derivatives: Float64Array, n: number): Regularity {
  const rows = workingRows(derivatives, n);
  let smallest = 1;
  let next = 0;
  for (let column = 0; column < n; column++) {
    const place = pivotPlace(rows, next, column);
    [rows[next], rows[place]] = [rows[place]!, rows[next]!];
    const pivot = rows[next]!;
    const size = pivot.magnitudes[column]!;
    const share = size === 0 ? 0 : Math.abs(pivot.values[column]!) / size;
    smallest = Math.min(smallest, share);
    if (!(share > singularPivot)) continue;
    next++;
    for (const row of rows.slice(next)) subtract(row, pivot, column);
  }
  return { pivot: smallest, dependence: rows[next]?.values.slice(n) };
}

/** A row under elimination; behind its n entries stand the weights of the rows of the matrix that it is made from. */
interface Row {
  readonly values: Float64Array;
  /** Sums of the magnitudes that went into each value. */
  readonly magnitudes: Float64Array;
  /** Largest magnitude in the row at the start. */
  readonly largest: number;
}

function workingRows(derivatives: Float64Array, n: number): Row[] {
  return Array.from({ length: n }, (_, j) => {
    const values = new Float64Array(2 * n);
    const magnitudes = new Float64Array(2 * n);
    for (let k = 0; k < n; k++) {
      const unit = j === k ? 1 : 0;
      const slope = derivatives[j * n + k]!;
      values[k] = unit - slope;
      magnitudes[k] = unit + Math.abs(slope);
    }
    values[n + j] = 1;
    return { values, magnitudes, largest: Math.max(...magnitudes) };
  });
}

function pivotPlace(rows: readonly Row[], from: number, column: number): number {
  let best = from;
  const weight = (place: number) => Math.abs(rows[place]!.values[column]!) / rows[place]!.largest;
  for (let place = from + 1; place < rows.length; place++) if (weight(place) > weight(best)) best = place;
  return best;
}

function subtract(row: Row, pivot: Row, column: number): void {
  const factor = row.values[column]! / pivot.values[column]!;
  if (factor === 0) return;
  row.values[column] = 0;
  for (let c = column + 1; c < row.values.length; c++) {
    row.values[c]! -= factor * pivot.values[c]!;
    row.magnitudes[c]! += Math.abs(factor) * pivot.magnitudes[c]!;
  }
}
