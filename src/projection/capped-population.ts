import { parseInput } from '../core/parse-input';
import { type CappedPopulationInput, cappedPopulationInput } from './capped-population-input';
import { finitePath } from './finite-path';
import { nextCappedPopulation } from './next-capped-population';

/**
 * Resident population that grows by births, deaths and migration, with migration regulated by a cap.
 *
 * N(t+1) = N(t) + (b − d) N(t) + M(t); hard: M = min(m N, cap − N − (b − d) N); soft: M = N · max(m_min,
 * m (1 − (N / cap)^(1/κ))). A start above the cap is legal: the hard rule moves the excess out in one year, the
 * soft rule lets it decline. The cap regulates migration; it is not a clip of the result.
 *
 * @param start - N(0), ≥ 0, persons in any unit
 * @param birthRate - b, births per head a year, in [0, 1]
 * @param deathRate - d, deaths per head a year, in [0, 1]
 * @param migrationRate - m, desired net migration per head a year, in [−1, 1]; with the soft rule in [0, 1], at N = 0
 * @param cap - highest population wanted, > 0, same unit
 * @param rule - `hard` or `soft`
 * @param curvature - κ > 0, only and always with the soft rule; small values act late, near the cap
 * @param leastMigrationRate - m_min, net migration per head never falls below it; only and always with the soft rule
 * @param years - steps after year 0, an integer in [0, 200]
 * @returns path of length `years + 1`, same unit; element 0 is `start`; `cappedMigration` gives the flows between
 * @throws InputError if an input is out of its range, or an option of the soft rule is missing or out of place
 * @example cappedPopulation({ start: 100, birthRate: 0.5, deathRate: 0.25, migrationRate: 0, cap: 110, rule: 'hard', years: 2 }); // [100, 110, 110]
 * @example cappedPopulation({ start: 100, birthRate: 0, deathRate: 0, migrationRate: 0.5, cap: 200, rule: 'soft', curvature: 1, leastMigrationRate: 0, years: 1 }); // [100, 125]
 */
export function cappedPopulation(input: CappedPopulationInput): number[] {
  const rules = parseInput('cappedPopulation', cappedPopulationInput, input);
  const path = [rules.start];
  for (let population = rules.start, t = 1; t <= rules.years; t++) {
    population = nextCappedPopulation(rules, population).population;
    path.push(population);
  }
  return finitePath('cappedPopulation', path);
}
