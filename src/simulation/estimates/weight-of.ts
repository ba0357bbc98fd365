/** Weights that are added one after another before their sums are added in pairs. */
const leaf = 64;

/**
 * Total weight of some draws, the others taking part with 0: neighbours are added in pairs, then the pairs, and so on.
 *
 * The order of the additions does not depend on which draws are in. So a set never weighs less than one that it holds,
 * to the last bit, which sums with a correction for what is rounded away do not promise.
 *
 * @param weights - one a draw, ≥ 0
 * @param isIn - 1 for the draws that count, 0 for the others; all count unless given
 * @returns error of at most ~70 roundings of the total
 * @example weightOf([1, 2, 4], [1, 0, 1]); // 5
 */
export function weightOf(weights: ArrayLike<number>, isIn?: ArrayLike<number>): number {
  let sums = new Float64Array(Math.max(1, Math.ceil(weights.length / leaf)));
  for (let draw = 0; draw < weights.length; draw++) {
    sums[Math.floor(draw / leaf)]! += isIn === undefined ? weights[draw]! : weights[draw]! * isIn[draw]!;
  }
  while (sums.length > 1) {
    const pairs = new Float64Array(Math.ceil(sums.length / 2));
    for (let i = 0; i < sums.length; i++) pairs[i >> 1]! += sums[i]!;
    sums = pairs;
  }
  return sums[0]!;
}
