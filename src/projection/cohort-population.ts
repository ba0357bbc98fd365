import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { parseInput } from '../core/parse-input';
import { InputError } from '../core/plancast-error';
import { real, steps } from '../core/schema';

const groups = (interval?: string) =>
  z.readonly(
    z.tuple([real(interval), real(interval), real(interval)], {
      error: expectation('three numbers, [young, working, old]', '三个数字 [young, working, old]'),
    }),
  );
const schema = z.strictObject({
  start: groups('[0, ∞)'),
  birthRate: real('[0, 1]'),
  mortality: groups('[0, 1]'),
  migration: groups(),
  youngYears: z._default(real('[1, ∞)'), 15),
  workingYears: z._default(real('[1, ∞)'), 50),
  years: steps,
});

/** Input of `cohortPopulation`. */
export interface CohortPopulationInput {
  readonly start: readonly [number, number, number];
  readonly birthRate: number;
  readonly mortality: readonly [number, number, number];
  readonly migration: readonly [number, number, number];
  readonly years: number;
  readonly youngYears?: number | undefined;
  readonly workingYears?: number | undefined;
}

/**
 * Population in three age groups that survive, age, give birth and migrate, in this order.
 *
 * survivors S = (1 − μ) N; young = S₁ (1 − 1/a) + f N₂, working = S₁ / a + S₂ (1 − 1/w), old = S₂ / w + S₃; then
 * migration is added. Births count on the working group at the beginning of the year.
 *
 * @param start - persons in the young, working and old group in year 0, each ≥ 0, in any unit
 * @param birthRate - f, births a year per person of working age, in [0, 1]
 * @param mortality - μ, share of each group that dies in a year, in [0, 1]
 * @param migration - net migration into each group a year, in the unit of `start`
 * @param youngYears - a, width of the young group in years, ≥ 1; 15 unless given
 * @param workingYears - w, width of the working group in years, ≥ 1; 50 unless given
 * @param years - steps after year 0, an integer in [0, 200]
 * @returns path of triples [young, working, old] of length `years + 1`; element 0 is `start`
 * @throws InputError if an input is out of its range, or migration would make a group negative
 * @example cohortPopulation({ start: [15, 50, 10], birthRate: 0.02, mortality: [0, 0, 0.5], migration: [0, 0, 1], years: 1 }); // [[15, 50, 10], [15, 50, 7]]
 */
export function cohortPopulation(input: CohortPopulationInput): [number, number, number][] {
  const parsed = parseInput('cohortPopulation', schema, input);
  const { birthRate, mortality, migration, youngYears, workingYears, years } = parsed;
  let [young, working, old] = parsed.start;
  const path: [number, number, number][] = [[young, working, old]];
  for (let t = 1; t <= years; t++) {
    const births = birthRate * working;
    const youngLeft = young * (1 - mortality[0]);
    const workingLeft = working * (1 - mortality[1]);
    const oldLeft = old * (1 - mortality[2]);
    const grownUp = youngLeft / youngYears;
    const retired = workingLeft / workingYears;
    young = youngLeft - grownUp + births + migration[0];
    working = workingLeft - retired + grownUp + migration[1];
    old = oldLeft + retired + migration[2];
    path.push(possible([young, working, old], t));
  }
  return path;
}

function possible(triple: [number, number, number], year: number): [number, number, number] {
  const wrong = triple.find((persons) => !(persons >= 0 && persons < Infinity));
  if (wrong === undefined) return triple;
  const message = `cohortPopulation: expected \`migration\` to leave every group finite and at or above 0, got ${wrong} in year ${year}`;
  const zh = {
    message: `cohortPopulation：\`migration\` 应使各组人口有限且不低于 0，第 ${year} 年现为 ${wrong}`,
  };
  throw new InputError([{ code: 'E_INCONSISTENT', path: 'migration', message, got: String(wrong), zh }]);
}
