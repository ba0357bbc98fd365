/** A pivot above this, relative to all that it can have been made from, is no matter of rounding. */
export const clearPivot = 1e-4;

/**
 * A test at little cost that shows most regular matrices to be so. Entry (j, k) of the matrix of m unknowns times x(k)
 * is at most twice the scale of equation j, terms that cancelled included; so rows in units of these scales are
 * eliminated, and every pivot must be clear of rounding.
 *
 * @returns a function of the slots of a block; false says nothing
 */
export function clearRegularity(m: number): (slots: Float64Array) => boolean {
  if (m === 1) return (slots) => Math.abs(slots[3]! * slots[0]!) >= clearPivot * slots[2]!;
  const matrix = new Float64Array(m * m);
  return (slots) => {
    for (let j = 0; j < m; j++) {
      const scale = slots[2 * m + j]!;
      for (let k = 0; k < m; k++) matrix[j * m + k] = (slots[3 * m + j * m + k]! * slots[k]!) / scale;
    }
    for (let k = 0; k < m; k++) {
      const row = largestBelow(matrix, m, k);
      const pivot = matrix[row * m + k]!;
      if (!(Math.abs(pivot) >= clearPivot)) return false;
      // What stands in row k is needed no more than its entries are; the pivot's row stays out from here on.
      for (let c = k; c < m; c++) {
        const kept = matrix[k * m + c]!;
        matrix[k * m + c] = matrix[row * m + c]!;
        matrix[row * m + c] = kept;
      }
      for (let j = k + 1; j < m; j++) {
        const factor = matrix[j * m + k]! / pivot;
        for (let c = k + 1; c < m; c++) matrix[j * m + c]! -= factor * matrix[k * m + c]!;
      }
    }
    return true;
  };
}

function largestBelow(matrix: Float64Array, m: number, k: number): number {
  let best = k;
  for (let j = k + 1; j < m; j++) {
    if (Math.abs(matrix[j * m + k]!) > Math.abs(matrix[best * m + k]!)) best = j;
  }
  return best;
}
