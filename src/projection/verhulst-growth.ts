import * as z from 'zod/mini';
import { parseInput, wordedFault } from '../core/parse-input';
import { real, steps } from '../core/schema';
import { finitePath } from './finite-path';

const schema = z
  .strictObject({ start: real('(0, ∞)'), ceiling: real('(0, ∞)'), rate: real('(0, 3)'), years: steps })
  .check(
    z.superRefine(({ start, ceiling, rate }, context) => {
      if (start <= ceiling * (1 + 1 / rate)) return;
      const expected = {
        en: 'at most `ceiling` · (1 + 1 / `rate`), above which the next level would be negative',
        zh: '不大于 `ceiling` · (1 + 1 / `rate`) 的数，更大时下一年的值为负',
      };
      context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['start'], input: start });
    }),
  );

/** Input of `verhulstGrowth`. */
export interface VerhulstGrowthInput {
  readonly start: number;
  readonly ceiling: number;
  readonly rate: number;
  readonly years: number;
}

/**
 * Growth that slows in proportion to the room below a ceiling, year by year.
 *
 * y(t) = y(t−1) + r · y(t−1) · (1 − y(t−1) / K); the curve in continuous time is `logisticGrowth`
 *
 * @param start - y(0), > 0 and at most K (1 + 1/r), in the indicator's unit
 * @param ceiling - K, > 0, same unit
 * @param rate - r, growth a year far below the ceiling, in (0, 3); above 1 the ceiling may be passed, above 2 the
 * path never settles
 * @param years - steps after year 0, an integer in [0, 200]
 * @returns path of length `years + 1`, same unit; element 0 is `start`
 * @throws InputError if an input is out of its range or `start` is so far above the ceiling that the level turns negative
 * @see Verhulst (1838), Notice sur la loi que la population suit dans son accroissement
 * @example verhulstGrowth({ start: 50, ceiling: 100, rate: 0.5, years: 2 }); // [50, 62.5, 74.21875]
 */
export function verhulstGrowth(input: VerhulstGrowthInput): number[] {
  const { start, ceiling, rate, years } = parseInput('verhulstGrowth', schema, input);
  const path = [start];
  for (let level = start, t = 1; t <= years; t++) {
    level += rate * level * (1 - level / ceiling);
    path.push(level);
  }
  return finitePath('verhulstGrowth', path);
}
