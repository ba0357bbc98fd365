import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z.strictObject({ linear: real(), quadratic: real('(-∞, 0)') });

/** Input of `kuznetsTurningPoint`. */
export interface KuznetsTurningPointInput {
  readonly linear: number;
  readonly quadratic: number;
}

/**
 * Income at which the environmental Kuznets curve turns from rising to falling.
 *
 * Y* = exp(−b₁ / (2 b₂))
 *
 * @param linear - b₁ of `environmentalKuznets`
 * @param quadratic - b₂, < 0
 * @returns income per head, in the prices of the estimation
 * @throws InputError if `quadratic` is not below 0 or the income overflows
 * @see Grossman and Krueger (1995), Economic growth and the environment
 * @example kuznetsTurningPoint({ linear: 3.2, quadratic: -0.25 }); // 601.8450378720822
 */
export function kuznetsTurningPoint(input: KuznetsTurningPointInput): number {
  const { linear, quadratic } = parseInput('kuznetsTurningPoint', schema, input);
  return finiteNumber('kuznetsTurningPoint', exp(-linear / (2 * quadratic)));
}
