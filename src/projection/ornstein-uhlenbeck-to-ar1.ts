import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { expm1 } from '../core/expm1';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';

const schema = z.strictObject({
  reversion: real('[0, ∞)'),
  volatility: real('[0, ∞)'),
  interval: real('(0, ∞)'),
});

/** Input of `ornsteinUhlenbeckToAr1`. */
export interface OrnsteinUhlenbeckToAr1Input {
  readonly reversion: number;
  readonly volatility: number;
  readonly interval: number;
}

/**
 * AR(1) process that an Ornstein-Uhlenbeck process follows when it is read at equal intervals; exact, not Euler's.
 *
 * φ = e^(−κ Δ), innovation sd = σ √((1 − e^(−2κΔ)) / (2κ)), stationary sd = σ / √(2κ)
 *
 * @param reversion - κ, ≥ 0, a year; 0 is Brownian motion
 * @param volatility - σ, ≥ 0, standard deviation per square root of a year
 * @param interval - Δ, > 0, years between readings
 * @returns `persistence` φ, `innovationSd`, and `stationarySd`, which is Infinity where `reversion` is 0 and
 * `volatility` is not
 * @throws InputError if an input is out of its range
 * @see Uhlenbeck and Ornstein (1930), On the theory of the Brownian motion
 * @example ornsteinUhlenbeckToAr1({ reversion: 0.5, volatility: 0.02, interval: 1 }).innovationSd; // 0.015901201952413003
 */
export function ornsteinUhlenbeckToAr1(input: OrnsteinUhlenbeckToAr1Input): {
  persistence: number;
  innovationSd: number;
  stationarySd: number;
} {
  const { reversion, volatility, interval } = parseInput('ornsteinUhlenbeckToAr1', schema, input);
  const exponent = reversion * interval;
  const yearsOfVariance = exponent === 0 ? interval : interval * (-expm1(-2 * exponent) / (2 * exponent));
  return {
    persistence: exp(-exponent),
    innovationSd: volatility * Math.sqrt(yearsOfVariance),
    stationarySd: volatility === 0 ? 0 : volatility / Math.sqrt(2 * reversion),
  };
}
