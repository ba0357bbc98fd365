import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { pow } from '../core/pow';
import { real, steps } from '../core/schema';
import { checkDampedTrend } from './check-damped-trend';
import { finitePath } from './finite-path';

const schema = z
  .strictObject({
    start: real(),
    step: z.optional(real()),
    ratio: z.optional(real('(0, ∞)')),
    damping: real('[0, 1]'),
    years: steps,
  })
  .check(z.superRefine(checkDampedTrend));

/** Input of `dampedTrend`. */
export interface DampedTrendInput {
  readonly start: number;
  readonly damping: number;
  readonly years: number;
  readonly step?: number | undefined;
  readonly ratio?: number | undefined;
}

/**
 * Trend that loses a constant part of its strength each year, by steps or by ratios.
 *
 * y(t) = y(0) + b · (φ + φ² + … + φ^t), or y(t) = y(0) · r^(φ + φ² + … + φ^t); the first step is already damped
 * (some programs start with the full step)
 *
 * @param start - y(0), in the indicator's unit
 * @param step - b, undamped change a year, same unit; give either `step` or `ratio`
 * @param ratio - r, undamped growth factor a year, > 0 (1.06 is growth of 6 %)
 * @param damping - φ, in [0, 1]; 1 is the undamped trend, 0 stays at `start`
 * @param years - steps after year 0, an integer in [0, 200]
 * @returns path of length `years + 1`, same unit; element 0 is `start`
 * @throws InputError if an input is out of its range, or not exactly one of `step` and `ratio` is given
 * @see Gardner and McKenzie (1985), Forecasting trends in time series
 * @example dampedTrend({ start: 10, step: 4, damping: 0.5, years: 3 }); // [10, 12, 13, 13.5]
 * @example dampedTrend({ start: 8504.6, ratio: 1.06, damping: 0.9, years: 5 })[5]; // 10541.949611925418
 */
export function dampedTrend(input: DampedTrendInput): number[] {
  const { start, step, ratio = 1, damping, years } = parseInput('dampedTrend', schema, input);
  const path = [start];
  let strength = 0;
  let power = 1;
  for (let t = 1; t <= years; t++) {
    power *= damping;
    strength += power;
    path.push(step === undefined ? start * pow(ratio, strength) : start + step * strength);
  }
  return finitePath('dampedTrend', path);
}
