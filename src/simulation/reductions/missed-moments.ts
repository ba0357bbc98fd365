import type { AcceptedRange } from '../../plan/accepted-range';
import { blockDraws } from '../../uncertainty/streams/block';
import { blockMoments, type CentralMoments, momentsOfPowers, powerSums } from './block-moments';

/** Values that meet a target, and the numbers that it states. */
export interface TargetRanges {
  readonly accepted: AcceptedRange;
  readonly stated: AcceptedRange;
}

/** Indices of values: the first, the one after the last, and the step from one to the next. */
export type Indices = readonly [from: number, to: number, step: number];

/** Distance of each draw, 0 where it does not miss, and whether it misses, as 1 or 0. */
const distances = new Float64Array(blockDraws);
const misses = new Float64Array(blockDraws);

/**
 * Moments of the distances by which the finite among some draws miss a target. Draws that do not miss take part in the
 * sums with 0, so that the order of the additions does not depend on which they are.
 *
 * @param indices - of a block at most
 */
export function missedMoments(values: Float64Array, indices: Indices, ranges: TargetRanges): CentralMoments {
  const length = fillDistances(values, indices, ranges);
  const total = totalOf(length);
  if (Math.abs(total) < Infinity) return aroundMean(length, total);
  // A draw that is not finite, times 0, is no number.
  clearHits(length);
  const finite = totalOf(length);
  if (Math.abs(finite) < Infinity) return aroundMean(length, finite);
  // Distances so large that the others do not count beside them.
  const missed = distances.subarray(0, length).filter((_, i) => misses[i] === 1);
  return blockMoments(missed, 0, missed.length, 0);
}

/** Without branches, as hits are tossed coins. @returns how many there are */
function fillDistances(
  values: Float64Array,
  [from, to, step]: Indices,
  { accepted, stated }: TargetRanges,
): number {
  const { least, greatest } = accepted;
  const [statedLeast, statedGreatest] = [stated.least, stated.greatest];
  let length = 0;
  for (let i = from; i < to; i += step) {
    const value = values[i]!;
    const isMiss = Number(value - value === 0) * (1 - Number(value >= least) * Number(value <= greatest));
    distances[length] = isMiss * Math.max(0, statedLeast - value, value - statedGreatest);
    misses[length] = isMiss;
    length++;
  }
  return length;
}

function clearHits(length: number): void {
  for (let i = 0; i < length; i++) if (misses[i] === 0) distances[i] = 0;
}

/** In four sums side by side. */
function totalOf(length: number): number {
  const whole = length - (length % 4);
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    a += distances[i]!;
    b += distances[i + 1]!;
    c += distances[i + 2]!;
    d += distances[i + 3]!;
  }
  for (let i = whole; i < length; i++) a += distances[i]!;
  return a + b + (c + d);
}

/** Of what the distances of the draws that miss differ from their mean. */
function aroundMean(length: number, total: number): CentralMoments {
  let count = 0;
  for (let i = 0; i < length; i++) count += misses[i]!;
  if (count === 0) return noMoments;
  const mean = total / count;
  for (let i = 0; i < length; i++) distances[i] = misses[i]! * (distances[i]! - mean);
  return momentsOfPowers({ count, mean }, powerSums(distances, 0, length, { shift: 0, mean: 0 }));
}

/** Moments of no values. */
export const noMoments: CentralMoments = Object.freeze({ count: 0, mean: 0, second: 0, third: 0, fourth: 0 });
