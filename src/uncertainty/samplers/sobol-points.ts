/**
 * Consecutive coordinates of the Sobol sequence in one dimension, in Gray-code order, the first point (zero) kept.
 *
 * x(n) = ⊕ V(j + 1) over the bits j that are 1 in the Gray code n ⊕ ⌊n / 2⌋
 *
 * From one point to the next a single bit of the Gray code changes, the lowest that is 1 in the new n.
 *
 * @param directions - 32 words a dimension, of `sobolDirections` or with the bits of each word reversed
 * @param dimension - number of the dimension, from 0
 * @param first - n of the first point written, an integer ≥ 0; `first + out.length` ≤ 2^32
 * @param out - receives the points as 32 bits of a binary fraction (reversed where the directions are)
 * @see Antonov and Saleev (1979), An economic method of computing LPτ-sequences
 * @see Joe and Kuo (2008), Constructing Sobol sequences with better two-dimensional projections
 * @example
 * const points = new Int32Array(4);
 * fillSobolPoints(sobolDirections(2), 1, 0, points);
 * Array.from(points, (point) => (point >>> 0) / 4294967296); // 0, 0.5, 0.25, 0.75
 */
export function fillSobolPoints(
  directions: Int32Array,
  dimension: number,
  first: number,
  out: Int32Array,
): void {
  const at = 32 * dimension;
  const gray = first ^ (first >>> 1);
  let point = 0;
  for (let bit = 0; bit < 32; bit++) if ((gray >>> bit) & 1) point ^= directions[at + bit]!;
  out[0] = point;
  for (let i = 1; i < out.length; i++) {
    const index = first + i;
    point ^= directions[at + 31 - Math.clz32(index & -index)]!;
    out[i] = point;
  }
}
