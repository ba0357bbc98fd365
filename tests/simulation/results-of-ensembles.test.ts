import { expect, test } from 'vitest';
import { attainment, defineModel, defineScenario, diffScenarios, normal, simulate } from '../../src/index';

const model = defineModel({
  id: 'two',
  years: { base: 2020, horizon: 2022 },
  inputs: { pace: { value: normal({ mean: 0.05, sd: 0.01 }) } },
  indicators: {
    gdp: {
      name: { en: 'Output', zh: '产出' },
      unit: '1e8 CNY',
      baseline: 100,
      equation: 'gdp(-1) * (1 + pace)',
    },
    share: { unit: '1', kind: 'ratio', baseline: 0.1, equation: 'share(-1) + pace / 100' },
  },
  targets: { goal: { indicator: 'gdp', year: 2022, atLeast: 110 } },
});
const run = simulate(model, { draws: 1024, seed: 4 });
const display = Symbol.for('Jupyter.display');
type Shown = { [display]: () => Record<string, string> };

test('a fan as a table, in rows and as JSON with the certificate', async () => {
  const ensemble = await run;
  const fan = ensemble.fan('gdp', { probabilities: [0.05, 0.5, 0.95] });
  expect(fan.kind).toBe('fan');
  const lines = fan.table().split('\n');
  expect(lines[0]).toBe('Output (gdp), ×10⁸ yuan');
  expect(lines[2]).toMatch(/^year +5 % +50 % +95 %$/);
  expect(lines).toHaveLength(7);
  expect(fan.table({ lang: 'zh' })).toMatch(/^产出（gdp），亿元\n\n年份 +5% +50% +95%\n/);
  expect(fan.rows()).toHaveLength(9);
  expect(fan.rows()[4]).toEqual({
    indicator: 'gdp',
    unit: '1e8 CNY',
    year: 2021,
    probability: 0.5,
    value: fan.quantiles[1]!.values[1],
    standardError: fan.quantiles[1]!.standardErrors[1],
  });
  const json = JSON.parse(JSON.stringify(fan));
  expect(json).toMatchObject({ kind: 'fan', indicator: 'gdp', years: [2020, 2021, 2022] });
  expect(json.certificate).toEqual({ ...ensemble.certificate });
});

test('a summary the same way', async () => {
  const ensemble = await run;
  const summary = ensemble.summary('share', 2022);
  expect([summary.kind, summary.indicator, summary.unit, summary.year]).toEqual([
    'summary',
    'share',
    '1',
    2022,
  ]);
  expect(summary.rows().map(({ statistic, probability }) => probability ?? statistic)).toEqual([
    ...['mean', 'sd', 'min'],
    ...[0.05, 0.25, 0.5, 0.75, 0.95],
    'max',
  ]);
  expect(summary.rows()[0]).toMatchObject({
    value: summary.mean.value,
    standardError: summary.mean.standardError,
  });
  expect(summary.rows()[2]!.standardError).toBeNull();
  expect(summary.table()).toContain('share, %\n\n2022');
  expect(summary.table()).toMatch(/mean +10\.\d{4} +0\.\d+/);
  expect(summary.table({ lang: 'zh', width: 60 })).toContain('标准误差');
  expect(JSON.parse(JSON.stringify(summary))).toMatchObject({
    kind: 'summary',
    mean: summary.mean,
    certificate: { seed: 4, draws: 1024 },
  });
  // Nothing is computed for a copy of the ensemble, and two summaries of the same column are equal.
  expect(ensemble.summary('share', 2022)).toEqual(summary);
});

test('odds and comparisons of scenarios have the same forms', async () => {
  const ensemble = await run;
  const odds = attainment(ensemble);
  expect(odds.rows().map(({ target }) => target)).toEqual(['goal']);
  expect(JSON.parse(JSON.stringify(odds))).toMatchObject({ scenario: 'two', certificate: { seed: 4 } });
  const faster = defineScenario(model, { id: 'faster', inputs: { pace: 0.06 } });
  const diff = diffScenarios(model, faster);
  expect(diff.kind).toBe('scenarioDiff');
  expect(diff).toHaveLength(1);
  expect(JSON.parse(JSON.stringify(diff))).toEqual({
    kind: 'scenarioDiff',
    model: 'two',
    from: 'two',
    to: 'faster',
    differences: [
      {
        path: 'inputs.pace',
        kind: 'changed',
        assumption: 'pace',
        from: diff.rows()[0]!.from,
        to: '0.06 [ASSUMED]',
      },
    ],
  });
});

test('a notebook shows each by its table', async () => {
  const ensemble = await run;
  const results = [
    ensemble.fan('gdp'),
    ensemble.summary('gdp', 2022),
    attainment(ensemble),
    diffScenarios(model, model),
  ];
  for (const result of results) {
    const shown = (result as unknown as Shown)[display]();
    expect(shown['text/plain']).toBe(result.table());
    expect(shown['text/html']).toMatch(/^<pre[^>]*>[^<]*<\/pre>$/);
    expect(Object.isFrozen(result)).toBe(true);
    expect(Object.keys(result)).not.toContain('table');
  }
});

test.each(['fan', 'summary'] as const)('%s: an unknown option of the table is refused', async (name) => {
  const ensemble = await run;
  const result = name === 'fan' ? ensemble.fan('gdp') : ensemble.summary('gdp', 2022);
  expect(() => result.table({ width: 5 })).toThrow('table: expected `width` to be');
  expect(() => result.table({ wide: 5 } as never)).toThrow('unknown option "wide"');
});
