/**
 * Solves an m × m system in place by Gaussian elimination: each row below that has a larger pivot changes places with
 * the present one, so that the order of operations depends on the numbers alone, never on the engine.
 *
 * @param matrix - by rows; it is used up
 * @param right - the right-hand sides; the solution takes their place
 * @returns whether the solution is finite
 * @see Golub and Van Loan (2013), Matrix Computations, section 3.4
 * @example
 * const right = new Float64Array([3, 1]);
 * eliminate(new Float64Array([0, 2, 1, 0]), right);
 * [...right]; // [1, 1.5]
 */
export function eliminate(matrix: Float64Array, right: Float64Array): boolean {
  const m = right.length;
  for (let k = 0; k < m; k++) {
    for (let j = k + 1; j < m; j++) {
      if (Math.abs(matrix[j * m + k]!) > Math.abs(matrix[k * m + k]!)) swapRows(matrix, right, j, k);
    }
    const pivot = matrix[k * m + k]!;
    if (!Number.isFinite(pivot)) return false;
    for (let j = k + 1; j < m; j++) {
      const factor = matrix[j * m + k]! / pivot;
      for (let c = k + 1; c < m; c++) matrix[j * m + c]! -= factor * matrix[k * m + c]!;
      right[j]! -= factor * right[k]!;
    }
  }
  let total = 0;
  for (let j = m - 1; j >= 0; j--) {
    let rest = right[j]!;
    for (let c = j + 1; c < m; c++) rest -= matrix[j * m + c]! * right[c]!;
    right[j] = rest / matrix[j * m + j]!;
    total += right[j]! - right[j]!;
  }
  // x - x is 0 for every finite x and NaN for the others.
  return total === 0;
}

function swapRows(matrix: Float64Array, right: Float64Array, a: number, b: number): void {
  const m = right.length;
  for (let c = 0; c < m; c++) swap(matrix, a * m + c, b * m + c);
  swap(right, a, b);
}

function swap(values: Float64Array, a: number, b: number): void {
  const kept = values[a]!;
  values[a] = values[b]!;
  values[b] = kept;
}

/** Determinant of an m × m matrix, kept as it is. @example determinant(new Float64Array([0, 2, 3, 4]), 2); // -6 */
export function determinant(matrix: Float64Array, m: number): number {
  const rows = matrix.slice();
  const none = new Float64Array(m);
  let product = 1;
  for (let k = 0; k < m; k++) {
    for (let j = k + 1; j < m; j++) {
      if (!(Math.abs(rows[j * m + k]!) > Math.abs(rows[k * m + k]!))) continue;
      swapRows(rows, none, j, k);
      product = -product;
    }
    const pivot = rows[k * m + k]!;
    if (pivot === 0) return 0;
    product *= pivot;
    for (let j = k + 1; j < m; j++) {
      const factor = rows[j * m + k]! / pivot;
      for (let c = k + 1; c < m; c++) rows[j * m + c]! -= factor * rows[k * m + c]!;
    }
  }
  return product;
}
