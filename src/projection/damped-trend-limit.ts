import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { pow } from '../core/pow';
import { real } from '../core/schema';
import { checkDampedTrend } from './check-damped-trend';
import { finiteNumber } from './finite-number';

const schema = z
  .strictObject({
    start: real(),
    step: z.optional(real()),
    ratio: z.optional(real('(0, ∞)')),
    damping: real('[0, 1)'),
  })
  .check(z.superRefine(checkDampedTrend));

/** Input of `dampedTrendLimit`. */
export interface DampedTrendLimitInput {
  readonly start: number;
  readonly damping: number;
  readonly step?: number | undefined;
  readonly ratio?: number | undefined;
}

/**
 * Level that a damped trend approaches but never passes.
 *
 * y(∞) = y(0) + b · φ / (1 − φ), or y(0) · r^(φ / (1 − φ))
 *
 * @param start - y(0), in the indicator's unit
 * @param step - b, undamped change a year, same unit; give either `step` or `ratio`
 * @param ratio - r, undamped growth factor a year, > 0
 * @param damping - φ, in [0, 1)
 * @returns limit of `dampedTrend`, same unit
 * @throws InputError if an input is out of its range, or not exactly one of `step` and `ratio` is given
 * @see Gardner and McKenzie (1985), Forecasting trends in time series
 * @example dampedTrendLimit({ start: 10, step: 4, damping: 0.5 }); // 14
 */
export function dampedTrendLimit(input: DampedTrendLimitInput): number {
  const { start, step, ratio = 1, damping } = parseInput('dampedTrendLimit', schema, input);
  const strength = damping / (1 - damping);
  const limit = step === undefined ? start * pow(ratio, strength) : start + step * strength;
  return finiteNumber('dampedTrendLimit', limit);
}
