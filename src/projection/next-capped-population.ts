import { pow } from '../core/pow';
import type { CappedPopulation } from './capped-population-input';

/**
 * Population and net migration of the next year under a cap.
 *
 * @param rules - rates, cap and rule
 * @param population - N(t), ≥ 0
 * @returns N(t+1) and the net migration between
 */
export function nextCappedPopulation(
  rules: CappedPopulation,
  population: number,
): { population: number; migration: number } {
  if (population === 0) return { population: 0, migration: 0 };
  const grown = population + (rules.birthRate - rules.deathRate) * population;
  const migration = migrationRate(rules, population) * population;
  if (rules.rule === 'soft' || grown + migration <= rules.cap) {
    // Rates that empty the place exactly may leave it a rounding error below 0.
    return { population: Math.max(0, grown + migration), migration };
  }
  // The cap itself, not grown + migration: a sum may miss it by a rounding error and then count as a breach.
  return { population: rules.cap, migration: rules.cap - grown };
}

function migrationRate(rules: CappedPopulation, population: number): number {
  const { rule, cap, curvature, leastMigrationRate } = rules;
  if (rule === 'hard' || curvature === undefined || leastMigrationRate === undefined) {
    return rules.migrationRate;
  }
  return Math.max(leastMigrationRate, rules.migrationRate * (1 - pow(population / cap, 1 / curvature)));
}
