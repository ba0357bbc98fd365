import * as z from 'zod/mini';
import { fault } from '../core/parse-input';
import { real, steps } from '../core/schema';

const belowZero = 'high enough for the population to stay at or above 0';

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
      const report = (field: keyof typeof value, expected: string) =>
        context.addIssue({
          ...fault({ code: 'E_INCONSISTENT', expected }),
          path: [field],
          input: value[field],
        });
      const { birthRate, deathRate, migrationRate, rule, leastMigrationRate } = value;
      for (const field of ['curvature', 'leastMigrationRate'] as const) {
        if (rule === 'soft' && value[field] === undefined) report(field, 'a number where `rule` is "soft"');
        if (rule === 'hard' && value[field] !== undefined) report(field, 'left out where `rule` is "hard"');
      }
      const natural = 1 + birthRate - deathRate;
      if (rule === 'hard' && natural + migrationRate < 0) report('migrationRate', belowZero);
      if (rule === 'soft' && migrationRate < 0) report('migrationRate', 'at least 0 where `rule` is "soft"');
      if (rule === 'soft' && natural + (leastMigrationRate ?? 0) < 0) report('leastMigrationRate', belowZero);
    }),
  );

/** Parsed input of `cappedPopulation` and `cappedMigration`. */
export type CappedPopulation = z.output<typeof cappedPopulationInput>;
