import { weightOf } from '../../estimates/weight-of';

/**
 * Weights of the same proportions that have the mean 1, so that all that is counted with them adds up to all draws.
 *
 * @param weights - at least 0, not all 0
 * @example normalisedWeights(Float64Array.of(1, 1, 2)); // 0.75, 0.75, 1.5
 */
export function normalisedWeights(weights: Float64Array): Float64Array {
  const factor = weights.length / weightOf(weights);
  return weights.map((weight) => factor * weight);
}
