import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { integer, real } from '../core/schema';
import { logChange } from './log-change';

const schema = z.strictObject({ start: real('(0, ∞)'), target: real('(0, ∞)'), years: integer('[1, 200]') });

/** Input of `requiredLogGrowth`. */
export interface RequiredLogGrowthInput {
  readonly start: number;
  readonly target: number;
  readonly years: number;
}

/**
 * Constant annual log growth that takes a level to a target.
 *
 * x = ln(target / start) / n
 *
 * @param start - latest level, > 0
 * @param target - level to reach, > 0, same unit
 * @param years - n, an integer in [1, 200]
 * @returns log growth a year; `requiredGrowth` gives the same as a fraction
 * @throws InputError if an input is out of its range
 * @example requiredLogGrowth({ start: 8504.6, target: 10000, years: 5 }); // 0.032395579882072485
 */
export function requiredLogGrowth(input: RequiredLogGrowthInput): number {
  const { start, target, years } = parseInput('requiredLogGrowth', schema, input);
  return logChange(target, start) / years;
}
