import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { logMeanOf } from './log-mean-of';

const schema = z.strictObject({ base: real('[0, ∞)'), final: real('[0, ∞)') });

/** Input of `logMean`. */
export interface LogMeanInput {
  readonly base: number;
  readonly final: number;
}

/**
 * Logarithmic mean of two values, the weight of the LMDI decomposition.
 *
 * L(a, b) = (a − b) / ln(a / b), L(a, a) = a, L(a, 0) = 0
 *
 * @param base - b, ≥ 0
 * @param final - a, ≥ 0, same unit
 * @returns mean between the geometric and the arithmetic one, same unit
 * @throws InputError if a value is negative or not finite
 * @see Ang (2004), Decomposition analysis for policymaking in energy
 * @example logMean({ base: 1, final: 2 }); // 1.4426950408889634
 */
export function logMean(input: LogMeanInput): number {
  const { base, final } = parseInput('logMean', schema, input);
  return logMeanOf(final, base);
}
