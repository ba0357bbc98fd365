import { sum } from '../../../src/core/sum';
import { cappedMigration } from '../../../src/projection/capped-migration';
import { cappedPopulation } from '../../../src/projection/capped-population';
import { cohortPopulation } from '../../../src/projection/cohort-population';
import type { Family } from './entry';

/** Families of the reference file that concern population. */
export const population = {
  population_hard_cap: (e) => {
    const input = {
      start: e.number('N0'),
      birthRate: e.number('birthRate'),
      deathRate: e.number('deathRate'),
      migrationRate: e.number('desiredNetMigrationRate'),
      cap: e.number('cap'),
      rule: 'hard' as const,
      years: 5,
    };
    return [
      ['path', cappedPopulation(input)],
      ['netMigration', cappedMigration(input)],
    ];
  },
  population_soft_regulated: (e) => {
    const path = cappedPopulation({
      start: e.number('N0'),
      birthRate: e.number('birthRate'),
      deathRate: e.number('deathRate'),
      migrationRate: e.number('m0'),
      cap: e.number('cap'),
      rule: 'soft',
      curvature: e.number('kappa'),
      leastMigrationRate: e.number('minMigrationRate'),
      years: 5,
    });
    return [['path', path]];
  },
  population_cohort_lite: (e) => {
    const path = cohortPopulation({
      start: e.three('n0'),
      birthRate: e.number('birthsPerWorkingAge'),
      mortality: e.three('mortality'),
      migration: e.three('netMigrationAbs'),
      years: 5,
    });
    return [
      ['path', path],
      ['total', path.map((groups) => sum(groups))],
    ];
  },
} satisfies Record<string, Family>;
