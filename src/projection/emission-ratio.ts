import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { integer, real } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z
  .strictObject({
    growth: real('(-1, ∞)'),
    decline: real('[0, 1)'),
    years: integer('[1, 200]'),
    allowLargeRates,
  })
  .check(z.superRefine(demandSmallRates('growth')));

/** Input of `emissionRatio`. */
export interface EmissionRatioInput {
  readonly growth: number;
  readonly decline: number;
  readonly years: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Emissions of the last year relative to year 0, where output grows and its emission intensity declines.
 *
 * (1 + g)ⁿ · (1 − d)
 *
 * @param growth - g, annual growth of output as a fraction, > −1
 * @param decline - d, fall of the intensity over the whole span as a fraction, in [0, 1)
 * @param years - n, an integer in [1, 200]
 * @param allowLargeRates - false unless given; true where a rate above 1 (100 % a year) is meant
 * @returns ratio; above 1 total emissions rise although the intensity falls
 * @throws InputError if an input is out of its range or the ratio overflows
 * @example emissionRatio({ growth: 0.06, decline: 0.18, years: 5 }); // 1.0973449736320002
 */
export function emissionRatio(input: EmissionRatioInput): number {
  const { growth, decline, years } = parseInput('emissionRatio', schema, input);
  return finiteNumber('emissionRatio', exp(years * log1p(growth)) * (1 - decline));
}
