import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { simulate } from '../../src/simulation/simulate';
import { lognormal } from '../../src/uncertainty/distributions/lognormal';
import { normal } from '../../src/uncertainty/distributions/normal';
import { uniform } from '../../src/uncertainty/distributions/uniform';

interface Change {
  readonly inputs?: object;
  readonly shocks?: object;
  readonly horizon?: number;
  readonly dependence?: object;
  readonly turned?: boolean;
}

const laws = {
  inputs: {
    drift: { value: normal({ mean: 0.05, sd: 0.01 }) },
    share: { value: uniform({ min: 0.1, max: 0.3 }) },
  },
  shocks: {
    macro: { ar1: { persistence: 0.4, innovation: normal({ mean: 0, sd: 0.02 }), start: 0.01 } },
    noise: { iid: lognormal({ meanlog: 0, sdlog: 0.1 }) },
  },
  indicators: {
    gdp: { baseline: 100, equation: 'gdp(-1) * exp(drift + macro)' },
    part: { equation: 'share * gdp' },
    seen: { baseline: 100, equation: 'gdp * noise' },
  },
};

function turn<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).reverse()) as T;
}

function build({ inputs = {}, shocks = {}, horizon = 2024, dependence = {}, turned = false }: Change = {}) {
  const order = turned ? turn : <T>(each: T) => each;
  return defineModel({
    id: 'm',
    years: { base: 2020, horizon },
    inputs: order({ ...laws.inputs, ...inputs }),
    shocks: order({ ...laws.shocks, ...shocks }),
    indicators: order(laws.indicators),
    dependence,
  });
}

async function fingerprint(change: Change = {}, seed = 1, draws = 2500): Promise<string> {
  return (await simulate(build(change), { draws, seed })).fingerprint;
}

test('the same run gives the same fingerprint, another seed another', async () => {
  const first = await fingerprint();
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await fingerprint()).toBe(first);
  const seeds = [0, 2, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1];
  const others = await Promise.all(seeds.map((seed) => fingerprint({}, seed)));
  expect(new Set([first, ...others]).size).toBe(seeds.length + 1);
});

test('the order of writing, and names that nothing reads, change nothing', async () => {
  const first = await fingerprint();
  const unused = { value: normal({ mean: 0, sd: 1 }) };
  expect(await fingerprint({ turned: true })).toBe(first);
  expect(await fingerprint({ inputs: { aaa: unused, zzz: unused } })).toBe(first);
  expect(await fingerprint({ inputs: { aaa: { value: 3 } } })).toBe(first);
  expect(await fingerprint({ shocks: { aaa: { iid: unused.value }, zzz: { iid: 1 } } })).toBe(first);
});

test.each(['sobol', 'rotatedSobol', 'latinHypercube'] as const)(
  '%s: the order of writing changes nothing, and more years leave the first as they were',
  async (sampler) => {
    const run = (change: Change) => simulate(build(change), { draws: 256, seed: 1, sampler });
    const [first, turned, longer] = await Promise.all([
      run({}),
      run({ turned: true }),
      run({ horizon: 2026 }),
    ]);
    expect(turned.fingerprint).toBe(first.fingerprint);
    expect(longer.values('seen', 2024)).toEqual(first.values('seen', 2024));
  },
);

test('a correlated pair elsewhere moves no other stream', async () => {
  const law = { value: normal({ mean: 0, sd: 1 }) };
  const pair = {
    inputs: { aaa: law, zzz: law },
    shocks: { abc: { iid: law.value }, xyz: { iid: law.value } },
  };
  const dependence = {
    spearman: [
      ['aaa', 'zzz', 0.8],
      ['abc', 'xyz', -0.5],
    ],
  };
  expect(await fingerprint({ ...pair, dependence })).toBe(await fingerprint());
});

test('indicators may be named anew; inputs and shocks may not, for their names are their streams', async () => {
  const first = await simulate(build(), { draws: 1100, seed: 3 });
  const { gdp, part, seen } = laws.indicators;
  const renamed = (input: string) =>
    defineModel({
      id: 'm',
      years: { base: 2020, horizon: 2024 },
      inputs: { [input]: laws.inputs.drift, share: laws.inputs.share },
      shocks: laws.shocks,
      indicators: {
        产值: { ...gdp, equation: `产值(-1) * exp(${input} + macro)` },
        b: { ...part, equation: 'share * 产值' },
        c: { ...seen, equation: '产值 * noise' },
      },
    });
  const same = await simulate(renamed('drift'), { draws: 1100, seed: 3 });
  expect(same.values('产值', 2024)).toEqual(first.values('gdp', 2024));
  expect(same.values('b', 2021)).toEqual(first.values('part', 2021));
  const other = await simulate(renamed('trend'), { draws: 1100, seed: 3 });
  expect(other.values('产值', 2024)).not.toEqual(first.values('gdp', 2024));
});

test.each([1, 7, 1023, 1024, 1025, 2048, 3000])(
  '%d draws are the first of any larger number',
  async (draws) => {
    const few = await simulate(build(), { draws, seed: 9 });
    const many = await simulate(build(), { draws: 2 * draws + 1, seed: 9 });
    for (const indicator of few.indicators) {
      for (const year of few.years) {
        expect(few.values(indicator, year)).toEqual(many.values(indicator, year).slice(0, draws));
      }
    }
  },
);

test('a longer horizon keeps the earlier years', async () => {
  const near = await simulate(build(), { draws: 1500, seed: 9 });
  const far = await simulate(build({ horizon: 2035 }), { draws: 1500, seed: 9 });
  for (const indicator of near.indicators) {
    for (const year of near.years) expect(near.values(indicator, year)).toEqual(far.values(indicator, year));
  }
});

test('what is kept does not change what is computed', async () => {
  const all = await simulate(build(), { draws: 1500, seed: 9 });
  const one = await simulate(build(), { draws: 1500, seed: 9, keep: ['part', 'part'] });
  expect(one.indicators).toEqual(['part']);
  expect(one.values('part', 2024)).toEqual(all.values('part', 2024));
});

test('scenarios share random numbers: a lower drift moves every draw by the same factor', async () => {
  const model = build();
  const shifted = (mean: number) =>
    defineScenario(model, { id: `s${mean}`, inputs: { drift: normal({ mean, sd: 0.01 }) } });
  const [low, high] = await Promise.all(
    [0.03, 0.05].map((mean) => simulate(shifted(mean), { draws: 4096, seed: 1 })),
  );
  const base = await simulate(model, { draws: 4096, seed: 1 });
  expect(high!.values('gdp', 2024)).toEqual(base.values('gdp', 2024));
  const [below, above] = [low!.values('gdp', 2024), high!.values('gdp', 2024)];
  const ratios = below.map((value, i) => value / above[i]!);
  const inRounding = ratios.every((ratio) => Math.abs(ratio / Math.exp(-0.08) - 1) < 1e-14);
  expect(inRounding).toBe(true);
});

test('scaling a linear model by a power of two scales every draw exactly', async () => {
  const linear = (scale: number) =>
    defineModel({
      id: 'linear',
      years: { base: 2020, horizon: 2023 },
      inputs: { growth: { value: normal({ mean: 0.03, sd: 0.02 }) } },
      shocks: { push: { iid: normal({ mean: 0, sd: scale }) } },
      indicators: { x: { baseline: 10 * scale, equation: 'x(-1) * (1 + growth) + push' } },
    });
  const base = (await simulate(linear(1), { draws: 1024, seed: 2 })).values('x', 2023);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -60, max: 60 }), async (power) => {
      const scaled = (await simulate(linear(2 ** power), { draws: 1024, seed: 2 })).values('x', 2023);
      expect(scaled).toEqual(base.map((value) => value * 2 ** power));
    }),
    { seed: 20201, numRuns: 100 },
  );
});

test('shifting the mean of an additive shock shifts every draw by its coefficient', async () => {
  const additive = (mean: number) =>
    defineModel({
      id: 'additive',
      years: { base: 2020, horizon: 2024 },
      shocks: { push: { iid: normal({ mean, sd: 1 }) } },
      indicators: { x: { baseline: 0, equation: 'x(-1) + 3 * push' } },
    });
  const base = (await simulate(additive(0), { draws: 4096, seed: 2 })).values('x', 2024);
  const shifted = (await simulate(additive(0.5), { draws: 4096, seed: 2 })).values('x', 2024);
  const worst = Math.max(...shifted.map((value, i) => Math.abs(value - base[i]! - 6)));
  // Values reach about 40; four additions and products of half a unit in the last place each.
  expect(worst).toBeLessThan(40 * 2 ** -52 * 8);
});
