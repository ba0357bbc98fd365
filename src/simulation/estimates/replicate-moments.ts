import { replicateCount } from '../../uncertainty/samplers/replicates';
import { blockDraws } from '../../uncertainty/streams/block';
import { blockMoments, type CentralMoments, momentsOfPowers } from '../reductions/block-moments';
import { mergeMoments } from '../reductions/merge-moments';
import { momentShift } from './central-moments';

/** Sums of one block, replicate by replicate: of the values, then of the first to fourth powers of their distances. */
const sums = Array.from({ length: 5 }, () => new Float64Array(replicateCount));

const own = new Float64Array(blockDraws);

/**
 * Central moments of x − shift in one block, replicate by replicate: draw i belongs to replicate i mod 16.
 *
 * @param from - index of the first value, that of draw 0 of the block
 * @param to - index after the last, at most a block on
 */
export function replicateBlockMoments(
  values: Float64Array,
  from: number,
  to: number,
  shift: number,
): CentralMoments[] {
  const points = (to - from) / replicateCount;
  if (!Number.isInteger(points) || !addTotals(values, from, to, shift)) {
    return eachApart(values, from, to, shift);
  }
  const [means, ...powers] = sums as [Float64Array, ...Float64Array[]];
  for (let r = 0; r < replicateCount; r++) means[r]! /= points;
  addPowers(values, from, to, shift);
  return Array.from({ length: replicateCount }, (_, r) =>
    momentsOfPowers({ count: points, mean: means[r]! }, [
      powers[0]![r]!,
      powers[1]![r]!,
      powers[2]![r]!,
      powers[3]![r]!,
    ]),
  );
}

/** Sums x − shift by replicate. @returns whether all sums are finite */
function addTotals(values: Float64Array, from: number, to: number, shift: number): boolean {
  const totals = sums[0]!.fill(0);
  for (let i = from; i < to; i++) totals[(i - from) & 15]! += values[i]! - shift;
  let all = 0;
  for (let r = 0; r < replicateCount; r++) all += totals[r]! - totals[r]!;
  return all === 0;
}

/** Sums the powers of the distances from the means that stand in the first sums. */
function addPowers(values: Float64Array, from: number, to: number, shift: number): void {
  const means = sums[0]!;
  const first = sums[1]!.fill(0);
  const second = sums[2]!.fill(0);
  const third = sums[3]!.fill(0);
  const fourth = sums[4]!.fill(0);
  for (let i = from; i < to; i++) {
    const r = (i - from) & 15;
    const distance = values[i]! - shift - means[r]!;
    const square = distance * distance;
    first[r]! += distance;
    second[r]! += square;
    third[r]! += square * distance;
    fourth[r]! += square * square;
  }
}

/** The same where a value is not finite, or some draws are missing at the end. */
function eachApart(values: Float64Array, from: number, to: number, shift: number): CentralMoments[] {
  return Array.from({ length: replicateCount }, (_, replicate) => {
    let count = 0;
    for (let i = from + replicate; i < to; i += replicateCount) own[count++] = values[i]!;
    return blockMoments(own, 0, count, shift);
  });
}

/**
 * Central moments of the finite values of each replicate, block by block and then merged pairwise.
 *
 * @param values - in the order of the draws
 * @returns one a replicate; the mean is NaN where none of its values is finite
 */
export function replicateMoments(values: Float64Array): CentralMoments[] {
  const shift = momentShift(values);
  const blocks: CentralMoments[][] = [];
  for (let first = 0; first < values.length; first += blockDraws) {
    blocks.push(replicateBlockMoments(values, first, Math.min(values.length, first + blockDraws), shift));
  }
  return Array.from({ length: replicateCount }, (_, replicate) =>
    shiftedMoments(mergeMoments(blocks.map((block) => block[replicate]!)), shift),
  );
}

/** Moments of x from those of x − shift; the mean is NaN where there is no value. */
export function shiftedMoments(moments: CentralMoments, shift: number): CentralMoments {
  return { ...moments, mean: moments.count === 0 ? Number.NaN : shift + moments.mean };
}
