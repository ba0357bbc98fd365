import { blockDraws } from '../../uncertainty/streams/block';
import type { GroupedMoments } from '../estimates/moment-estimates';
import { spreadOfParts } from '../estimates/spread-of-parts';
import type { CentralMoments } from '../reductions/block-moments';
import { mergeMoments } from '../reductions/merge-moments';
import { missedMoments, type TargetRanges } from '../reductions/missed-moments';

/** Distance to the number that a criterion states, in the unit of its measure; a tolerance does not shorten it. */
export interface Shortfall {
  /** Mean over the finite draws, those that meet the target counting 0; NaN where no draw is finite. */
  readonly expected: number;
  /** Mean over the finite draws that miss it; null where none does. */
  readonly whenMissed: number | null;
  /** Standard errors of the two; NaN where there are too few draws, or misses, to tell. */
  readonly standardError: { readonly expected: number; readonly whenMissed: number | null };
}

/**
 * Moments of the distances of the draws of one block that miss a target.
 *
 * @param from - index of draw 0 of the block
 * @param to - index after the last draw, at most a block on
 * @param parts - 16 where draw i belongs to replicate i mod 16, else 1
 * @returns of all draws and, with 16 parts, then of each replicate
 */
export function blockMissedMoments(
  values: Float64Array,
  [from, to]: readonly [number, number],
  ranges: TargetRanges,
  parts: number,
): CentralMoments[] {
  const all = missedMoments(values, [from, to, 1], ranges);
  if (parts === 1) return [all];
  const replicate = (_: unknown, part: number) => missedMoments(values, [from + part, to, parts], ranges);
  return [all, ...Array.from({ length: parts }, replicate)];
}

/** The same of a whole column, in the order of its draws. */
export function columnMissedMoments(
  values: Float64Array,
  ranges: TargetRanges,
  parts: number,
): GroupedMoments {
  const blocks: CentralMoments[][] = [];
  for (let first = 0; first < values.length; first += blockDraws) {
    blocks.push(
      blockMissedMoments(values, [first, Math.min(values.length, first + blockDraws)], ranges, parts),
    );
  }
  const [all, ...replicates] = blocks[0]!.map((_, i) => mergeMoments(blocks.map((block) => block[i]!)));
  return parts === 1 ? { all: all! } : { all: all!, replicates };
}

/**
 * Expected shortfall, over all finite draws and over those that miss, with standard errors: of independent draws from
 * the variance of the distances, of replicates from their spread.
 *
 * @param missed - moments of the distances of the draws that miss
 * @param finite - finite draws: one number, or one a replicate
 * @param draws - all draws
 */
export function shortfallOf(missed: GroupedMoments, finite: ArrayLike<number>, draws: number): Shortfall {
  const { count, mean, second } = missed.all;
  let total = 0;
  for (let part = 0; part < finite.length; part++) total += finite[part]!;
  const expected = (count * mean) / total;
  const aside = mean - expected;
  const squares = second + count * aside * aside + (total - count) * expected * expected;
  const errorOf = (middle: number, size: number, sumOfSquares: number, sizes: (part: number) => number) => {
    if (missed.replicates === undefined)
      return (Math.sqrt(sumOfSquares / (draws - 1) / draws) * draws) / size;
    const points = draws / missed.replicates.length;
    const means = missed.replicates.map(
      (own, part) => (own.count * own.mean - middle * sizes(part)) / points,
    );
    return (spreadOfParts(means) * draws) / size;
  };
  const missesOf = (part: number) => missed.replicates![part]!.count;
  return {
    expected,
    whenMissed: count === 0 ? null : mean,
    standardError: {
      expected: errorOf(expected, total, squares, (part) => finite[part]!),
      whenMissed:
        count === 0 ? null : tellsMisses(missed) ? errorOf(mean, count, second, missesOf) : Number.NaN,
    },
  };
}

/** Whether there are misses in two independent draws, or replicates, at least. */
function tellsMisses({ all, replicates }: GroupedMoments): boolean {
  return (replicates?.filter(({ count }) => count > 0).length ?? all.count) > 1;
}
