import * as z from 'zod/mini';
import { expm1 } from '../core/expm1';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { integer, real } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z
  .strictObject({ growth: real('(-1, ∞)'), years: integer('[1, 200]'), allowLargeRates })
  .check(z.superRefine(demandSmallRates('growth')));

/** Input of `requiredIntensityDecline`. */
export interface RequiredIntensityDeclineInput {
  readonly growth: number;
  readonly years: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Decline of emission intensity over the whole span that keeps emissions flat while output grows.
 *
 * d = 1 − (1 + g)^(−n)
 *
 * @param growth - g, annual growth of output as a fraction, > −1
 * @param years - n, an integer in [1, 200]
 * @param allowLargeRates - false unless given; true where a rate above 1 (100 % a year) is meant
 * @returns decline over the span as a fraction; negative where output shrinks, since the intensity may then rise
 * @throws InputError if an input is out of its range or the result overflows
 * @example requiredIntensityDecline({ growth: 0.06, years: 5 }); // 0.25274182713394283
 */
export function requiredIntensityDecline(input: RequiredIntensityDeclineInput): number {
  const { growth, years } = parseInput('requiredIntensityDecline', schema, input);
  const decline = growth === 0 ? 0 : -expm1(-years * log1p(growth));
  return finiteNumber('requiredIntensityDecline', decline);
}
