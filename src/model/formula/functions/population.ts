import { type FunctionTemplate, positive } from './function-template';

const rate = '[0, 1]';
const shared = { start: '[0, ∞)', birthRate: rate, deathRate: rate } as const;

/** Population under a cap that regulates migration: the hard rule and the soft one. */
export const population = {
  cappedPopulation: {
    description: 'next population, with migration held down so that the cap is kept (hard rule)',
    parameters: { ...shared, migrationRate: '[-1, 1]', cap: positive },
    formula: 'max(0, min(cap, start + (birthRate - deathRate) * start + migrationRate * start))',
  },
  softlyCappedPopulation: {
    description: 'next population, with migration that slackens as the cap comes near (soft rule)',
    parameters: {
      ...shared,
      migrationRate: rate,
      cap: positive,
      curvature: positive,
      leastMigrationRate: '[-1, 1]',
    },
    formula: `max(0, start + (birthRate - deathRate) * start
      + max(leastMigrationRate, migrationRate * (1 - (start / cap)^(1 / curvature))) * start)`,
  },
} as const satisfies Readonly<Record<string, FunctionTemplate>>;
