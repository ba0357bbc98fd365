import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { attainment, defineModel, defineScenario, type Ensemble, normal, simulate } from '../../src/index';
import { normalDraws, withTargets } from './normal-model';

const law = { seed: 20201, numRuns: 60 };
const draws = 2048;
const level = fc.double({ min: -4, max: 4, noNaN: true });
const indicator = fc.constantFrom('first', 'double', 'opposite', 'second');
const criterion = fc.oneof(
  level.map((value) => ({ atLeast: value })),
  level.map((value) => ({ moreThan: value })),
  level.map((value) => ({ atMost: value })),
  fc.tuple(level, level).map(([a, b]) => ({ within: [Math.min(a, b), Math.max(a, b)] as [number, number] })),
);
const target = fc
  .tuple(indicator, criterion)
  .map(([name, each]) => ({ indicator: name, year: 2021, ...each }));

let ensemble: Ensemble;
beforeAll(async () => {
  ensemble = await normalDraws(draws);
});

describe('on the same draws', () => {
  test('joint odds lie below every single one and between the Fréchet bounds; the number met adds up', () => {
    fc.assert(
      fc.property(fc.array(target, { minLength: 1, maxLength: 5 }), (list) => {
        const ids = list.map((_, i) => `t${i}`);
        const odds = attainment(
          withTargets(ensemble, Object.fromEntries(list.map((each, i) => [ids[i], each]))),
        );
        const singles = ids.map((id) => odds.targets[id]!.probability!);
        const joint = odds.joint.all;
        expect(joint.probability).toBeLessThanOrEqual(Math.min(...singles));
        expect(joint.probability).toBeGreaterThanOrEqual(joint.frechet![0]);
        expect(joint.probability).toBeLessThanOrEqual(joint.frechet![1]);
        expect(joint.product).toBeLessThanOrEqual(joint.frechet![1]);
        const { expected, distribution } = odds.met;
        // 1e-12: sums of a handful of shares.
        expect(expected).toBeCloseTo(
          singles.reduce((a, b) => a + b, 0),
          12,
        );
        expect(distribution.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(distribution.reduce((sum, share, k) => sum + k * share, 0)).toBeCloseTo(expected, 12);
        expect(distribution[ids.length]).toBe(joint.probability);
        expect(odds.joint.of([...ids].reverse())).toMatchObject({
          count: joint.count,
          evaluable: joint.evaluable,
        });
      }),
      law,
    );
  });

  test('a harder target is met in a subset of the draws', () => {
    fc.assert(
      fc.property(indicator, level, fc.double({ min: 0, max: 2, noNaN: true }), (name, value, more) => {
        const odds = attainment(
          withTargets(ensemble, {
            easy: { indicator: name, year: 2021, atLeast: value },
            hard: { indicator: name, year: 2021, atLeast: value + more },
            low: { indicator: name, year: 2021, atMost: value },
            lower: { indicator: name, year: 2021, atMost: value - more },
          }),
        );
        const { easy, hard, low, lower } = odds.targets;
        expect(odds.joint.of(['easy', 'hard']).probability).toBe(hard!.probability);
        expect(odds.joint.of(['low', 'lower']).probability).toBe(lower!.probability);
        expect(hard!.probability).toBeLessThanOrEqual(easy!.probability!);
        expect(lower!.probability).toBeLessThanOrEqual(low!.probability!);
      }),
      law,
    );
  });

  test('a tolerance never lowers the odds, and is a softer target', () => {
    fc.assert(
      fc.property(indicator, level, fc.double({ min: 0, max: 2, noNaN: true }), (name, value, tolerance) => {
        const { strict, soft, moved } = attainment(
          withTargets(ensemble, {
            strict: { indicator: name, year: 2021, atLeast: value },
            soft: { indicator: name, year: 2021, atLeast: value, tolerance },
            moved: { indicator: name, year: 2021, atLeast: value - tolerance },
          }),
        ).targets;
        expect(soft!.probability).toBeGreaterThanOrEqual(strict!.probability!);
        expect(soft!.probability).toBe(moved!.probability);
      }),
      law,
    );
  });
});

test('more drift never loses a draw, and a change of unit changes none', async () => {
  const model = defineModel({
    id: 'drift',
    years: { base: 2020, horizon: 2025 },
    inputs: { drift: { value: normal({ mean: 0.05, sd: 0.01 }) } },
    shocks: { macro: { iid: normal({ mean: 0, sd: 0.02 }) } },
    indicators: {
      gdp: { baseline: 8192, equation: 'gdp(-1) * exp(drift + macro)' },
      inSmallUnits: { equation: '1024 * gdp', unit: '1e-3' },
    },
    targets: {
      level: { indicator: 'gdp', year: 2025, atLeast: 10_500 },
      growth: { indicator: 'gdp', year: 2025, averageGrowthAtLeast: 0.06 },
      level1024: { indicator: 'inSmallUnits', year: 2025, atLeast: 10_500 * 1024 },
      growth1024: { indicator: 'inSmallUnits', year: 2025, averageGrowthAtLeast: 0.06 },
    },
  });
  let before = -1;
  for (const mean of [0.03, 0.05, 0.051, 0.08]) {
    const scenario = defineScenario(model, { id: 'moved', inputs: { drift: normal({ mean, sd: 0.01 }) } });
    const { targets } = attainment(await simulate(scenario, { draws: 4096, seed: 3 }));
    expect(targets.level.probability).toBeGreaterThan(before);
    expect(targets.level1024.probability).toBe(targets.level.probability);
    expect(targets.growth1024.probability).toBe(targets.growth.probability);
    before = targets.level.probability!;
  }
});

test('the first draws of a longer run are the same: counts can only grow', async () => {
  const targets = { t: { indicator: 'first', year: 2021, atLeast: 0 } } as const;
  const [short, long] = [await normalDraws(1000), await normalDraws(3000)].map(
    (each) => attainment(withTargets(each, targets)).targets.t!,
  );
  if (!short?.evaluable || !long?.evaluable) throw new Error('both can be judged');
  expect(long.count).toBeGreaterThanOrEqual(short.count);
  expect(long.standardError).toBeLessThan(short.standardError);
});
