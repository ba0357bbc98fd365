import * as z from 'zod/mini';
import { expm1 } from '../core/expm1';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { integer, real } from '../core/schema';

const schema = z.strictObject({ decline: real('[0, 1)'), years: integer('[1, 200]') });

/** Input of `annualDecline`. */
export interface AnnualDeclineInput {
  readonly decline: number;
  readonly years: number;
}

/**
 * Constant annual decline that compounds to a decline over a whole span; it is more than the span's decline divided
 * by the years.
 *
 * 1 − (1 − d)^(1 / n)
 *
 * @param decline - d, fall from year 0 to the last year as a fraction, in [0, 1)
 * @param years - n, an integer in [1, 200]
 * @returns decline a year as a fraction
 * @throws InputError if an input is out of its range
 * @example annualDecline({ decline: 0.18, years: 5 }); // 0.0389128503899367
 */
export function annualDecline(input: AnnualDeclineInput): number {
  const { decline, years } = parseInput('annualDecline', schema, input);
  return decline === 0 ? 0 : -expm1(log1p(-decline) / years);
}
