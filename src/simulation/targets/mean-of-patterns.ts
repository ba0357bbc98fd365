import { boundedMean, type MeanEstimate } from '../estimates/bounded-mean';
import { proportion } from '../estimates/proportion';
import { spreadOfParts } from '../estimates/spread-of-parts';
import { type PatternCounts, sumsOf } from '../reductions/pattern-counts';

/**
 * Mean over the draws of a number in [0, 1] that the targets which a draw meets decide, from counts of the patterns met:
 * the error of independent draws from their variance, that of replicates from their spread; where the numbers are 0 or 1,
 * the estimate of a share.
 *
 * @param places - of the targets, counted from 0
 * @param value - of a draw, from which of the targets it meets
 */
export function meanOfPatterns(
  counts: PatternCounts,
  places: readonly number[],
  {
    value,
    draws,
    level,
  }: {
    readonly value: (met: readonly boolean[]) => number;
    readonly draws: number;
    readonly level: number;
  },
): MeanEstimate {
  const { sums, squares } = sumsOf(counts, places, value);
  // Numbers that are their own squares are 0 or 1: a share of draws.
  if (sums.every((sum, part) => sum === squares[part])) {
    const { probability, interval, standardError } = proportion(sums, draws, level);
    return { value: probability, interval, standardError };
  }
  const total = sums.reduce((sum, each) => sum + each, 0);
  const mean = total / draws;
  if (counts.parts === 1) {
    const variance = Math.max(0, squares[0]! - total * mean) / (draws - 1);
    const standardError = Math.sqrt(variance / draws);
    return boundedMean({ value: mean, standardError }, { draws, freedom: draws - 1, level });
  }
  const points = draws / counts.parts;
  const standardError = spreadOfParts(Array.from(sums, (sum) => sum / points));
  return boundedMean({ value: mean, standardError }, { draws, freedom: counts.parts - 1, level });
}
