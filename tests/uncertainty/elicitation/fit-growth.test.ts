import { expect, test } from 'vitest';
import { attainment } from '../../../src/analysis/attainment';
import { defineModel } from '../../../src/model/define-model';
import { simulate } from '../../../src/simulation/simulate';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { fitGrowth } from '../../../src/uncertainty/elicitation/fit-growth';
import { readHistory } from '../../../src/uncertainty/elicitation/growth-history';
import { growthStatistics } from '../../../src/uncertainty/elicitation/growth-statistics';
import { fillTails, hashName, openStream } from '../../../src/uncertainty/streams/stream';
import { errorOf } from '../../model/error-of';

/** Levels whose log growths are the given ones. */
function levelsOf(growths: readonly number[], base = 2010): Record<number, number> {
  let level = 100;
  const levels: Record<number, number> = { [base]: level };
  for (const [i, growth] of growths.entries()) {
    level *= Math.exp(growth);
    levels[base + i + 1] = level;
  }
  return Object.freeze(levels);
}

test('a short series by hand', () => {
  // Deviations 0.02, 0, -0.02, 0, 0: persistence 0 of least squares, (1 + 0) / 5 after the correction.
  const { inputs, shocks, summary } = fitGrowth(levelsOf([0.08, 0.06, 0.04, 0.06, 0.06]));
  expect(summary.meanLogGrowth).toBeCloseTo(0.06, 14);
  expect(summary.sdLogGrowth).toBeCloseTo(Math.sqrt(0.0008 / 4), 14);
  expect(summary.estimatedPersistence).toBeCloseTo(0, 12);
  expect(summary.persistence).toBeCloseTo(0.2, 12);
  // Innovations -0.004, -0.02, 0.004, 0 with divisor 2.
  expect(summary.innovationSd).toBeCloseTo(Math.sqrt((0.004 ** 2 + 0.02 ** 2 + 0.004 ** 2) / 2), 13);
  const inflation = 1 + 2 * (0.8 * 0.2 + 0.6 * 0.04 + 0.4 * 0.008 + 0.2 * 0.0016);
  expect(summary.standardError).toBeCloseTo(Math.sqrt((0.0002 / 5) * inflation), 14);
  expect(summary).toMatchObject({ years: [2010, 2015], growths: 5 });
  expect(shocks.macro.ar1.start).toBeCloseTo(0, 14);
  expect(inputs.drift.value.parameters).toMatchObject({ distribution: { kind: 'studentT' } });
  expect(inputs.drift.value.mean).toBeCloseTo(0.06, 14);
  const [low, high] = inputs.drift.value.support;
  expect((high - low) / summary.standardError).toBeCloseTo(16, 10);
});

test('values by year and a list of them are the same, in any order', () => {
  const levels = levelsOf([0.08, 0.06, 0.04, 0.06, 0.05, 0.07]);
  const list = Object.entries(levels).map(([year, value]) => ({ year: Number(year), value }));
  expect(fitGrowth(list.reverse()).summary).toEqual(fitGrowth(levels).summary);
});

test('names and source are the caller’s', () => {
  const fit = fitGrowth(levelsOf([0.08, 0.06, 0.04, 0.06, 0.05]), {
    drift: 'growth',
    shock: 'business',
    source: { address: 'https://example.org/yearbook', published: '2021' },
  });
  expect(fit.inputs.growth.status).toBe('derived');
  expect(fit.inputs.growth.sources.map(({ address, formula }) => address ?? formula)).toEqual([
    'https://example.org/yearbook',
    'mean of ln(y(t)/y(t-1)), 2010-2015; Student t, 4 degrees of freedom',
  ]);
  expect(Object.keys(fit.shocks)).toEqual(['business']);
});

test('a steady series is certain', () => {
  const fit = fitGrowth({ 2010: 1, 2011: 2, 2012: 4, 2013: 8, 2014: 16, 2015: 32 });
  expect(fit.inputs.drift.value).toMatchObject({ kind: 'pointMass', mean: Math.LN2 });
  expect(fit.summary).toMatchObject({ persistence: 0, innovationSd: 0, lastDeviation: 0 });
});

test('a strong trend of the growth rate stays short of a random walk', () => {
  expect(
    fitGrowth(levelsOf([0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07])).summary.persistence,
  ).toBeLessThanOrEqual(0.95);
});

test('the correction removes most of the bias of the persistence in short AR(1) series', () => {
  const [n, runs, persistence] = [12, 2048, 0.4];
  const law = normal({ mean: 0, sd: 0.02 });
  const uniforms = new Float64Array(1024 * 32);
  const state = openStream(7, 0, hashName('shock:test'));
  for (let i = 0; i < 32; i++) fillTails(state, uniforms, 1024 * i);
  const value = (tail: number) => (tail < 0 ? law.quantileUpper(-tail) : law.quantile(tail));
  let [raw, corrected] = [0, 0];
  for (let run = 0; run < runs; run++) {
    let shock = value(uniforms[run * 16]!) / Math.sqrt(1 - persistence * persistence);
    const growths = Array.from({ length: n }, (_, i) => {
      shock = persistence * shock + value(uniforms[run * 16 + 1 + i]!);
      return 0.06 + shock;
    });
    const statistics = growthStatistics(readHistory(levelsOf(growths)));
    raw += statistics.estimatedPersistence / runs;
    corrected += statistics.persistence / runs;
  }
  // The standard error of the averages is about 0.3 / √2048 = 0.007; what is left is of second order in 1/n.
  expect(persistence - raw).toBeGreaterThan(0.12);
  expect(Math.abs(corrected - persistence)).toBeLessThan((persistence - raw) / 2);
});

test('the fit is a model that simulates', async () => {
  const { inputs, shocks, summary } = fitGrowth(levelsOf([0.075, 0.07, 0.065, 0.06, 0.068, 0.055, 0.06]), {
    source: { address: 'https://example.org/yearbook' },
  });
  const model = defineModel({
    id: 'fitted',
    years: { base: 2017, horizon: 2022 },
    inputs,
    shocks,
    indicators: { gdp: { unit: '1e8 CNY', baseline: 100, equation: 'gdp(-1) * exp(drift + macro)' } },
    targets: { level: { indicator: 'gdp', year: 2022, attribute: 'anticipatory', atLeast: 130 } },
  });
  const ensemble = await simulate(model, { draws: 4096, seed: 1 });
  const { ar1 } = shocks.macro;
  const median = [...ensemble.values('gdp', 2018)].sort((a, b) => a - b)[2048]!;
  const expected = 100 * Math.exp(summary.meanLogGrowth + ar1.persistence * ar1.start);
  // 4 standard errors of a median: 4 · 1.2533 σ / √4096.
  const sd = Math.sqrt(inputs.drift.value.variance + ar1.innovation.variance);
  expect(Math.abs(Math.log(median / expected))).toBeLessThan((4 * 1.2533 * sd) / 64);
  expect(ensemble.nonFinite).toEqual({});
  expect(attainment(ensemble).targets.level).toMatchObject({ evaluable: true });
});

test.each<[unknown, string, string]>([
  [
    { 2010: 1, 2011: 2, 2013: 3, 2014: 4, 2015: 5, 2016: 6 },
    'E_INCONSISTENT',
    'fitGrowth: expected `history` to be one value a year without gaps (2013 follows 2011), got {"2010":1,"2011":2,"2013":3,"2014":4,"2015":5,"2016":6}',
  ],
  [
    { 2010: 1, 2011: 2, 2012: 3 },
    'E_SHAPE',
    'fitGrowth: expected `history` to be at least 6 years, which make 5 growth rates (there are 3), got {"2010":1,"2011":2,"2012":3}',
  ],
  [
    { 2010: 1, 2011: 2, 2012: 3, 2013: 0, 2014: 4, 2015: 5 },
    'E_RANGE',
    'fitGrowth: expected `history.2013` to be a number in (0, ∞), got 0',
  ],
  [
    'gdp',
    'E_TYPE',
    'fitGrowth: expected `history` to be values by year, { 2019: 100, 2020: 102 }, or an array of { year, value }, got "gdp"',
  ],
])('%s is refused with %s', (history, code, message) => {
  const error = errorOf(() => fitGrowth(history as never));
  expect({ code: error.code, message: error.message }).toEqual({ code, message });
});

test('repeated years and unknown options are refused', () => {
  const twice = [2010, 2011, 2012, 2012, 2013, 2014].map((year) => ({ year, value: 1 }));
  expect(errorOf(() => fitGrowth(twice)).message).toBe(
    'fitGrowth: expected `history` to be one value a year without gaps (2012 follows 2012), got an array of 6',
  );
  expect(errorOf(() => fitGrowth(levelsOf([0, 1, 2, 1, 2]), { sources: [] } as never)).message).toBe(
    'fitGrowth: unknown option "sources"; did you mean `source`?',
  );
});
