import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real, reals } from '../core/schema';
import { finitePath } from './finite-path';

const schema = z.strictObject({
  start: real(),
  driver: z.readonly(reals()),
  constant: real(),
  impact: real(),
  speed: real('(0, 2)'),
  longRun: real(),
  intercept: real(),
});

/** Input of `errorCorrection`. */
export interface ErrorCorrectionInput {
  readonly start: number;
  readonly driver: readonly number[];
  readonly constant: number;
  readonly impact: number;
  readonly speed: number;
  readonly longRun: number;
  readonly intercept: number;
}

/**
 * Level that follows a driver at once in part and corrects the rest of its distance to a long-run relation year by
 * year.
 *
 * y(t) = y(t−1) + a₀ + α (x(t) − x(t−1)) − γ (y(t−1) − β x(t−1) − c); with a constant driver y tends to
 * β x + c + a₀ / γ, with a driver that rises by d a year the gap y − β x − c tends to (a₀ + (α − β) d) / γ
 *
 * @param start - y(0), in the indicator's unit (often a logarithm)
 * @param driver - x, path from year 0 on; its length sets the number of years
 * @param constant - a₀, drift a year, in the unit of y
 * @param impact - α, share of a change of the driver that arrives at once
 * @param speed - γ, share of the gap closed per year, in (0, 2); above 1 it overshoots
 * @param longRun - β, long-run effect of the driver
 * @param intercept - c, of the long-run relation, in the unit of y
 * @returns path as long as `driver`; element 0 is `start`
 * @throws InputError if `speed` is outside (0, 2) or `driver` is empty
 * @see Engle and Granger (1987), Co-integration and error correction
 * @example errorCorrection({ start: 1, driver: [1, 2], constant: 0, impact: 0.5, speed: 0.5, longRun: 1, intercept: 0 }); // [1, 1.5]
 */
export function errorCorrection(input: ErrorCorrectionInput): number[] {
  const { start, driver, constant, impact, speed, longRun, intercept } = parseInput(
    'errorCorrection',
    schema,
    input,
  );
  const path = [start];
  for (let level = start, t = 1; t < driver.length; t++) {
    const before = driver[t - 1]!;
    level += constant + impact * (driver[t]! - before) - speed * (level - longRun * before - intercept);
    path.push(level);
  }
  return finitePath('errorCorrection', path);
}
