import type { Design } from '../design';
import type { Estimate } from './estimate';
import { finiteValues } from './finite-values';
import { pairedQuantiles } from './paired-quantiles';
import { partEstimates } from './part-estimates';
import { quantileEstimates } from './quantile-estimates';
import { weightedQuantiles } from './weighted-quantile';

/**
 * Sample quantiles (Hyndman and Fan's type 7) of the finite values of a column, weighted where the draws are, with the
 * standard errors that suit how they were made: as in a summary, from the order statistics of independent draws, from
 * antithetic pairs, or from the spread of the same quantile over 16 independent parts, /√16.
 *
 * @param values - all draws in their order, finite or not
 * @param probabilities - in [0, 1]
 * @returns one estimate a probability; NaN where there is no value
 */
export function designQuantiles(
  values: ArrayLike<number>,
  design: Design,
  probabilities: readonly number[],
): Estimate[] {
  const finite = finiteValues(values);
  if (design.sampler === 'random') return quantileEstimates(finite, probabilities);
  if (design.sampler !== 'antithetic') {
    return partEstimates(values, design, (draws) => quantilesOf(values, draws, design, probabilities));
  }
  const quantiles = quantileEstimates(finite, probabilities).map(({ value }) => value);
  return pairedQuantiles(values, finite.slice().sort(), quantiles, probabilities);
}

/** Quantiles of some draws, weighted where the design says so. */
function quantilesOf(
  values: ArrayLike<number>,
  draws: readonly number[],
  { weights }: Design,
  probabilities: readonly number[],
): number[] {
  const own = Float64Array.from(draws, (draw) => values[draw]!);
  if (weights === undefined) return quantileEstimates(own, probabilities).map(({ value }) => value);
  return weightedQuantiles(
    own,
    Float64Array.from(draws, (draw) => weights[draw]!),
    probabilities,
  );
}
