/**
 * Running sums with compensation, so that each is exact to about one rounding.
 *
 * @param weights - numbers ≥ 0
 * @param start - what comes before the first, ≥ 0
 * @param withStart - whether the first result is `start` itself, so that there is one result more than weights
 * @returns start + w₀, start + w₀ + w₁, ...
 */
export function cumulate(weights: ArrayLike<number>, start = 0, withStart = false): Float64Array {
  const offset = withStart ? 1 : 0;
  const sums = new Float64Array(weights.length + offset);
  let total = start;
  let lost = 0;
  if (withStart) sums[0] = start;
  for (let i = 0; i < weights.length; i++) {
    const value = weights[i]!;
    const next = total + value;
    lost += total >= value ? total - next + value : value - next + total;
    total = next;
    sums[i + offset] = total + lost;
  }
  return sums;
}

/**
 * Index of the first of increasing numbers that is at least p; the last index where none is.
 *
 * @param increasing - numbers in increasing order, at least one
 * @param p - what is to be reached
 */
export function firstAtLeast(increasing: Float64Array, p: number): number {
  let [low, high] = [0, increasing.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (increasing[middle]! >= p) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Index of the first of decreasing numbers that is at most q; the last index where none is.
 *
 * @param decreasing - numbers in decreasing order, at least one
 * @param q - what is not to be exceeded
 */
export function firstAtMost(decreasing: Float64Array, q: number): number {
  let [low, high] = [0, decreasing.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (decreasing[middle]! <= q) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Index of the last of increasing numbers that is at most x; 0 where none is.
 *
 * @param increasing - numbers in increasing order, at least one
 * @param x - what is not to be exceeded
 */
export function lastAtMost(increasing: Float64Array, x: number): number {
  let [low, high] = [0, increasing.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (increasing[middle]! <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}
