import * as z from 'zod/mini';
import { expm1 } from '../core/expm1';
import { parseInput } from '../core/parse-input';
import { integer, real } from '../core/schema';
import { finiteNumber } from './finite-number';
import { logChange } from './log-change';

const schema = z.strictObject({ start: real('(0, ∞)'), target: real('(0, ∞)'), years: integer('[1, 200]') });

/** Input of `requiredGrowth`. */
export interface RequiredGrowthInput {
  readonly start: number;
  readonly target: number;
  readonly years: number;
}

/**
 * Constant annual growth that takes a level to a target, the inverse of `compoundGrowth`.
 *
 * g = (target / start)^(1/n) − 1
 *
 * @param start - latest level, > 0
 * @param target - level to reach, > 0, same unit
 * @param years - n, an integer in [1, 200]
 * @returns annual growth as a fraction (geometric average, not log growth)
 * @throws InputError if an input is out of its range
 * @example requiredGrowth({ start: 8504.6, target: 10000, years: 5 }); // 0.032926029254705426
 */
export function requiredGrowth(input: RequiredGrowthInput): number {
  const { start, target, years } = parseInput('requiredGrowth', schema, input);
  return finiteNumber('requiredGrowth', expm1(logChange(target, start) / years));
}
