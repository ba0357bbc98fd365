import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { integer, real } from '../core/schema';

const schema = z.strictObject({ start: real('(0, ∞)'), decline: real('[0, 1)'), years: integer('[1, 200]') });

/** Input of `intensityDecline`. */
export interface IntensityDeclineInput {
  readonly start: number;
  readonly decline: number;
  readonly years: number;
}

/**
 * Intensity that falls at a constant annual rate by a given share over the whole span.
 *
 * y(t) = y(0) · (1 − d)^(t / n)
 *
 * @param start - y(0), > 0, such as emissions per unit of GDP
 * @param decline - d, fall from year 0 to the last year as a fraction, in [0, 1); not a rate per year
 * @param years - n, steps after year 0, an integer in [1, 200]
 * @returns path of length `years + 1`, same unit; element 0 is `start`, the last one is `start` · (1 − d)
 * @throws InputError if an input is out of its range
 * @example intensityDecline({ start: 100, decline: 0.75, years: 2 }); // [100, 50, 25]
 */
export function intensityDecline(input: IntensityDeclineInput): number[] {
  const { start, decline, years } = parseInput('intensityDecline', schema, input);
  const logDecline = log1p(-decline);
  const path = [start];
  for (let t = 1; t < years; t++) path.push(start * exp((logDecline * t) / years));
  return [...path, start * (1 - decline)];
}
