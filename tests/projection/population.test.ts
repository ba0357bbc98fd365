import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../../src/core/sum';
import { cappedMigration } from '../../src/projection/capped-migration';
import { cappedPopulation } from '../../src/projection/capped-population';
import { cohortPopulation } from '../../src/projection/cohort-population';
import { runs, someYears, unitFactor, within } from './arbitraries';
import { closeness } from './expect-close';

const rates = {
  start: within(0, 10),
  birthRate: within(0, 0.05),
  deathRate: within(0, 0.05),
  migrationRate: within(0, 0.1),
  cap: within(0.5, 10),
  years: someYears,
};
const hard = fc.record({ ...rates, rule: fc.constant('hard' as const) });
const soft = fc.record({
  ...rates,
  rule: fc.constant('soft' as const),
  curvature: within(0.1, 3),
  leastMigrationRate: within(-0.1, 0),
});

test('capped population by hand', () => {
  const input = { start: 100, birthRate: 0.5, deathRate: 0.25, migrationRate: 0.25, cap: 200, years: 2 };
  expect(cappedPopulation({ ...input, rule: 'hard' })).toEqual([100, 150, 200]);
  expect(cappedMigration({ ...input, rule: 'hard' })).toEqual([25, 12.5]);
  const options = { rule: 'soft', curvature: 1, leastMigrationRate: -0.25 } as const;
  expect(cappedPopulation({ ...input, ...options })).toEqual([100, 137.5, 182.6171875]);
});

test('above the cap the hard rule moves the excess out in one year and the soft rule lets it decline', () => {
  const input = {
    start: 3.2,
    birthRate: 0.007,
    deathRate: 0.006,
    migrationRate: 0.002,
    cap: 3.126,
    years: 2,
  };
  expect(cappedPopulation({ ...input, rule: 'hard' }).slice(1)).toEqual([3.126, 3.126]);
  const path = cappedPopulation({ ...input, rule: 'soft', curvature: 0.5, leastMigrationRate: -0.01 });
  expect(path[1]! > 3.126 && path[1]! < 3.21).toBe(true);
});

test('nobody stays nobody', () => {
  const input = { start: 0, birthRate: 0.1, deathRate: 0.2, migrationRate: -0.5, cap: 1, years: 2 };
  expect(cappedPopulation({ ...input, rule: 'hard' })).toEqual([0, 0, 0]);
  expect(cappedMigration({ ...input, rule: 'hard' })).toEqual([0, 0]);
});

test.each([
  ['hard', hard],
  ['soft', soft],
] as const)(
  'the %s rule accounts for every person, scales with its unit and never turns negative',
  (_, inputs) => {
    fc.assert(
      fc.property(inputs as typeof soft, unitFactor, (input, factor) => {
        const path = cappedPopulation(input);
        const migration = cappedMigration(input);
        for (const [t, flow] of migration.entries()) {
          const next = path[t]! + (input.birthRate - input.deathRate) * path[t]! + flow;
          expect(Math.abs(next - path[t + 1]!)).toBeLessThanOrEqual(
            closeness * Math.max(path[t]!, input.cap),
          );
          expect(path[t + 1]).toBeGreaterThanOrEqual(0);
          if ((input.rule as string) === 'hard') expect(path[t + 1]).toBeLessThanOrEqual(input.cap);
        }
        const scaled = cappedPopulation({ ...input, start: input.start * factor, cap: input.cap * factor });
        for (const [t, value] of scaled.entries()) {
          expect(Math.abs(value - path[t]! * factor)).toBeLessThanOrEqual(closeness * factor * 10);
        }
      }),
      runs,
    );
  },
);

const three = (min: number, max: number) => fc.tuple(within(min, max), within(min, max), within(min, max));
const cohorts = fc.record({
  start: three(0, 10),
  birthRate: within(0, 0.1),
  mortality: three(0, 0.2),
  migration: three(0, 0.1),
  youngYears: within(1, 30),
  workingYears: within(1, 60),
  years: someYears,
});

test('cohorts by hand', () => {
  const path = cohortPopulation({
    start: [30, 100, 8],
    birthRate: 0.1,
    mortality: [0, 0.5, 0.25],
    migration: [1, 2, -3],
    youngYears: 15,
    workingYears: 50,
    years: 1,
  });
  expect(path).toEqual([
    [30, 100, 8],
    [30 - 2 + 10 + 1, 50 - 1 + 2 + 2, 6 + 1 - 3],
  ]);
});

test('cohorts account for every birth, death and move, and scale with their unit', () => {
  fc.assert(
    fc.property(cohorts, unitFactor, (input, factor) => {
      const path = cohortPopulation(input);
      for (let t = 1; t < path.length; t++) {
        const before = path[t - 1]!;
        const births = input.birthRate * before[1];
        const deaths = sum(before.map((persons, group) => persons * input.mortality[group]!));
        const expected = sum(before) + births - deaths + sum(input.migration);
        expect(Math.abs(sum(path[t]!) - expected)).toBeLessThanOrEqual(closeness * (sum(before) + 1));
      }
      const times = (groups: readonly [number, number, number]): [number, number, number] => [
        groups[0] * factor,
        groups[1] * factor,
        groups[2] * factor,
      ];
      const scaled = cohortPopulation({
        ...input,
        start: times(input.start),
        migration: times(input.migration),
      });
      for (const [t, groups] of scaled.entries()) {
        for (const [group, persons] of groups.entries()) {
          const error = Math.abs(persons - path[t]![group]! * factor);
          expect(error).toBeLessThanOrEqual(closeness * sum(groups));
        }
      }
    }),
    runs,
  );
});
