import * as z from 'zod/mini';
import { expm1 } from '../core/expm1';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { integer, real } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z.strictObject({ decline: real('[0, 1)'), years: integer('[1, 200]') });

/** Input of `growthForFlatEmissions`. */
export interface GrowthForFlatEmissionsInput {
  readonly decline: number;
  readonly years: number;
}

/**
 * Fastest growth of output at which emissions do not rise, given the decline of their intensity; the inverse of
 * `requiredIntensityDecline`.
 *
 * g = (1 − d)^(−1 / n) − 1
 *
 * @param decline - d, fall of the intensity over the whole span as a fraction, in [0, 1)
 * @param years - n, an integer in [1, 200]
 * @returns annual growth as a fraction, ≥ 0
 * @throws InputError if an input is out of its range or the result overflows
 * @example growthForFlatEmissions({ decline: 0.18, years: 5 }); // 0.040488368204407474
 */
export function growthForFlatEmissions(input: GrowthForFlatEmissionsInput): number {
  const { decline, years } = parseInput('growthForFlatEmissions', schema, input);
  return finiteNumber('growthForFlatEmissions', decline === 0 ? 0 : expm1(-log1p(-decline) / years));
}
