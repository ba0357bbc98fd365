import { blockDraws } from '../../uncertainty/streams/block';

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
 * Central moments of finite values: block by block around the mean of the block, the blocks then merged pairwise, so
 * that neither a large mean nor many values cost digits.
 *
 * @param values - finite numbers
 * @returns moments; the mean is NaN where there is no value
 * @see Pébay (2008), Formulas for robust, one-pass parallel computation of covariances and arbitrary-order statistical
 * moments
 * @example centralMoments(Float64Array.of(1, 2, 3, 4)).second; // 5
 */
export function centralMoments(values: Float64Array): CentralMoments {
  if (values.length === 0) return { count: 0, mean: Number.NaN, second: 0, third: 0, fourth: 0 };
  // Distances from one value: the means of blocks would be rounded too coarsely where a level is far from 0.
  const shift = values[0]!;
  const blocks: CentralMoments[] = [];
  for (let first = 0; first < values.length; first += blockDraws) {
    blocks.push(ofBlock(values, shift, first, Math.min(values.length, first + blockDraws)));
  }
  const all = mergeAll(blocks);
  return { ...all, mean: shift + all.mean };
}

/** Moments of the distances from `shift`: two passes over values that stay in the cache. */
function ofBlock(values: Float64Array, shift: number, from: number, to: number): CentralMoments {
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
  const mean = (a + b + (c + d)) / count;
  let [second, third, fourth, left] = [0, 0, 0, 0];
  for (let i = from; i < to; i++) {
    const x = values[i]! - shift - mean;
    const square = x * x;
    left += x;
    second += square;
    third += square * x;
    fourth += square * square;
  }
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

function mergeAll(blocks: readonly CentralMoments[]): CentralMoments {
  let level = blocks;
  while (level.length > 1) {
    const next: CentralMoments[] = [];
    for (let i = 0; i < level.length; i += 2) {
      next.push(i + 1 < level.length ? merge(level[i]!, level[i + 1]!) : level[i]!);
    }
    level = next;
  }
  return level[0]!;
}

/** Moments of both parts together. */
function merge(a: CentralMoments, b: CentralMoments): CentralMoments {
  const count = a.count + b.count;
  const step = b.mean - a.mean;
  const shareA = a.count / count;
  const shareB = b.count / count;
  const square = step * step;
  const weight = shareA * b.count;
  return {
    count,
    mean: a.mean + step * shareB,
    second: a.second + b.second + square * weight,
    third:
      a.third +
      b.third +
      square * step * weight * (shareA - shareB) +
      3 * step * (shareA * b.second - shareB * a.second),
    fourth:
      a.fourth +
      b.fourth +
      square * square * weight * (shareA * shareA - shareA * shareB + shareB * shareB) +
      6 * square * (shareA * shareA * b.second + shareB * shareB * a.second) +
      4 * step * (shareA * b.third - shareB * a.third),
  };
}
