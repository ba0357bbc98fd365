import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attainment } from '../../../src/analysis/attainment';
import { normalQuantile } from '../../../src/core/normal-quantile';
import { printValue } from '../../../src/core/print-value';
import { defineModel } from '../../../src/model/define-model';
import { simulate } from '../../../src/simulation/simulate';
import { fitGrowth } from '../../../src/uncertainty/elicitation/fit-growth';
import { readHistory } from '../../../src/uncertainty/elicitation/growth-history';
import { growthStatistics } from '../../../src/uncertainty/elicitation/growth-statistics';
import { fillTails, hashName, openStream } from '../../../src/uncertainty/streams/stream';
import { errorOf } from '../../error-of';

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

/** Levels of 2018-2025 whose growths alternate: least squares finds a persistence near −1. */
const alternating = Object.freeze({
  2018: 8600,
  2019: 9200,
  2020: 9450,
  2021: 10250,
  2022: 10600,
  2023: 11250,
  2024: 11870,
  2025: 12500,
});

test('a short series by hand', () => {
  // Deviations 0.02, 0.01, -0.03, 0, 0: φ̂ = (0.0002 - 0.0003) / (0.0004 + 0.0001 + 0.0009) = -1/14.
  const { inputs, shocks, summary } = fitGrowth(levelsOf([0.08, 0.07, 0.03, 0.06, 0.06]));
  expect(summary.meanLogGrowth).toBeCloseTo(0.06, 14);
  expect(summary.sdLogGrowth).toBeCloseTo(Math.sqrt(0.0014 / 4), 14);
  expect(summary.estimatedPersistence).toBeCloseTo(-1 / 14, 11);
  expect(summary.persistence).toBeCloseTo(-1 / 14 / 5, 12);
  const innovations = (phi: number) =>
    (0.01 - phi * 0.02) ** 2 + (-0.03 - phi * 0.01) ** 2 + (phi * 0.03) ** 2;
  expect(summary.innovationSd).toBeCloseTo(Math.sqrt(innovations(-1 / 70) / 2), 13);
  expect(summary.persistenceStandardError).toBeCloseTo(Math.sqrt(innovations(-1 / 14) / 2 / 0.0014), 11);
  expect(summary.standardError).toBeCloseTo(Math.sqrt(0.0014 / 4 / 5), 14);
  expect(summary).toMatchObject({ years: [2010, 2015], growths: 5 });
  expect(shocks.macro.ar1.persistence).toBe(summary.persistence);
  expect(shocks.macro.ar1.innovation.parameters).toEqual({ mean: 0, sd: summary.innovationSd });
  expect(shocks.macro.ar1.start).toBe(summary.lastDeviation);
  expect(summary.lastDeviation).toBeCloseTo(0, 14);
  expect(inputs.drift.value.parameters).toMatchObject({ distribution: { kind: 'studentT' } });
  expect(inputs.drift.value.mean).toBeCloseTo(0.06, 14);
  const [low, high] = inputs.drift.value.support;
  expect((high - low) / summary.standardError).toBeCloseTo(16, 10);
});

describe('persistence of 2018-2025', () => {
  // numpy: least squares of the deviations from their mean.
  const [estimate, error] = [-0.8462918781991222, 0.21913821473761802];

  test('left out: the estimate times n / (n + 20), not cut', () => {
    const { summary, shocks } = fitGrowth(alternating);
    expect(summary.estimatedPersistence).toBeCloseTo(estimate, 13);
    expect(summary.persistenceStandardError).toBeCloseTo(error, 13);
    expect(summary.persistence).toBeCloseTo((estimate * 7) / 27, 14);
    expect(summary.innovationSd).toBeCloseTo(0.01757102044750209, 14);
    expect(shocks.macro.reason).toEqual({
      en: "deviations from the mean log growth of 2018-2025; persistence -0.219: the estimate -0.846 (standard error 0.219) times n / (n + 20), n = 7 growths; below 15 growths persistence: 'none' is recommended",
      zh: "2018-2025年对数增长率对均值的偏离；持续性 -0.219，即估计值 -0.846（标准误 0.219）乘以 n / (n + 20)，n = 7 个增长率；增长率少于 15 个时建议 persistence: 'none'",
    });
    expect(shocks.macro.sources).toEqual([
      {
        formula:
          'AR(1) of the deviations from the mean log growth, 2018-2025; persistence = estimate * n / (n + 20)',
      },
    ]);
  });

  test("'estimate': that of least squares", () => {
    const { summary, shocks } = fitGrowth(alternating, { persistence: 'estimate' });
    expect(summary.persistence).toBe(summary.estimatedPersistence);
    expect(summary.innovationSd).toBeCloseTo(0.01006796717756029, 14);
    expect(shocks.macro.reason).toEqual({
      en: "deviations from the mean log growth of 2018-2025; persistence -0.846: the estimate -0.846 (standard error 0.219), not corrected for the length of the series; below 15 growths persistence: 'none' is recommended",
      zh: "2018-2025年对数增长率对均值的偏离；持续性 -0.846，即估计值 -0.846（标准误 0.219），未作小样本修正；增长率少于 15 个时建议 persistence: 'none'",
    });
    expect(shocks.macro.sources[0]!.formula).toMatch(/; persistence by least squares$/);
  });

  test("'none': the innovations are the deviations themselves", () => {
    const { summary, shocks } = fitGrowth(alternating, { persistence: 'none' });
    expect(summary.persistence).toBe(0);
    expect(summary.innovationSd).toBeCloseTo(summary.sdLogGrowth, 16);
    expect(summary.standardError).toBe(summary.sdLogGrowth / Math.sqrt(7));
    expect(shocks.macro.reason).toEqual({
      en: 'deviations from the mean log growth of 2018-2025; no persistence, as chosen; the estimate -0.846 (standard error 0.219) is not used',
      zh: '2018-2025年对数增长率对均值的偏离；按选定不设持续性；未采用估计值 -0.846（标准误 0.219）',
    });
    expect(shocks.macro.sources[0]!.formula).toMatch(/; persistence as chosen$/);
  });

  test('a number: innovations and the error of the mean follow it', () => {
    const { summary, shocks } = fitGrowth(alternating, { persistence: 0.5 });
    const logs = Object.values(alternating).map(Math.log);
    const deviations = logs.slice(1).map((each, i) => each - logs[i]! - summary.meanLogGrowth);
    const squares = deviations.map((d, i) => (i === 0 ? 0.75 * d * d : (d - 0.5 * deviations[i - 1]!) ** 2));
    const total = squares.reduce((a, b) => a + b);
    expect(summary.persistence).toBe(0.5);
    expect(summary.innovationSd).toBeCloseTo(Math.sqrt(total / 6), 14);
    const lags = [1, 2, 3, 4, 5, 6].map((k) => (1 - k / 7) * 0.5 ** k);
    const inflation = 1 + 2 * lags.reduce((a, b) => a + b);
    expect(summary.standardError).toBeCloseTo(
      (summary.sdLogGrowth / Math.sqrt(7)) * Math.sqrt(inflation),
      15,
    );
    expect(shocks.macro.reason.en).toBe(
      "deviations from the mean log growth of 2018-2025; persistence 0.5, as chosen; the estimate -0.846 (standard error 0.219) is not used; below 15 growths persistence: 'none' is recommended",
    );
    expect(shocks.macro.reason.zh).toContain('；持续性 0.5 为选定值；未采用估计值 -0.846（标准误 0.219）；');
    expect(fitGrowth(alternating, { persistence: 0 }).summary).toEqual(
      fitGrowth(alternating, { persistence: 'none' }).summary,
    );
  });

  test('a shock of -3 % leaves 0.7 % of itself, not -0.3 %', () => {
    const { persistence } = fitGrowth(alternating).summary;
    expect(-0.03 * persistence).toBeCloseTo(0.0066, 4);
  });
});

test("'none' is recommended below 15 growths, and not from there on", () => {
  const noteOf = (count: number) =>
    fitGrowth(levelsOf(Array.from({ length: count }, (_, i) => 0.05 + 0.01 * ((i * 7) % 5)))).shocks.macro
      .reason.en;
  expect(noteOf(14)).toContain("'none' is recommended");
  expect(noteOf(15)).not.toContain('recommended');
});

test('20 growths and more are shrunk alike, without a correction for bias', () => {
  const growths = Array.from({ length: 30 }, (_, i) => 0.05 + 0.01 * ((i * i) % 7));
  const { summary } = fitGrowth(levelsOf(growths));
  expect(summary.persistence).toBe((summary.estimatedPersistence * 30) / 50);
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

test.each([
  [{ 2010: 1, 2011: 2, 2012: 4, 2013: 8, 2014: 16, 2015: 32 }, Math.LN2],
  [levelsOf(new Array(12).fill(0.05)), 0.05],
  [levelsOf(new Array(9).fill(-14)), -14],
  [levelsOf(new Array(6).fill(0)), 0],
])('a steady series is certain, whatever rounding leaves of its deviations', (history, drift) => {
  const { inputs, summary } = fitGrowth(history, { allowLargeRates: true });
  expect(inputs.drift.value.kind).toBe('pointMass');
  expect(inputs.drift.value.mean).toBeCloseTo(drift, 13);
  const none = { sdLogGrowth: 0, estimatedPersistence: 0, persistenceStandardError: 0, persistence: 0 };
  expect(summary).toMatchObject({ ...none, standardError: 0, innovationSd: 0, lastDeviation: 0 });
});

test('deviations above rounding are kept, however small', () => {
  const { inputs, summary } = fitGrowth(levelsOf([1e-12, 0, 3e-12, 1e-12, 0, 2e-12]));
  expect(summary.sdLogGrowth).toBeCloseTo(1.17e-12, 14);
  expect(inputs.drift.value.kind).toBe('truncated');
});

test('values whose quotients are beyond the range of doubles', () => {
  const history = { 2010: 1e-300, 2011: 1e300, 2012: 1e-300, 2013: 1e300, 2014: 5e-324, 2015: 1.7e308 };
  const { summary, inputs } = fitGrowth(history, { allowLargeRates: true });
  expect(summary.meanLogGrowth).toBeCloseTo((Math.log(1.7e308) - Math.log(1e-300)) / 5, 11);
  expect(summary.lastDeviation + summary.meanLogGrowth).toBeCloseTo(Math.log(1.7e308) - Math.log(5e-324), 11);
  expect(Number.isFinite(inputs.drift.value.mean)).toBe(true);
});

describe('a growth rate that moves away from its mean', () => {
  // Growths that double: φ̂ = 0.0256750 / 0.0241250 of the deviations -0.095, -0.085, -0.065, -0.025, 0.055, 0.215.
  const doubling = levelsOf([0.01, 0.02, 0.04, 0.08, 0.16, 0.32]);
  const exploding = levelsOf(Array.from({ length: 60 }, (_, i) => 1e-21 * 2.5 ** i));

  test('the shrunk estimate is inside (-1, 1), and the note says that the estimate is not', () => {
    const { summary, shocks } = fitGrowth(doubling);
    expect(summary.estimatedPersistence).toBeCloseTo(0.025675 / 0.024125, 12);
    expect(summary.persistence).toBeCloseTo(((0.025675 / 0.024125) * 6) / 26, 13);
    expect(shocks.macro.reason.en).toContain(
      '; the estimate lies outside (-1, 1): the growth rates do not return to their mean; ',
    );
    expect(shocks.macro.reason.zh).toContain('；估计值在 (-1, 1) 之外：增长率不回归均值；');
    expect(fitGrowth(alternating).shocks.macro.reason.en).not.toContain('outside');
  });

  test('the estimate itself is refused', () => {
    const { issues } = errorOf(() => fitGrowth(doubling, { persistence: 'estimate' }));
    expect(issues).toEqual([
      {
        code: 'E_RANGE',
        path: 'persistence',
        message:
          'fitGrowth: expected `persistence` to be \'none\' or a number in (-1, 1), since the estimate comes out at 1.06, got "estimate"',
        got: '"estimate"',
        allowed: "'none' or a number in (-1, 1), since the estimate comes out at 1.06",
        hint: 'leave it out, and the estimate is shrunk to 0.246',
        zh: {
          message:
            'fitGrowth：`persistence` 应为 \'none\' 或 (-1, 1) 内的数字，因为估计值为 1.06，现为 "estimate"',
          hint: '请省略该项，估计值将收缩为 0.246',
        },
      },
    ]);
  });

  test('where even the shrunk one lies outside, both are refused', () => {
    expect(errorOf(() => fitGrowth(exploding)).issues[0]).toMatchObject({
      code: 'E_RANGE',
      got: 'undefined',
      allowed: "'none' or a number in (-1, 1), since the estimate comes out at 1.72",
      hint: "the growth rates move away from their mean; 'none' takes them as independent",
      zh: { hint: "增长率偏离均值而不回归；'none' 将其视为相互独立" },
    });
    expect(errorOf(() => fitGrowth(exploding, { persistence: 'estimate' })).issues[0]).toMatchObject({
      got: '"estimate"',
      hint: "the growth rates move away from their mean; 'none' takes them as independent",
    });
    expect(fitGrowth(exploding, { persistence: 'none', allowLargeRates: true }).summary.persistence).toBe(0);
    expect(fitGrowth(exploding, { persistence: 0.9, allowLargeRates: true }).summary.persistence).toBe(0.9);
  });
});

test('any series: the fit repeats itself in another unit, and a stated persistence is kept', () => {
  const growth = fc.double({ min: -0.2, max: 0.2, noNaN: true });
  const choice = fc.oneof(fc.constant('none' as const), fc.double({ min: -0.999, max: 0.999, noNaN: true }));
  fc.assert(
    fc.property(fc.array(growth, { minLength: 5, maxLength: 30 }), choice, (growths, persistence) => {
      const levels = levelsOf(growths);
      const scaled = Object.fromEntries(Object.entries(levels).map(([year, each]) => [year, 1024 * each]));
      const { summary, inputs } = fitGrowth(levels, { persistence });
      expect(fitGrowth(scaled, { persistence }).summary).toEqual(summary);
      expect(summary.persistence).toBe(persistence === 'none' ? 0 : persistence);
      expect(summary.standardError).toBeGreaterThanOrEqual(summary.sdLogGrowth / Math.sqrt(growths.length));
      expect(inputs.drift.value.mean).toBeCloseTo(summary.meanLogGrowth, 12);
    }),
    { seed: 20201, numRuns: 200 },
  );
});

test.each([5, 7])('500 series of %d growths without memory: none ends far from 0', (n) => {
  const uniforms = new Float64Array(1024 * 5);
  const state = openStream(7, 0, hashName('shock:test'));
  for (let i = 0; i < 5; i++) fillTails(state, uniforms, 1024 * i);
  const values = uniforms.map((tail) => (tail < 0 ? -normalQuantile(-tail) : normalQuantile(tail)));
  const found = Array.from({ length: 500 }, (_, run) => {
    const growths = values.subarray(run * 10, run * 10 + n);
    return growthStatistics(readHistory(levelsOf([...growths].map((each) => 0.06 + 0.02 * each))));
  });
  for (const { persistence } of found) expect(Math.abs(persistence)).toBeLessThan(0.5);
  // Least squares itself is biased by about -1/n.
  const mean = (of: (each: (typeof found)[number]) => number) =>
    found.reduce((total, each) => total + of(each) / 500, 0);
  expect(mean(({ estimatedPersistence }) => estimatedPersistence)).toBeLessThan(-0.5 / n);
  expect(mean(({ persistence }) => Math.abs(persistence))).toBeLessThan(0.12);
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
  ...[[8600, 9200, 9450, 10250, 10600, 11250], [[2010, 1]], 'gdp', null, new Map([[2010, 1]])].map(
    (history): [unknown, string, string] => [
      history,
      'E_TYPE',
      `fitGrowth: expected \`history\` to be values by year, got ${printValue(history)}; write each value with its year: { 2019: 100, 2020: 104 }`,
    ],
  ),
  [
    { FY2010: 1 },
    'E_TYPE',
    'fitGrowth: expected `history` to be values by year, got {"FY2010":1}; write each value with its year: { 2019: 100, 2020: 104 }',
  ],
  [
    [{ year: 2010 }],
    'E_TYPE',
    'fitGrowth: expected `history[0].value` to be a number in (0, ∞), got undefined',
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

test('refusals of a series are told in Chinese too', () => {
  const chinese = (history: unknown) =>
    errorOf(() => fitGrowth(history as never)).issues.map(({ zh }) => [zh?.message, zh?.hint]);
  expect(chinese([1, 2])).toEqual([
    [
      'fitGrowth：`history` 应为按年份给出的数值，现为含 2 项的列表',
      '请将每个数值与其年份一起写出：{ 2019: 100, 2020: 104 }',
    ],
  ]);
  expect(chinese({ 2010: 1, 2012: 2 })).toEqual([
    [
      'fitGrowth：`history` 应为每年一个数值、没有间断（2010 之后是 2012），现为 {"2010":1,"2012":2}',
      undefined,
    ],
  ]);
  expect(chinese({ 2010: 1, 2011: 2 })).toEqual([
    ['fitGrowth：`history` 应为至少 6 年，即 5 个增长率（现有 2 年），现为 {"2010":1,"2011":2}', undefined],
  ]);
});

describe('a persistence that is none', () => {
  const issueOf = (persistence: unknown) =>
    errorOf(() => fitGrowth(alternating, { persistence: persistence as never })).issues[0]!;

  test.each<[unknown, string, string]>([
    [-1, 'E_RANGE', '-1'],
    [1, 'E_RANGE', '1'],
    [Number.NaN, 'E_RANGE', 'NaN'],
    [null, 'E_TYPE', 'null'],
  ])('%s is refused with %s', (persistence, code, got) => {
    expect(issueOf(persistence)).toEqual({
      code,
      path: 'persistence',
      got,
      message: `fitGrowth: expected \`persistence\` to be a number in (-1, 1), 'estimate' or 'none', got ${got}`,
      allowed: "a number in (-1, 1), 'estimate' or 'none'",
      zh: { message: `fitGrowth：\`persistence\` 应为 (-1, 1) 内的数字、'estimate' 或 'none'，现为 ${got}` },
    });
  });

  test('a list is counted, in Chinese too', () => {
    const { got, zh } = issueOf([0.5])!;
    expect(got).toBe('an array of 1');
    expect(zh?.message).toContain('现为含 1 项的列表');
  });

  test('a word is told the nearest one that is known', () => {
    expect(issueOf('nonee')).toMatchObject({
      code: 'E_UNKNOWN_NAME',
      hint: 'did you mean `none`?',
      suggestion: { value: 'none' },
      zh: { hint: '是否为 `none`？' },
    });
    expect(issueOf('quadratic')).not.toHaveProperty('suggestion');
    expect(issueOf('quadratic').zh?.hint).toBe('可用：estimate、none');
  });
});
