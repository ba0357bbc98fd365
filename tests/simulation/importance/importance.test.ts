import { beforeAll, describe, expect, test } from 'vitest';
import { attainment } from '../../../src/analysis/attainment';
import type { Attainment } from '../../../src/analysis/attainment-result';
import { normalSf } from '../../../src/core/normal-cdf';
import { isPlancastError } from '../../../src/core/plancast-error';
import { defineModel } from '../../../src/model/define-model';
import { attainmentReport } from '../../../src/report/attainment-report';
import { judgeWeights } from '../../../src/simulation/draws/importance/judge-weights';
import { mixtureRound, mixtureShares } from '../../../src/simulation/draws/importance/mixture-round';
import { noShift } from '../../../src/simulation/draws/importance/no-shift';
import type { Ensemble } from '../../../src/simulation/ensemble/ensemble';
import { simulate } from '../../../src/simulation/simulate';
import type { Distribution } from '../../../src/uncertainty/distribution';
import { discrete } from '../../../src/uncertainty/distributions/discrete';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { weightedFaults } from './random-models';

const sampler = 'importance';
const standard = normal({ mean: 0, sd: 1 });

/** One input and one indicator a name, each with a target. */
function modelOf(
  parts: Readonly<
    Record<string, { readonly equation: string; readonly target: object; readonly value?: Distribution }>
  >,
) {
  const each = <T>(of: (name: string) => T) =>
    Object.fromEntries(Object.keys(parts).map((name) => [name, of(name)]));
  return defineModel({
    id: 'parts',
    years: { base: 2020, horizon: 2021 },
    inputs: Object.fromEntries(
      Object.entries(parts).map(([name, { value = standard }]) => [`${name}_`, { value }]),
    ),
    indicators: each((name) => ({ equation: parts[name]!.equation })),
    targets: each(
      (name) =>
        ({ indicator: name, year: 2021, ...parts[name]!.target }) as {
          indicator: string;
          year: number;
          atLeast: number;
        },
    ),
  });
}

describe('a rare target beside one that is always met', () => {
  const model = modelOf({
    y: { equation: 'y_', target: { atLeast: 4 } },
    z: { equation: 'z_', target: { atLeast: -30 } },
  });
  let [ensemble, odds] = [{} as Ensemble, {} as Attainment];
  beforeAll(async () => {
    ensemble = (await simulate(model, { draws: 1000, seed: 1, sampler })) as unknown as Ensemble;
    odds = attainment(ensemble);
  });

  test('the second is met in every draw: 1, and an interval of the draws that the largest weight leaves', () => {
    const weights = ensemble.design.weights!;
    const { probability, interval, standardError, count } = odds.targets.z!.evaluable
      ? odds.targets.z!
      : (undefined as never);
    expect([probability, interval[1], count]).toEqual([1, 1, 1000]);
    const draws = 1000 / Math.max(...weights);
    expect(interval[0]).toBeCloseTo(0.025 ** (1 / draws), 10);
    // Beta(1, n + 1), about 1/n.
    expect(standardError).toBeCloseTo(Math.sqrt((draws + 1) / (draws + 3)) / (draws + 2), 15);
  });

  test('the first is the joint one too, within 5 standard errors of P(Z > 4), which are below a tenth of it', () => {
    const { probability, standardError } = odds.joint.all;
    expect(probability).toBe(odds.targets.y!.probability);
    expect(Math.abs(probability! - normalSf(4))).toBeLessThan(5 * standardError!);
    expect(standardError!).toBeLessThan(normalSf(4) / 10);
    expect(odds.met.expected).toBe(probability! + 1);
    expect(odds.met.distribution).toEqual([0, expect.closeTo(1 - probability!, 14), probability]);
  });

  test('the weights have the mean 1, a fifth of the draws is plain, and what they are worth is told', () => {
    const weights = ensemble.design.weights!;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    expect(total).toBeCloseTo(1000, 9);
    const { effectiveSampleSize, largestWeight, unshiftedShare, round, single } = ensemble.design.importance!;
    expect(effectiveSampleSize).toBeCloseTo(1e6 / weights.reduce((sum, weight) => sum + weight ** 2, 0), 8);
    expect(largestWeight).toBeCloseTo(Math.max(...weights) / 1000, 14);
    // The rare target has a shift of its own, the other has not.
    expect([unshiftedShare, round, single]).toEqual([0.2, 5, ['y']]);
    expect(Math.max(...weights)).toBeLessThan(6);
  });

  test('every table and report can be printed', () => {
    expect(odds.table()).toMatch(/≥ -30 .*> 98\.\d+ % +–$/m);
    expect(attainmentReport(ensemble, odds, { lang: 'zh' })).toContain('平均达标个数：1.00 / 2');
  });

  test('a harder target is never likelier on the same draws', () => {
    let before = 1;
    for (let bound = -4; bound < 7; bound += 0.25) {
      const { scenario } = ensemble;
      const target = { ...scenario.targets.y!, criterion: { kind: 'atLeast', value: bound } as const };
      const other = { ...ensemble, scenario: { ...scenario, targets: { y: target } } } as Ensemble;
      const { probability, interval } = attainment(other).targets.y!;
      expect(probability).toBeLessThanOrEqual(before);
      expect(interval![0]).toBeLessThanOrEqual(probability!);
      before = probability!;
    }
  });

  test.each([1, 2, 5, 6, 10, 11])(
    '%d draws: nothing lies outside [0, 1], and nothing is a point',
    async (draws) => {
      const few = await simulate(model, { draws, seed: 1, sampler });
      const { targets, met } = attainment(few);
      for (const { probability, interval } of [targets.y!, targets.z!]) {
        const [low, high] = interval!;
        expect(0 <= low && low <= probability! && probability! <= high && high <= 1 && low < high).toBe(true);
      }
      expect(met.distribution.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14);
      expect(Math.max(...few.design.weights!)).toBeLessThan(10);
      if (draws === 1) expect([...few.design.weights!]).toEqual([1]);
    },
  );
});

test('a target that is rare alone has draws of its own: near those that meet both, hardly any would be found', async () => {
  const model = modelOf({
    a: { equation: 'a_', target: { atLeast: 2.5 } },
    b: { equation: 'b_', target: { atMost: -3 } },
  });
  const ensemble = await simulate(model, { draws: 3000, seed: 6, sampler });
  const { importance } = ensemble.design;
  expect(importance).toMatchObject({ targets: ['a', 'b'], single: ['a', 'b'], round: 5 });
  expect(importance!.pilotDraws).toBe(4096 * importance!.pilotRuns);
  const { targets, joint } = attainment(ensemble);
  for (const [{ probability, standardError }, known] of [
    [targets.a!, normalSf(2.5)],
    [targets.b!, normalSf(3)],
    [joint.all, normalSf(2.5) * normalSf(3)],
  ] as const) {
    expect(Math.abs(probability! - known)).toBeLessThan(5 * standardError!);
    expect(standardError! / known).toBeLessThan(0.15);
  }
});

describe('a mixture', () => {
  test('every fifth draw is plain, half of the others follow the first shift at least', () => {
    expect(mixtureRound(1)).toEqual([0, 1, 1, 1, 1]);
    expect(mixtureRound(2)).toEqual([0, 1, 2, 1, 1]);
    expect(mixtureRound(3)).toEqual([0, 1, 2, 1, 3]);
    expect(mixtureRound(4)).toEqual([0, 1, 2, 1, 3, 0, 1, 4, 1, 1]);
    for (const shifts of [5, 6, 26]) {
      const round = mixtureRound(shifts);
      const count = (law: number) => round.filter((each) => each === law).length;
      expect(count(0)).toBe(round.length / 5);
      expect(count(1)).toBeGreaterThanOrEqual((round.length * 2) / 5);
      for (let law = 2; law <= shifts; law++) expect(count(law)).toBe(1);
    }
  });

  test('shares of the draws, whatever their number', () => {
    expect([...mixtureShares([0, 1, 2, 1, 1], 6)]).toEqual([2 / 6, 3 / 6, 1 / 6]);
    expect([...mixtureShares([0, 1, 2, 1, 1], 1)]).toEqual([1, 0, 0]);
    for (const draws of [1, 4, 7, 1000, 12_345]) {
      const shares = mixtureShares(mixtureRound(4), draws);
      expect(shares).toHaveLength(5);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 14);
      expect(shares[0]).toBeGreaterThanOrEqual(0.2);
    }
  });
});

describe('a measure that jumps', () => {
  const known = 0.01;
  test.each([
    ['a number of two values', discrete({ values: [0, 1], probabilities: [1 - known, known] }), 'y_'],
    ['a step', standard, 'y_ > 2.3263478740408408 ? 1 : 0'],
  ])('%s: the few draws that meet the target show the way', async (_, value, equation) => {
    const model = modelOf({ y: { equation, value, target: { atLeast: 1 } } });
    const ensemble = await simulate(model, { draws: 2000, seed: 3, sampler });
    expect(ensemble.design.importance).toMatchObject({ pilotRuns: 2, single: [] });
    const { probability, standardError } = attainment(ensemble).joint.all;
    expect(Math.abs(probability! - known)).toBeLessThan(5 * standardError!);
    expect(standardError!).toBeLessThan(known / 12);
  });
});

describe('no shift is found', () => {
  const refusal = async (parts: Parameters<typeof modelOf>[0]) => {
    const error = await simulate(modelOf(parts), { draws: 1000, seed: 1, sampler }).catch((thrown) => thrown);
    if (!isPlancastError(error)) throw error;
    return { name: error.name, ...error.issues[0] };
  };

  test('one target that 1 % of the draws meet, on either side: random serves, and how often is told', async () => {
    expect(await refusal({ y: { equation: 'abs(y_)', target: { atLeast: 2.5758 } } })).toEqual({
      name: 'SimulationError',
      code: 'E_RANGE',
      path: 'sampler',
      got: '"importance"',
      message:
        'simulate: sampler importance found no shift in 20 pilot runs under which a tenth of the draws meet the target `y`',
      hint: 'use sampler random; 41 of 4096 plain draws met the aim',
      suggestion: { value: 'random' },
      zh: {
        message: 'simulate：抽样方式 importance 试算 20 轮，未找到能使十分之一的抽样达到目标 `y` 的偏移',
        hint: '改用抽样方式 random；4096 次普通抽样中有 41 次达标',
      },
    });
  });

  test('targets that exclude one another', async () => {
    const issue = await refusal({
      y: { equation: 'y_', target: { atLeast: 2 } },
      z: { equation: 'y_', target: { atMost: 1 } },
    });
    expect([issue.message, issue.hint]).toEqual([
      'simulate: sampler importance found no shift in 20 pilot runs under which a tenth of the draws meet all 2 targets at once',
      'use sampler random; none of 4096 plain draws met the aim: the targets may exclude one another',
    ]);
  });

  test('the words for one target and for several, met or not', () => {
    const search = { runs: 20, met: 0, plain: 4096 };
    const one = noShift(['y'], search);
    expect(one.message).toBe(
      'simulate: sampler importance found no shift in 20 pilot runs under which a tenth of the draws meet the target `y`; use sampler random; none of 4096 plain draws met the aim: it may be out of reach',
    );
    expect(one.issues[0]!.zh!.hint).toBe('改用抽样方式 random；4096 次普通抽样无一达标：该目标可能无法达到');
    const two = noShift(['y', 'z'], { ...search, met: 7 });
    expect(two.issues[0]!.hint).toBe('use sampler random; 7 of 4096 plain draws met the aim');
    expect(two.issues[0]!.zh).toEqual({
      message: 'simulate：抽样方式 importance 试算 20 轮，未找到能使十分之一的抽样达到全部 2 个目标的偏移',
      hint: '改用抽样方式 random；4096 次普通抽样中有 7 次达标',
    });
    const none = noShift(['y', 'z'], search);
    expect(none.issues[0]!.zh!.hint).toBe('改用抽样方式 random；4096 次普通抽样无一达标：各目标可能互相排斥');
  });

  test('without a target with a number', async () => {
    const issue = await refusal({});
    expect(issue).toEqual({
      name: 'InputError',
      code: 'E_INCONSISTENT',
      path: 'sampler',
      got: '"importance"',
      message: 'simulate: sampler importance aims at targets with stated numbers, and the scenario has none',
      hint: 'use sampler random, or give the scenario targets',
      zh: {
        message: 'simulate：抽样方式 importance 以有明确数值的目标为准，而该情景没有这样的目标',
        hint: '改用抽样方式 random，或为情景设定目标',
      },
    });
  });

  test('weights that are too uneven', () => {
    const aim = {
      targets: ['a'],
      single: [],
      pilotRuns: 1,
      pilotDraws: 4096,
      shift: 1,
      unshiftedShare: 0.2,
      round: 5,
    };
    const heavy = Float64Array.from({ length: 10_000 }, (_, i) => 1 / (1 - (i + 0.5) / 10_000) - 1);
    try {
      judgeWeights(heavy, aim);
      expect.unreachable();
    } catch (error) {
      if (!isPlancastError(error)) throw error;
      expect(error.issues).toEqual([
        {
          code: 'E_RANGE',
          path: 'sampler',
          message:
            'simulate: the importance weights are too uneven (Pareto k = 0.98, at most 0.7 is allowed)',
          hint: 'use sampler random with more draws',
          suggestion: { value: 'random' },
          zh: {
            message: 'simulate：重要性抽样的权重过于悬殊（Pareto k = 0.98，上限 0.7）',
            hint: '改用抽样方式 random，并增加抽样次数',
          },
        },
      ]);
    }
    // Bounded weights have a thin tail, and few draws none that could be judged.
    expect(judgeWeights(Float64Array.of(1, 1, 2), aim)).toEqual({
      ...aim,
      effectiveSampleSize: 16 / 6,
      largestWeight: 0.5,
      paretoK: Number.NaN,
    });
  });
});

test('weighted runs of random models: small form of 200 seeds among the slow tests', async () => {
  const results = await Promise.all(Array.from({ length: 12 }, (_, seed) => weightedFaults(seed, 1000)));
  expect(results.flatMap((result) => result?.faults ?? [])).toEqual([]);
  expect(results.filter((result) => result !== undefined).length).toBeGreaterThan(6);
});
