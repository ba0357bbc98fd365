import { sum } from '../../core/sum';
import { type Design, hasReplicates } from '../design';
import { centralMoments } from './central-moments';
import type { Estimate } from './estimate';
import { momentEstimates } from './moment-estimates';
import { pairedEstimates } from './paired-estimates';
import { partEstimates } from './part-estimates';
import { replicateMoments } from './replicate-moments';

/**
 * Mean and standard deviation of the finite values of a column, weighted where the draws are, with the standard errors
 * that suit how they were made.
 *
 * @param values - all draws in their order, finite or not
 * @returns mean, standard deviation; NaN where there are too few values
 */
export function designSpread(values: Float64Array, design: Design): readonly [Estimate, Estimate] {
  if (design.weights !== undefined) {
    const [mean, sd] = partEstimates(values, design, (own, weights) => weightedSpread(own, weights!));
    return [mean!, sd!];
  }
  if (design.sampler === 'antithetic') return pairedEstimates(values);
  const all = centralMoments(values);
  return momentEstimates(hasReplicates(design) ? { all, replicates: replicateMoments(values) } : { all });
}

/** Mean and standard deviation of weighted draws. */
function weightedSpread(values: Float64Array, weights: Float64Array): [number, number] {
  const { length } = values;
  const total = sum(weights);
  const mean = sum(values.map((value, i) => weights[i]! * value)) / total;
  const spread = sum(values.map((value, i) => weights[i]! * (value - mean) * (value - mean)));
  return [mean, length < 2 ? Number.NaN : Math.sqrt((spread / total) * (length / (length - 1)))];
}
