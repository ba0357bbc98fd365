import * as z from 'zod/mini';
import { once } from '../core/once';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { baselineOf } from '../plan/baseline-of';
import { haidianPlan } from '../plan/haidian/plan';
import { cappedPopulation } from '../projection/capped-population';
import { demandOf, type HeadlineProjection, headline, stepsThrough, through } from './headline';

const target = once(() => demandOf('population'));

/** Soft rule unless given; assumed: near the ceiling migration turns within a few parts in a thousand of it. */
const softDefaults = { curvature: 0.05, leastMigrationRate: -0.01 };

const schema = z.strictObject({
  cap: z._default(real('(0, ∞)'), () => target().value),
  rule: z._default(z.enum(['hard', 'soft']), 'soft'),
  birthRate: z._default(real('[0, 1]'), 0.008),
  deathRate: z._default(real('[0, 1]'), 0.008),
  migrationRate: z._default(real('[0, 1]'), 0.01),
  through,
});

/** Input of `projectPopulation`. */
export interface ProjectPopulationInput {
  readonly cap?: number | undefined;
  readonly rule?: 'hard' | 'soft' | undefined;
  readonly birthRate?: number | undefined;
  readonly deathRate?: number | undefined;
  readonly migrationRate?: number | undefined;
  readonly through?: number | undefined;
}

/**
 * Resident population from the census level of 2020, with migration regulated by a ceiling.
 *
 * The start lies above the ceiling of the plan, which is legal: the hard rule moves the excess out in one year, the
 * soft rule (curvature 0.05, at most 1 % of residents leaving a year) lets it decline.
 *
 * @param cap - ceiling, > 0, 1e4 persons; the 312.6 of the plan unless given
 * @param rule - `hard` or `soft`; soft unless given
 * @param birthRate - births per head a year, in [0, 1]; 0.008 unless given, assumed
 * @param deathRate - deaths per head a year, in [0, 1]; 0.008 unless given, assumed
 * @param migrationRate - desired net migration per head a year, in [0, 1]; 0.01 unless given, assumed
 * @param through - last calendar year, in [2021, 2035]; 2025 unless given
 * @returns years, values (1e4 persons), unit and sources
 * @throws InputError if an option is out of its range
 * @example projectPopulation({ rule: 'hard', through: 2021 }).values; // [313.3469, 312.6]
 */
export function projectPopulation(input: ProjectPopulationInput = {}): HeadlineProjection {
  const { through: last, ...rules } = parseInput('projectPopulation', schema, input);
  const start = baselineOf(haidianPlan(), 'residentPopulation').value;
  const shape = rules.rule === 'soft' ? softDefaults : {};
  const values = cappedPopulation({ start, ...rules, ...shape, years: stepsThrough(last) });
  return headline('residentPopulation', values, rules.cap === target().value ? target().sources : []);
}
