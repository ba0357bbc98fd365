import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attainment,
  defineModel,
  discrete,
  type EvaluableOdds,
  normal,
  simulate,
  weakestLink,
} from '../../src/index';
import type { PatternCounts } from '../../src/simulation/reductions/pattern-counts';
import { meanOfPatterns } from '../../src/simulation/targets/mean-of-patterns';
import { errorOf } from '../error-of';

/** Eight equally likely cases: case 0 misses a, 1 to 3 miss a and b, the others nothing; c is always met. */
const cases = defineModel({
  id: 'cases',
  years: { base: 2020, horizon: 2021 },
  inputs: {
    k: { value: discrete({ values: [0, 1, 2, 3, 4, 5, 6, 7], probabilities: Array(8).fill(1 / 8) }) },
  },
  indicators: { x: { baseline: 'k', equation: 'k' } },
  targets: {
    a: { indicator: 'x', year: 2021, atLeast: 4, name: { en: 'A', zh: '甲' } },
    b: { indicator: 'x', year: 2021, atMost: 100, name: { en: 'B', zh: '乙' } },
    c: { indicator: 'x', year: 2021, within: [0, 7], name: { en: 'C', zh: '丙' } },
    words: { indicator: 'x', year: 2021, qualitative: 'higher quality' },
  },
});

function numberMissed(met: readonly boolean[]): number {
  return met.filter((each) => !each).length;
}

describe('by hand', () => {
  test('a target that alone is missed carries all of it; what is never missed carries a bound', async () => {
    const run = await simulate(cases, { draws: 4096, seed: 1, sampler: 'latinHypercube' });
    const found = weakestLink(run);
    expect(found.kind).toBe('weakestLink');
    expect(found.anyMissed.value).toBe(0.5);
    expect(found.links.map(({ id, rank }) => [rank, id])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    const [a, b] = found.links;
    expect(a).toMatchObject({ share: { value: 0.5 }, alone: { value: 0.5 }, missed: { value: 0.5 } });
    expect(b!.share.value).toBe(0);
    expect(b!.share.interval[0]).toBe(0);
    expect(b!.share.interval[1]).toBeGreaterThan(0);
    expect(b!.share.standardError).toBeGreaterThan(0);
    expect(found.leftOut).toMatchObject([{ id: 'words' }]);
  });

  test('two targets that are missed together share the miss', async () => {
    const model = defineModel({
      id: 'shared',
      years: { base: 2020, horizon: 2021 },
      inputs: { k: { value: discrete({ values: [0, 1, 2, 3], probabilities: [0.25, 0.25, 0.25, 0.25] }) } },
      indicators: { x: { baseline: 'k', equation: 'k' } },
      targets: {
        low: { indicator: 'x', year: 2021, atLeast: 1 },
        high: { indicator: 'x', year: 2021, atLeast: 2 },
      },
    });
    const run = await simulate(model, { draws: 4096, seed: 1, sampler: 'latinHypercube' });
    const { links, anyMissed } = weakestLink(run);
    // Case 0 misses both, half each; case 1 misses the higher one alone.
    expect(anyMissed.value).toBe(0.5);
    expect(links.map(({ id, share, alone }) => [id, share.value, alone.value])).toEqual([
      ['high', 0.375, 0.25],
      ['low', 0.125, 0],
    ]);
  });
});

/** Counts of patterns over some targets, as many draws as stated in all. */
const patterns = fc.integer({ min: 1, max: 8 }).chain((targets) =>
  fc
    .array(fc.nat(20), { minLength: 2 ** targets, maxLength: 2 ** targets })
    .filter((counts) => counts.reduce((sum, each) => sum + each, 0) > 1)
    .map((counts): { all: PatternCounts; draws: number } => ({
      all: {
        targets,
        parts: 1,
        patterns: Int32Array.from(counts, (_, pattern) => pattern),
        counts: Float64Array.from(counts),
      },
      draws: counts.reduce((sum, each) => sum + each, 0),
    })),
);

describe('the share of misses', () => {
  test('is the Shapley value over all subsets of targets, and all sum to the share of draws with a miss', () => {
    fc.assert(
      fc.property(patterns, ({ all, draws }) => {
        const { targets, counts } = all;
        const places = Array.from({ length: targets }, (_, i) => i);
        const mean = (value: (met: readonly boolean[]) => number) =>
          meanOfPatterns(all, places, { value, draws, level: 0.95 }).value;
        /** Share of draws that miss some target of a set. */
        const worth = (set: number) =>
          counts.reduce((sum, count, met) => sum + ((~met & set) === 0 ? 0 : count), 0) / draws;
        const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
        let total = 0;
        for (const i of places) {
          let shapley = 0;
          for (let set = 0; set < 1 << targets; set++) {
            if ((set >> i) & 1) continue;
            const size = places.filter((place) => (set >> place) & 1).length;
            const weight = (factorial(size) * factorial(targets - size - 1)) / factorial(targets);
            shapley += weight * (worth(set | (1 << i)) - worth(set));
          }
          const share = mean((met) => (met[i] ? 0 : 1 / numberMissed(met)));
          expect(share).toBeCloseTo(shapley, 12);
          total += share;
        }
        expect(total).toBeCloseTo(worth((1 << targets) - 1), 12);
      }),
      { numRuns: 60 },
    );
  });
});

const spread = defineModel({
  id: 'spread',
  years: { base: 2020, horizon: 2022 },
  inputs: { drift: { value: normal({ mean: 0, sd: 1 }) } },
  shocks: { noise: { iid: normal({ mean: 0, sd: 1 }) } },
  indicators: {
    x: { baseline: 0, equation: 'x(-1) + drift + noise' },
    y: { baseline: 0, equation: 'y(-1) - drift + noise' },
    z: { baseline: 0, equation: 'drift * noise' },
  },
  targets: {
    x: { indicator: 'x', year: 2022, atLeast: -1, attribute: 'binding' },
    y: { indicator: 'y', year: 2022, atMost: 2 },
    z: { indicator: 'z', year: 2021, within: [-1, 1] },
  },
});

describe('every way of drawing', () => {
  test.each([
    { sampler: 'random' },
    { sampler: 'random', keep: 'summary' },
    { sampler: 'antithetic' },
    { sampler: 'sobol' },
    { sampler: 'rotatedSobol', keep: 'summary' },
    { sampler: 'importance' },
  ] as const)('shares sum to the probability of a miss, single misses to the odds: %o', async (options) => {
    const run = await simulate(spread, { draws: 4096, seed: 5, ...options });
    const odds = attainment(run);
    const found = weakestLink(run);
    const total = found.links.reduce((sum, { share }) => sum + share.value, 0);
    expect(total).toBeCloseTo(found.anyMissed.value, 12);
    expect(found.anyMissed.value).toBeCloseTo(1 - odds.joint.all.probability!, 12);
    for (const { id, missed, share, alone } of found.links) {
      expect(missed.value).toBeCloseTo(1 - odds.targets[id as 'x'].probability!, 12);
      const { interval, standardError } = odds.targets[id as 'x'] as EvaluableOdds;
      expect(missed).toMatchObject({ interval: [1 - interval[1], 1 - interval[0]], standardError });
      expect(share.value).toBeLessThanOrEqual(missed.value + 1e-12);
      expect(alone.value).toBeLessThanOrEqual(share.value + 1e-12);
      for (const { value, interval, standardError } of [missed, share, alone]) {
        expect(interval[0]).toBeLessThanOrEqual(value);
        expect(interval[1]).toBeGreaterThan(value);
        expect(standardError).toBeGreaterThan(0);
      }
    }
  });

  test('statistics and kept values say the same', async () => {
    const [kept, summary] = await Promise.all(
      (['all', 'summary'] as const).map((keep) => simulate(spread, { draws: 3000, seed: 9, keep })),
    );
    expect(weakestLink(summary!).links).toEqual(weakestLink(kept!).links);
  });
});

describe('what people see', () => {
  test('a sentence in both languages', async () => {
    const run = await simulate(cases, { draws: 4096, seed: 1, sampler: 'latinHypercube' });
    const found = weakestLink(run);
    expect(found.sentence()).toMatch(
      /^A \(2021\) costs the plan most: of the probability of 50\.\d* % \(.*\) that some target is missed, 50\.\d* % \(.*\) falls on it; it alone is missed with probability 50\.\d* % \(.*\)\.$/,
    );
    expect(found.sentence({ lang: 'zh' })).toMatch(/^甲（2021年）对规划影响最大：/);
    expect(weakestLink(run, { targets: ['b', 'c'] }).sentence()).toMatch(
      /^No draw missed a target: some target is missed with probability < 0\.\d+ %\.$/,
    );
    expect(weakestLink(run, { targets: ['words'] }).sentence()).toBe('No target of the plan can be judged.');
    expect(weakestLink(run, { targets: ['words'] }).table({ lang: 'zh' })).toContain(
      '规划中没有可评估的目标。',
    );
  });

  test('rows, and JSON with the certificate', async () => {
    const run = await simulate(cases, { draws: 1024, seed: 1 });
    const found = weakestLink(run);
    expect(found.rows()).toHaveLength(3);
    expect(found.rows()[0]).toMatchObject({ rank: 1, target: 'a', nameZh: '甲', draws: 1024 });
    const json = JSON.parse(JSON.stringify(found));
    expect(json.certificate.draws).toBe(1024);
    expect(json.links).toHaveLength(3);
    expect(Object.isFrozen(found.links[0]!.share)).toBe(true);
  });
});

test('bad input is refused by name', async () => {
  const run = await simulate(cases, { draws: 16, seed: 1 });
  // @ts-expect-error no such target
  expect(() => weakestLink(run, { targets: ['aa'] })).toThrow(
    'weakestLink: unknown target "aa"; did you mean `a`?',
  );
  expect(errorOf(() => weakestLink(run, { level: 95 })).code).toBe('E_RANGE');
  expect(() => weakestLink({} as never)).toThrow(
    'weakestLink: expected `ensemble` to be an ensemble made by simulate',
  );
});
