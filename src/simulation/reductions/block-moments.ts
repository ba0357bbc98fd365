/** Number, mean and sums of central powers of some values. */
export interface CentralMoments {
  readonly count: number;
  readonly mean: number;
  /** Σ (x − mean)². */
  readonly second: number;
  /** Σ (x − mean)³. */
  readonly third: number;
  /** Σ (x − mean)⁴. */
  readonly fourth: number;
}

/**
 * Central moments of x − shift for the finite values of one block: two passes over values that stay in the cache, each
 * with four sums side by side.
 *
 * @param from - index of the first value
 * @param to - index after the last
 * @param shift - a value near the others, which keeps digits where a level is far from 0
 */
export function blockMoments(values: Float64Array, from: number, to: number, shift: number): CentralMoments {
  const count = to - from;
  const whole = to - (count % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = from; i < whole; i += 4) {
    a += values[i]! - shift;
    b += values[i + 1]! - shift;
    c += values[i + 2]! - shift;
    d += values[i + 3]! - shift;
  }
  for (let i = whole; i < to; i++) a += values[i]! - shift;
  const total = a + b + (c + d);
  // A sum that is not finite has met a value that is not, or one so large that the others do not count beside it.
  if (!(Math.abs(total) < Infinity)) {
    const finite = values.subarray(from, to).filter((value) => Math.abs(value) < Infinity);
    if (finite.length < count) return blockMoments(finite, 0, finite.length, shift);
  }
  if (count === 0) return { count, mean: 0, second: 0, third: 0, fourth: 0 };
  const mean = total / count;
  return momentsOfPowers({ count, mean }, powerSums(values, from, to, { shift, mean }));
}

/**
 * Sums of the powers of d = x − shift − mean, each in two sums side by side.
 *
 * @param around - what is taken from every value, in this order
 * @returns Σ d, Σ d², Σ d³, Σ d⁴
 */
export function powerSums(
  values: Float64Array,
  from: number,
  to: number,
  { shift, mean }: { readonly shift: number; readonly mean: number },
): readonly [number, number, number, number] {
  const whole = to - ((to - from) % 2);
  let [left, second, third, fourth] = [0, 0, 0, 0];
  let [leftB, secondB, thirdB, fourthB] = [0, 0, 0, 0];
  for (let i = from; i < whole; i += 2) {
    const x = values[i]! - shift - mean;
    const y = values[i + 1]! - shift - mean;
    const xx = x * x;
    const yy = y * y;
    left += x;
    leftB += y;
    second += xx;
    secondB += yy;
    third += xx * x;
    thirdB += yy * y;
    fourth += xx * xx;
    fourthB += yy * yy;
  }
  if (whole < to) {
    const x = values[whole]! - shift - mean;
    left += x;
    second += x * x;
    third += x * x * x;
    fourth += x * x * (x * x);
  }
  return [left + leftB, second + secondB, third + thirdB, fourth + fourthB];
}

/**
 * Central moments from sums of powers.
 *
 * @param around - number of values, and the mean around which the powers were taken
 * @param sums - Σ d, Σ d², Σ d³, Σ d⁴ of the distances d from that mean
 */
export function momentsOfPowers(
  { count, mean }: { readonly count: number; readonly mean: number },
  sums: ArrayLike<number>,
): CentralMoments {
  const [left, second, third, fourth] = [sums[0]!, sums[1]!, sums[2]!, sums[3]!];
  // The mean is off by what its rounding left over; to first order that is taken out of the higher moments as well.
  const off = left / count;
  return {
    count,
    mean: mean + off,
    second: second - off * left,
    third: third - 3 * off * second,
    fourth: fourth - 4 * off * third,
  };
}
