import { parseInput } from '../core/parse-input';
import { type CappedPopulationInput, cappedPopulationInput } from './capped-population-input';
import { finitePath } from './finite-path';
import { nextCappedPopulation } from './next-capped-population';

/**
 * Net migration between the years of `cappedPopulation`, from the same input.
 *
 * M(t) = N(t+1) − N(t) − (b − d) N(t), as the hard or soft rule sets it
 *
 * @param start - N(0), ≥ 0, persons in any unit; this and the other options as in `cappedPopulation`
 * @param years - steps after year 0, an integer in [0, 200]
 * @returns flows of length `years` (a flow has no year 0): element t is the net migration from year t to t + 1;
 * negative where more leave than come
 * @throws InputError if an input is out of its range, or an option of the soft rule is missing or out of place
 * @example cappedMigration({ start: 100, birthRate: 0.5, deathRate: 0.25, migrationRate: 0, cap: 110, rule: 'hard', years: 2 }); // [-15, -27.5]
 */
export function cappedMigration(input: CappedPopulationInput): number[] {
  const rules = parseInput('cappedMigration', cappedPopulationInput, input);
  const flows: number[] = [];
  let population = rules.start;
  for (let t = 0; t < rules.years; t++) {
    const next = nextCappedPopulation(rules, population);
    flows.push(next.migration);
    population = next.population;
  }
  return finitePath('cappedMigration', flows);
}
