import * as z from 'zod/mini';
import { expm1 } from '../core/expm1';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { reals } from '../core/schema';
import { sum } from '../core/sum';
import { finiteNumber } from './finite-number';

const schema = z.strictObject({ rates: z.readonly(reals('(-1, ∞)')) });

/** Input of `averageGrowth`. */
export interface AverageGrowthInput {
  readonly rates: readonly number[];
}

/**
 * The three averages of annual growth that are in use, side by side, because they differ.
 *
 * geometric = (Π (1 + g))^(1/n) − 1, arithmetic = Σ g / n, logarithmic = Σ ln(1 + g) / n
 *
 * @param rates - g, annual growth of each year as a fraction, > −1
 * @returns the averages as fractions a year; `geometric` is the one that `compoundGrowth` reproduces and that plans
 * mean by average growth; `logarithmic` is average log growth
 * @throws InputError if `rates` is empty or a rate is not above −1
 * @example averageGrowth({ rates: [0.5, -0.5] }).geometric; // -0.13397459621556135
 */
export function averageGrowth(input: AverageGrowthInput): {
  geometric: number;
  arithmetic: number;
  logarithmic: number;
} {
  const { rates } = parseInput('averageGrowth', schema, input);
  const logarithmic = sum(rates.map(log1p)) / rates.length;
  const arithmetic = finiteNumber('averageGrowth', sum(rates) / rates.length);
  return { geometric: expm1(logarithmic), arithmetic, logarithmic };
}
