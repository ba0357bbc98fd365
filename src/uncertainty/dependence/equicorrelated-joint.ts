import * as z from 'zod/mini';
import { normalQuantile } from '../../core/normal-quantile';
import { parseInput } from '../../core/parse-input';
import { pow } from '../../core/pow';
import { integer, probability, real } from '../../core/schema';
import { normalStepIntegral } from './normal-step-integral';

const schema = z.strictObject({ probability, correlation: real('[0, 1]'), count: integer('[1, 1000]') });

/** Input of `equicorrelatedJoint`. */
export interface EquicorrelatedJointInput {
  readonly probability: number;
  readonly correlation: number;
  readonly count: number;
}

/**
 * Probability that all of several equally probable targets are met, one common factor behind them (Gaussian copula).
 *
 * ∫ φ(z) · Φ((c + √ρ z) / √(1 − ρ))ⁿ dz with Φ(c) = p
 *
 * @param input.probability - p of each target alone, in [0, 1]
 * @param input.correlation - ρ of every pair of the normal variables behind them, in [0, 1]
 * @param input.count - n targets, an integer in [1, 1000]
 * @returns joint probability, between pⁿ (ρ = 0) and p (ρ = 1), to about 1e-13 relative
 * @throws InputError if an argument is outside its range
 * @see Tong (1990), The multivariate normal distribution, chapter 8 (one-dimensional integral)
 * @example equicorrelatedJoint({ probability: 0.9, correlation: 1, count: 25 }); // 0.9
 */
export function equicorrelatedJoint(input: EquicorrelatedJointInput): number {
  const { probability: p, correlation, count } = parseInput('equicorrelatedJoint', schema, input);
  if (p === 0 || p === 1 || correlation === 1 || count === 1) return p;
  if (correlation === 0) return pow(p, count);
  const own = Math.sqrt(1 - correlation);
  const step = { intercept: normalQuantile(p) / own, slope: Math.sqrt(correlation) / own, power: count };
  return Math.min(normalStepIntegral(step, Infinity), p);
}
