import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { log } from '../core/log';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z.strictObject({
  income: real('(0, ∞)'),
  constant: real(),
  linear: real(),
  quadratic: real(),
});

/** Input of `environmentalKuznets`. */
export interface EnvironmentalKuznetsInput {
  readonly income: number;
  readonly constant: number;
  readonly linear: number;
  readonly quadratic: number;
}

/**
 * Pollution as a quadratic in log income, the environmental Kuznets curve; do not read it beyond the incomes on which
 * its coefficients were estimated.
 *
 * ln e = b₀ + b₁ ln Y + b₂ (ln Y)²; `kuznetsTurningPoint` gives the income of its peak
 *
 * @param income - Y, > 0, per head, in the prices of the estimation
 * @param constant - b₀
 * @param linear - b₁
 * @param quadratic - b₂, negative for a curve that rises and then falls
 * @returns e, in the unit of the estimation
 * @throws InputError if an input is out of its range or the value overflows
 * @see Grossman and Krueger (1995), Economic growth and the environment
 * @example environmentalKuznets({ income: 600, constant: -4, linear: 3.2, quadratic: -0.25 }); // 512.8573022627664
 */
export function environmentalKuznets(input: EnvironmentalKuznetsInput): number {
  const { income, constant, linear, quadratic } = parseInput('environmentalKuznets', schema, input);
  const logIncome = log(income);
  return finiteNumber('environmentalKuznets', exp(constant + logIncome * (linear + logIncome * quadratic)));
}
