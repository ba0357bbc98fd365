import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real, steps } from '../core/schema';
import { finitePath } from './finite-path';

const schema = z.strictObject({ start: real(), desired: real(), speed: real('[0, 2)'), years: steps });

/** Input of `partialAdjustment`. */
export interface PartialAdjustmentInput {
  readonly start: number;
  readonly desired: number;
  readonly speed: number;
  readonly years: number;
}

/**
 * Level that closes a fixed share of its gap to a desired level each year.
 *
 * x(t) = x(t−1) + λ · (x* − x(t−1))
 *
 * @param start - x(0), in the indicator's unit
 * @param desired - x*, same unit
 * @param speed - λ, share of the gap closed per year, in [0, 2); above 1 it overshoots, which
 * `partialAdjustmentOvershoots` tells
 * @param years - steps after year 0, an integer in [0, 200]
 * @returns path of length `years + 1`, same unit; element 0 is `start`
 * @throws InputError if `speed` is outside [0, 2) or `years` is not an integer in [0, 200]
 * @see Nerlove (1958), The Dynamics of Supply (partial adjustment)
 * @example partialAdjustment({ start: 10, desired: 20, speed: 0.5, years: 2 }); // [10, 15, 17.5]
 */
export function partialAdjustment(input: PartialAdjustmentInput): number[] {
  const { start, desired, speed, years } = parseInput('partialAdjustment', schema, input);
  const path = [start];
  for (let level = start, t = 1; t <= years; t++) {
    level += speed * (desired - level);
    path.push(level);
  }
  return finitePath('partialAdjustment', path);
}
