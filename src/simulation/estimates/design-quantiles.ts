import type { Design } from '../design';
import type { QuantileEstimate } from './estimate';
import { finiteValues } from './finite-values';
import { pairedQuantiles } from './paired-quantiles';
import { partEstimates } from './part-estimates';
import { quantileEstimates } from './quantile-estimates';
import { weightedQuantiles } from './weighted-quantile';

/**
 * Sample quantiles (Hyndman and Fan's type 7) of the finite values of a column, weighted where the draws are, with the
 * standard errors that suit how they were made: from the order statistics of independent draws, from antithetic pairs,
 * or from the spread of the same quantile over 16 independent parts, /√16.
 *
 * @param values - all draws in their order, finite or not
 * @param probabilities - in [0, 1]
 * @param known - of the values; where all are finite, none is looked for that is not
 * @returns one estimate a probability; NaN where there is no value
 */
export function designQuantiles(
  values: Float64Array,
  design: Design,
  probabilities: readonly number[],
  known = { allFinite: false },
): QuantileEstimate[] {
  if (design.sampler === 'random') {
    return quantileEstimates(known.allFinite ? values : finiteValues(values), probabilities);
  }
  if (design.sampler === 'antithetic') return pairedQuantiles(values, probabilities);
  return partEstimates(values, design, (own, weights) =>
    weights === undefined
      ? quantileEstimates(own, probabilities).map(({ value }) => value)
      : weightedQuantiles(own, weights, probabilities),
  );
}
