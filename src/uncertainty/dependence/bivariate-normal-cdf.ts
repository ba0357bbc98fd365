import * as z from 'zod/mini';
import { normalCdf } from '../../core/normal-cdf';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import { intervalProbability } from '../distributions/interval-probability';
import { normal } from '../distributions/normal';
import { normalStepIntegral } from './normal-step-integral';

const schema = z.strictObject({ h: real(), k: real(), correlation: real('[-1, 1]') });

/** Below minus this a normal probability is 0 as a double, above it 1. */
const farthest = 40;

/** Input of `bivariateNormalCdf`. */
export interface BivariateNormalCdfInput {
  readonly h: number;
  readonly k: number;
  readonly correlation: number;
}

/**
 * Probability that two correlated standard normal variables are both below their limits.
 *
 * P(X ≤ h, Y ≤ k) = ∫ φ(x) · Φ((k − ρ x) / √(1 − ρ²)) dx over x ≤ h
 *
 * @param input.h - limit of X, in standard deviations
 * @param input.k - limit of Y
 * @param input.correlation - ρ in [−1, 1]
 * @returns probability in [0, 1], to about 1e-14 relative, 2e-13 far out in the tails, where it is below 1e-100; the
 *   same bits with h and k exchanged
 * @throws InputError if an argument is not finite or ρ is outside [−1, 1]
 * @see Genz (2004), Numerical computation of rectangular bivariate and trivariate normal and t probabilities
 * @example bivariateNormalCdf({ h: 0, k: 0, correlation: 1 }); // 0.5
 */
export function bivariateNormalCdf(input: BivariateNormalCdfInput): number {
  const { h, k, correlation } = parseInput('bivariateNormalCdf', schema, input);
  const low = Math.min(h, k);
  const high = Math.max(h, k);
  if (low < -farthest) return 0;
  if (correlation === 1 || high > farthest) return normalCdf(low);
  if (correlation === -1) {
    if (low <= -high) return 0;
    return intervalProbability({ law: normal({ mean: 0, sd: 1 }), from: -high, to: low, kinks: [] });
  }
  if (correlation === 0) return normalCdf(low) * normalCdf(high);
  const spread = Math.sqrt((1 - correlation) * (1 + correlation));
  const step = { intercept: high / spread, slope: -correlation / spread, power: 1 };
  return Math.min(normalStepIntegral(step, low), normalCdf(low));
}
