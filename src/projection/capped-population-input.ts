import * as z from 'zod/mini';
import { wordedFault } from '../core/parse-input';
import { real, steps } from '../core/schema';
import type { Wording } from '../core/wording';

const belowZero = {
  en: 'high enough for the population to stay at or above 0',
  zh: '足以使人口不低于 0 的数',
};
const softRate = { en: 'a number where `rule` is "soft"', zh: '数字，因为 `rule` 为 "soft"' };
const hardRate = { en: 'left out where `rule` is "hard"', zh: '空，因为 `rule` 为 "hard"' };
const arrivals = { en: 'at least 0 where `rule` is "soft"', zh: '不小于 0 的数，因为 `rule` 为 "soft"' };

/** Input of `cappedPopulation` and `cappedMigration`. */
export interface CappedPopulationInput {
  readonly start: number;
  readonly birthRate: number;
  readonly deathRate: number;
  readonly migrationRate: number;
  readonly cap: number;
  readonly rule: 'hard' | 'soft';
  readonly years: number;
  readonly curvature?: number | undefined;
  readonly leastMigrationRate?: number | undefined;
}

/** Schema of that input. */
export const cappedPopulationInput = z
  .strictObject({
    start: real('[0, ∞)'),
    birthRate: real('[0, 1]'),
    deathRate: real('[0, 1]'),
    migrationRate: real('[-1, 1]'),
    cap: real('(0, ∞)'),
    rule: z.enum(['hard', 'soft']),
    curvature: z.optional(real('(0, ∞)')),
    leastMigrationRate: z.optional(real('[-1, 1]')),
    years: steps,
  })
  .check(
    z.superRefine((value, context) => {
      const report = (field: keyof typeof value, expected: Wording) =>
        context.addIssue({
          ...wordedFault('E_INCONSISTENT', expected),
          path: [field],
          input: value[field],
        });
      const { birthRate, deathRate, migrationRate, rule, leastMigrationRate } = value;
      for (const field of ['curvature', 'leastMigrationRate'] as const) {
        if (rule === 'soft' && value[field] === undefined) report(field, softRate);
        if (rule === 'hard' && value[field] !== undefined) report(field, hardRate);
      }
      const natural = 1 + birthRate - deathRate;
      if (rule === 'hard' && natural + migrationRate < 0) report('migrationRate', belowZero);
      if (rule === 'soft' && migrationRate < 0) report('migrationRate', arrivals);
      if (rule === 'soft' && natural + (leastMigrationRate ?? 0) < 0) report('leastMigrationRate', belowZero);
    }),
  );

/** Parsed input of `cappedPopulation` and `cappedMigration`. */
export type CappedPopulation = z.output<typeof cappedPopulationInput>;
