import { type Design, errorBasis } from '../design/design';
import { finiteValues } from '../reductions/finite-values';
import { errorOfShareBelow } from './error-of-share';
import type { QuantileEstimate } from './estimate';
import { quantileEstimates } from './quantile-estimates';
import { weightedQuantiles } from './weighted-quantile';

/**
 * Sample quantiles (Hyndman and Fan's type 7) of the finite values of a column, weighted where the draws are, with the
 * standard errors that suit how they were made. All rest on order statistics: on those one error of the rank below and
 * above, which is √(n p (1 − p)) for independent draws, and of the others n times the error of the share of draws below
 * the quantile, by pairs, replicates or weights. The spread of the quantiles of replicates would say nothing of 16
 * replicates of one draw each, and of Sobol points too little.
 *
 * @param values - all draws in their order, finite or not
 * @param probabilities - in [0, 1]
 * @param known - of the values; where all are finite, none is looked for that is not
 * @returns one estimate a probability; NaN where there is no value
 * @see Avramidis and Wilson (1998), Correlation-induction techniques for estimating quantiles in simulation experiments
 */
export function designQuantiles(
  values: Float64Array,
  design: Design,
  probabilities: readonly number[],
  known = { allFinite: false },
): QuantileEstimate[] {
  if (design.weights !== undefined)
    return weightedQuantiles(values, { ...design, weights: design.weights }, probabilities);
  const finite = known.allFinite ? values : finiteValues(values);
  return errorBasis(design) === 'independent'
    ? quantileEstimates(finite, probabilities)
    : quantileEstimates(
        finite,
        probabilities,
        (quantile) => finite.length * errorOfShareBelow(values, quantile, design),
      );
}
