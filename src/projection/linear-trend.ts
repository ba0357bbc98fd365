import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real, steps } from '../core/schema';
import { finitePath } from './finite-path';

const schema = z.strictObject({ start: real(), step: real(), years: steps });

/** Input of `linearTrend`. */
export interface LinearTrendInput {
  readonly start: number;
  readonly step: number;
  readonly years: number;
}

/**
 * Level that changes by the same amount each year.
 *
 * y(t) = y(0) + b · t; nothing is clipped, so a share may leave [0, 1] and a count may turn negative
 *
 * @param start - y(0), in the indicator's unit
 * @param step - b, change a year, same unit
 * @param years - steps after year 0, an integer in [0, 200]
 * @returns path of length `years + 1`, same unit; element 0 is `start`
 * @throws InputError if an input is not finite or `years` is not an integer in [0, 200]
 * @example linearTrend({ start: 10, step: -2, years: 3 }); // [10, 8, 6, 4]
 */
export function linearTrend(input: LinearTrendInput): number[] {
  const { start, step, years } = parseInput('linearTrend', schema, input);
  const path = Array.from({ length: years + 1 }, (_, t) => start + step * t);
  return finitePath('linearTrend', path);
}
