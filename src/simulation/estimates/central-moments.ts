import { blockDraws } from '../../uncertainty/streams/block';
import { columnRows } from '../engine/column-rows';
import { blockMoments, type CentralMoments } from '../reductions/block-moments';
import { mergeMoments } from '../reductions/merge-moments';

/**
 * Central moments of the finite values among some: block by block of 1,024 around the mean of the block, the blocks then
 * merged pairwise, so that neither a large mean nor many values cost digits.
 *
 * @param values - in the order of the draws; those that are not finite are left out
 * @returns moments; the mean is NaN where no value is finite
 * @example centralMoments(Float64Array.of(1, 2, 3, 4)).second; // 5
 */
export function centralMoments(values: Float64Array): CentralMoments {
  const shift = momentShift(values);
  const rows = columnRows();
  const blocks: CentralMoments[] = [];
  for (let first = 0; first < values.length; first += blockDraws) {
    const block = values.subarray(first, first + blockDraws);
    rows.memory.set(block);
    const isWhole = block.length === blockDraws;
    blocks.push(isWhole ? rows.moments(0, shift) : blockMoments(block, 0, block.length, shift));
  }
  if (blocks.length === 0) return { count: 0, mean: Number.NaN, second: 0, third: 0, fourth: 0 };
  const all = mergeMoments(blocks);
  return { ...all, mean: all.count === 0 ? Number.NaN : shift + all.mean };
}

/** What is taken from every value before its powers are summed: the first draw, or 0 where that is not finite. */
export function momentShift(values: ArrayLike<number>): number {
  const first = values[0] ?? 0;
  return Number.isFinite(first) ? first : 0;
}
