import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import type { Ensemble } from '../../src/simulation/ensemble/ensemble';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';
import { uniform } from '../../src/uncertainty/distributions/uniform';
import { errorOf } from '../error-of';
import { growthModel } from '../model/growth-model';

const run = simulate(growthModel(), { draws: 2500, seed: 1 });

test('says what it holds', async () => {
  const ensemble = await run;
  expect(ensemble).toMatchObject({
    kind: 'ensemble',
    draws: 2500,
    seed: 1,
    years: [2020, 2021, 2022, 2023, 2024, 2025],
    indicators: ['gdp', 'index'],
    nonFinite: {},
  });
  expect(Object.isFrozen(ensemble)).toBe(true);
  expect([ensemble.years, ensemble.indicators, ensemble.nonFinite].every(Object.isFrozen)).toBe(true);
});

test('values are a copy, a column is the memory itself', async () => {
  const ensemble = await run;
  const values = ensemble.values('gdp', 2025);
  expect(values).toHaveLength(2500);
  expect(ensemble.column('gdp', 2025)).toEqual(values);
  expect(ensemble.column('gdp', 2025)).toBe(ensemble.column('gdp', 2025));
  values.fill(0);
  expect(ensemble.values('gdp', 2025)[0]).not.toBe(0);
  expect(new Set(ensemble.values('gdp', 2020))).toEqual(new Set([8504.6]));
});

test('a fan holds the quantiles of the summary, by year, probabilities in order', async () => {
  const ensemble = await run;
  const fan = ensemble.fan('gdp', { probabilities: [0.95, 0.05, 0.5] });
  expect(fan).toMatchObject({ indicator: 'gdp', unit: '1e8 CNY', years: ensemble.years });
  expect(fan.quantiles.map(({ probability }) => probability)).toEqual([0.05, 0.5, 0.95]);
  for (const [i, place] of [
    [0, 0],
    [1, 2],
    [2, 4],
  ] as const) {
    expect(fan.quantiles[i]!.values).toEqual(
      ensemble.years.map((year) => ensemble.summary('gdp', year).quantiles[place]!.value),
    );
  }
  expect(ensemble.fan('index').quantiles.map(({ probability }) => probability)).toEqual([
    0.05, 0.25, 0.5, 0.75, 0.95,
  ]);
});

test.each(['random', 'antithetic', 'latinHypercube', 'sobol', 'importance'] as const)(
  'a fan of %s draws has the quantiles and standard errors of the summaries',
  async (sampler) => {
    const given = { draws: 2048, seed: 5, sampler };
    const one = defineModel({
      id: 'one',
      years: { base: 2020, horizon: 2022 },
      shocks: { noise: { iid: normal({ mean: 0, sd: 1 }) } },
      indicators: { level: { baseline: 0, equation: 'level(-1) + noise' } },
      targets: { high: { indicator: 'level', year: 2022, attribute: 'anticipatory', atLeast: 3 } },
    });
    const ensemble = await simulate(one, given);
    const { years, quantiles } = ensemble.fan('level');
    for (const [at, year] of years.entries()) {
      const summary = ensemble.summary('level', year);
      for (const [i, { values, standardErrors }] of quantiles.entries()) {
        const { value, standardError } = summary.quantiles[i]!;
        expect([values[at], standardErrors[at]]).toEqual([value, standardError]);
      }
    }
    expect(quantiles[2]!.standardErrors[0]).toBe(0);
    expect(quantiles[2]!.standardErrors[2]).toBeGreaterThan(0);
  },
);

test('a fan of weighted draws undoes their weights', async () => {
  const one = defineModel({
    id: 'one',
    years: { base: 2020, horizon: 2021 },
    inputs: { value: { value: normal({ mean: 0, sd: 1 }) } },
    indicators: { level: { equation: 'value' } },
    targets: { high: { indicator: 'level', year: 2021, attribute: 'anticipatory', atLeast: 3 } },
  });
  const ensemble = await simulate(one, { draws: 16384, seed: 5, sampler: 'importance' });
  const { values, standardErrors } = ensemble.fan('level', { probabilities: [0.5] }).quantiles[0]!;
  // Nine tenths of the draws were shifted by about 3; the median of the input is 0.
  expect(Math.abs(values[1]!)).toBeLessThan(4 * standardErrors[1]!);
  expect(standardErrors[1]).toBeLessThan(0.25);
});

/** The fingerprint by its definition, from the values alone. */
function fingerprintOf(ensemble: Ensemble): string {
  const digests: Buffer[] = [];
  for (let first = 0; first < ensemble.draws; first += 1024) {
    const block = createHash('sha256');
    for (const indicator of [...ensemble.indicators].sort()) {
      for (const year of ensemble.years) {
        for (const value of ensemble.values(indicator, year).slice(first, first + 1024)) {
          const bytes = Buffer.alloc(8);
          if (Number.isNaN(value)) bytes.writeBigUInt64LE(0x7ff8000000000000n);
          else bytes.writeDoubleLE(value);
          block.update(bytes);
        }
      }
    }
    digests.push(block.digest());
  }
  return createHash('sha256').update(Buffer.concat(digests)).digest('hex');
}

describe('the fingerprint equals an independent computation', () => {
  test.each([1, 1024, 1025, 2500])('%d draws', async (draws) => {
    const ensemble = await simulate(growthModel(), { draws, seed: 3 });
    expect(ensemble.fingerprint).toBe(fingerprintOf(ensemble));
    expect(ensemble.certificate.fingerprint).toBe(ensemble.fingerprint);
  });

  test('with NaN, infinities and negative zero', async () => {
    const model = defineModel({
      id: 'odd',
      years: { base: 2020, horizon: 2021 },
      inputs: { u: { value: uniform({ min: -1, max: 1 }) } },
      indicators: { x: { equation: 'u < 0 ? sqrt(u) : u < 0.5 ? 1 / 0 : -0' } },
    });
    const ensemble = await simulate(model, { draws: 1100, seed: 3, allowNonFinite: true });
    expect(ensemble.values('x', 2021).some((value) => Object.is(value, -0))).toBe(true);
    expect(ensemble.fingerprint).toBe(fingerprintOf(ensemble));
  });
});

describe('the certificate', () => {
  const parts = {
    id: 'm',
    years: { base: 2020, horizon: 2021 },
    inputs: { p: { value: normal({ mean: 0, sd: 1 }) }, q: { value: 2, unit: 't' } },
    shocks: { s: { ar1: { persistence: 0.5, innovation: normal({ mean: 0, sd: 1 }), start: 1 } } },
    indicators: {
      x: { baseline: 1, history: { 2019: 3 }, equation: 'x(-2) + p + q + s' },
      y: { equation: 'p' },
    },
    dependence: { spearman: [['p', 'q', 0.1] as [string, string, number]] },
    events: [{ year: 2021, shock: 's' as const, add: 1 }],
    targets: { t: { indicator: 'x' as const, year: 2021, atLeast: 1 } },
  };
  type Model = ReturnType<typeof defineModel>;
  const hash = async (model: unknown, seed = 1) =>
    (await simulate(model as Model, { draws: 10, seed })).certificate.inputsHash;
  const of = (change: object) =>
    hash(defineModel({ ...parts, ...change } as Parameters<typeof defineModel>[0]));

  test('names the run', async () => {
    const { certificate } = await simulate(defineModel(parts), { draws: 10, seed: 4 });
    expect(certificate).toMatchObject({
      scenario: 'm',
      seed: 4,
      draws: 10,
      sampler: 'random',
      streamVersion: 2,
    });
    expect(certificate.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(certificate.inputsHash).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.isFrozen(certificate)).toBe(true);
  });

  test('does not depend on the order of writing, nor on the seed', async () => {
    const turn = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null || Array.isArray(value) || 'quantile' in value)
        return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, part]) => [key, turn(part)]),
      );
    };
    expect(await of(turn(parts) as object)).toBe(await of({}));
    expect(await hash(defineModel(parts), 2)).toBe(await of({}));
  });

  test('changes with every assumption', async () => {
    const { inputs, shocks, indicators, targets } = parts;
    const ar1 = shocks.s.ar1;
    const changes = [
      { id: 'n' },
      { years: { base: 2020, horizon: 2022 } },
      { inputs: { ...inputs, p: { value: normal({ mean: 0, sd: 1.0000001 }) } } },
      { inputs: { ...inputs, p: { value: uniform({ min: 0, max: 1 }) } } },
      { inputs: { ...inputs, q: { value: 2, unit: 'kg' } } },
      { inputs: { ...inputs, q: { value: 3, unit: 't' } } },
      { inputs: { ...inputs, r: { value: 3 } } },
      { shocks: { s: { ar1: { ...ar1, persistence: 0.4 } } } },
      { shocks: { s: { ar1: { ...ar1, start: 0 } } } },
      { indicators: { ...indicators, x: { ...indicators.x, baseline: 2 } } },
      { indicators: { ...indicators, x: { ...indicators.x, history: { 2019: 4 } } } },
      { indicators: { ...indicators, x: { ...indicators.x, equation: 'x(-2) + p + q' } } },
      {
        indicators: {
          ...indicators,
          x: { ...indicators.x, baseline: { value: 1, status: 'stated', sources: [] } },
        },
      },
      { dependence: { spearman: [['p', 'q', 0.2]] } },
      { events: [{ year: 2021, shock: 's', add: 2 }] },
      { events: [] },
      { targets: { t: { ...targets.t, atLeast: 2 } } },
      { targets: {} },
    ];
    const hashes = await Promise.all([{}, ...changes].map(of));
    expect(new Set(hashes).size).toBe(changes.length + 1);
  });

  test('of a scenario that sets nothing differs by its name alone', async () => {
    const model = defineModel(parts);
    expect(await hash(defineScenario(model, { id: 'm' }))).toBe(await hash(model));
    expect(await hash(defineScenario(model, { id: 'other' }))).not.toBe(await hash(model));
  });
});

test.each([
  ['values', 'gpd', 2025, 'values: unknown indicator "gpd"; did you mean `gdp`?'],
  ['column', 'population', 2025, 'column: unknown indicator "population"; known: gdp, index'],
  ['summary', 'gdp', 2026, 'summary: expected `year` to be a year in [2020, 2025], got 2026'],
  ['values', 'gdp', '2025', 'values: expected `year` to be a year in [2020, 2025], got "2025"'],
  ['values', '__proto__', 2025, 'values: unknown indicator "__proto__"; known: gdp, index'],
  ['fan', 'gpd', undefined, 'fan: unknown indicator "gpd"; did you mean `gdp`?'],
  [
    'fan',
    'gdp',
    { probabilities: [1.5] },
    'fan: expected `probabilities[0]` to be a number in [0, 1], got 1.5',
  ],
  [
    'fan',
    'gdp',
    { probabilities: [] },
    'fan: expected `probabilities` to be an array of at least one probability, got an array of 0',
  ],
  [
    'fan',
    'gdp',
    { probabilites: [0.5] },
    'fan: unknown option "probabilites"; did you mean `probabilities`?',
  ],
] as const)('%s(%s, %o) is refused', async (method, indicator, second, message) => {
  const ensemble = await run;
  const error = errorOf(() => (ensemble[method] as (...given: unknown[]) => unknown)(indicator, second));
  expect([error.name, error.message]).toEqual(['InputError', message]);
});
