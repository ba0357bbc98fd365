/** Smallest pivot that counts as positive; below it a row adds nothing of its own. */
const negligible = 1e-10;

/** How far below zero a pivot may fall by rounding; a matrix with a smaller eigenvalue is refused. */
const rounding = 1e-8;

/**
 * Lower triangular L with L · Lᵀ = R, for a correlation matrix that may be singular (two variables wholly dependent).
 *
 * @param matrix - symmetric, ones on the diagonal, as rows
 * @returns rows of L, or the first row at which the matrix is found not to be positive semi-definite
 * @see Golub and Van Loan (2013), Matrix Computations, section 4.2
 * @example choleskyFactor([[1, 0.6], [0.6, 1]]); // { factor: [[1, 0], [0.6, 0.8]] }
 */
export function choleskyFactor(
  matrix: readonly (readonly number[])[],
): { readonly factor: readonly (readonly number[])[] } | { readonly failedRow: number } {
  const size = matrix.length;
  const factor = matrix.map(() => new Array<number>(size).fill(0));
  for (let column = 0; column < size; column++) {
    for (let row = column; row < size; row++) {
      let rest = matrix[row]![column]!;
      for (let k = 0; k < column; k++) rest -= factor[row]![k]! * factor[column]![k]!;
      if (row === column) {
        if (rest < -rounding) return { failedRow: row };
        factor[row]![column] = rest > negligible ? Math.sqrt(rest) : 0;
      } else {
        const pivot = factor[column]![column]!;
        if (pivot === 0 && Math.abs(rest) > Math.sqrt(rounding)) return { failedRow: row };
        factor[row]![column] = pivot === 0 ? 0 : rest / pivot;
      }
    }
  }
  return { factor };
}
