import { expect, describe as group, test } from 'vitest';
import { attainment } from '../../src/analysis/attainment';
import { defineModel } from '../../src/model/define-model';
import { definePlan } from '../../src/plan/define-plan';
import { defineScenario } from '../../src/scenario/define-scenario';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';

const round = { unit: '1/year', reason: 'a round number' };

group('Solow growth', () => {
  const model = defineModel({
    id: 'solow',
    years: { base: 2000, horizon: 2200 },
    inputs: {
      share: { unit: '1', value: 0.5, reason: 'a round number' },
      saving: { ...round, value: 0.2 },
      depreciation: { ...round, value: 0.05 },
      labourGrowth: { ...round, value: 0.05 },
    },
    indicators: {
      labour: { baseline: 1, equation: 'labour(-1) * (1 + labourGrowth)' },
      capital: { baseline: 4, equation: 'capital(-1) * (1 - depreciation) + saving * output(-1)' },
      output: { identity: true, equation: 'capital^share * labour^(1 - share)' },
      perHead: { identity: true, equation: 'capital / labour' },
    },
  });

  test('an economy that starts in its steady state (s / (n + d))^(1 / (1 - a)) = 4 stays there', () => {
    for (const value of model.project().perHead) expect(value).toBeCloseTo(4, 9);
  });

  test('from 1 it rises to 4; and each step is the one worked by hand', () => {
    const poor = defineScenario(model, { id: 'poor', baselines: { capital: 1 } });
    const { perHead } = model.project(poor);
    expect(perHead[1]).toBeCloseTo((1 * 0.95 + 0.2 * 1) / 1.05, 14);
    for (let t = 1; t <= 200; t++) expect(perHead[t]!).toBeGreaterThan(perHead[t - 1]!);
    // Near the end the gap shrinks by the factor 1 - (n + d) * (1 - a) / (1 + n) = 1 - 0.05 / 1.05 a year.
    expect((4 - perHead[200]!) / (4 - perHead[199]!)).toBeCloseTo(1 - 0.05 / 1.05, 4);
  });
});

group('consumption and income, simultaneous', () => {
  const keynes = (propensity: number) =>
    defineModel({
      id: 'keynes',
      years: { base: 2025, horizon: 2027 },
      simultaneous: true,
      inputs: { propensity: { value: propensity }, spending: { value: 300 } },
      indicators: {
        consumption: { baseline: 700, equation: '100 + propensity * income' },
        income: { baseline: 1000, identity: true, equation: 'consumption + investment' },
        investment: { baseline: 300, equation: 'spending' },
      },
    });

  test.each([0, 0.25, 0.6, 0.9])('one more of investment gives 1 / (1 - %d) more of income', (propensity) => {
    const model = keynes(propensity);
    const more = defineScenario(model, { id: 'more', inputs: { spending: 301 } });
    const gain = model.project(more).income[1]! - model.project().income[1]!;
    expect(gain).toBeCloseTo(1 / (1 - propensity), 8);
    expect(model.project().income[2]).toBeCloseTo(400 / (1 - propensity), 8);
  });

  test('the description says what is solved together, and the graph shows the loop', () => {
    const model = keynes(0.6);
    expect(model.describe()).toContain('solved together with income; behavioural equation');
    const graph = model.describe({ format: 'mermaid' });
    const idOf = (name: string) => new RegExp(`(\\w+)\\["${name}"\\]`).exec(graph)![1];
    expect(graph).toContain(`${idOf('income')} --> ${idOf('consumption')}`);
    expect(graph).toContain(`${idOf('consumption')} --> ${idOf('income')}`);
  });
});

group('two regions', () => {
  test('migration moves people and makes none: the total changes by births less deaths in every draw', async () => {
    const model = defineModel({
      id: 'regions',
      years: { base: 2025, horizon: 2035 },
      inputs: { pull: { value: normal({ mean: 0.01, sd: 0.02 }) } },
      shocks: { births: { iid: normal({ mean: 0.009, sd: 0.001 }) } },
      indicators: {
        move: { baseline: 0, equation: 'pull * (city(-1) - country(-1))' },
        gain: { baseline: 0, equation: '(births - 0.008) * total(-1)' },
        city: { baseline: 300, equation: 'city(-1) * (1 + births - 0.008) + move' },
        country: { baseline: 100, equation: 'country(-1) * (1 + births - 0.008) - move' },
        total: { identity: true, equation: 'city + country' },
      },
    });
    const ensemble = await simulate(model, { draws: 500, seed: 3 });
    for (let year = 2026; year <= 2035; year++) {
      const [now, last, gain] = [
        ensemble.values('total', year),
        ensemble.values('total', year - 1),
        ensemble.values('gain', year),
      ];
      for (let k = 0; k < 500; k++) expect(now[k]! - last[k]! - gain[k]!).toBeCloseTo(0, 10);
    }
  });
});

group('Kaya with two fuels', () => {
  test('emissions are the product of the four factors, the last one that of the mix', () => {
    const model = defineModel({
      id: 'kaya',
      years: { base: 2025, horizon: 2035 },
      inputs: { coalFactor: { value: 0.34 }, gasFactor: { value: 0.2 } },
      indicators: {
        people: { baseline: 1e6, equation: 'people(-1) * 1.005' },
        income: { baseline: 1e5, equation: 'income(-1) * 1.04' },
        intensity: { baseline: 1e-4, equation: 'intensity(-1) * 0.97' },
        coalShare: { baseline: 0.5, equation: 'coalShare(-1) * 0.95' },
        energy: { equation: 'people * income * intensity' },
        coal: { equation: 'coalShare * energy' },
        emissions: { equation: 'coal * coalFactor + (energy - coal) * gasFactor' },
      },
    });
    const { emissions } = model.project();
    for (let t = 0; t <= 10; t++) {
      const mix = 0.2 + 0.5 * 0.95 ** t * (0.34 - 0.2);
      const product = 1e6 * 1.005 ** t * 1e5 * 1.04 ** t * 1e-4 * 0.97 ** t * mix;
      expect(emissions[t]! / product).toBeCloseTo(1, 12);
    }
  });
});

group('an own plan', () => {
  const madeUp = { en: 'made up', zh: '虚构' };
  const sources = [{ address: 'https://example.org' }];
  const plan = definePlan({
    id: 'town',
    name: { en: 'Town', zh: '镇' },
    years: { base: 2025, target: 2030 },
    indicators: [
      { id: 'gdp', name: { en: 'GDP', zh: '产值' }, unit: '1e8 CNY', kind: 'flow', price: 'constant-2025' },
      { id: 'people', name: { en: 'People', zh: '人口' }, unit: '1e4 persons', kind: 'stock' },
    ],
    baselines: [
      { indicator: 'gdp', value: 1000, sd: 20, status: 'external', sources },
      { indicator: 'people', value: 90, year: 2024, status: 'assumed', reason: madeUp },
    ],
    targets: [{ id: 'level', indicator: 'gdp', year: 2030, atLeast: 1200, sources }],
  });
  const years = { base: 2025, horizon: 2030 };

  test('its indicators lend a model name, unit, kind, prices and level with sources', () => {
    const model = defineModel({
      id: 'm',
      plan,
      years,
      indicators: { gdp: { equation: 'gdp(-1) * 1.05' } },
    });
    const { gdp } = model.indicators;
    expect(gdp).toMatchObject({ name: { en: 'GDP' }, unit: '1e8 CNY', kind: 'flow', price: 'constant-2025' });
    expect(model.baselines.gdp).toEqual({
      formula: { kind: 'number', value: 1000 },
      status: 'external',
      sources,
    });
    expect(model.project().gdp[5]).toBeCloseTo(1000 * 1.05 ** 5, 8);
  });

  test('what the model states itself wins', () => {
    const model = defineModel({
      id: 'm',
      plan,
      years,
      indicators: {
        gdp: { name: { en: 'Own', zh: '自定' }, baseline: 500, kind: 'index', equation: 'gdp(-1)' },
      },
    });
    expect(model.indicators.gdp).toMatchObject({ name: { en: 'Own' }, kind: 'index', unit: '1e8 CNY' });
    expect(model.baselines.gdp).toMatchObject({ formula: { value: 500 }, status: 'assumed' });
  });

  test('a level of another year, unit or price basis is not taken', () => {
    const lag = (name: string) => `defineModel: \`indicators.${name}.baseline\``;
    const refusal = (name: string, indicator: object) => () =>
      defineModel({
        id: 'm',
        plan,
        years,
        indicators: { [name]: { equation: `${name}(-1)`, ...indicator } },
      });
    expect(refusal('people', {})).toThrow(lag('people'));
    expect(refusal('gdp', { unit: 'CNY' })).toThrow(lag('gdp'));
    expect(refusal('gdp', { price: 'current' })).toThrow(lag('gdp'));
  });

  test('its targets are judged', async () => {
    const model = defineModel({
      id: 'm',
      plan,
      years,
      indicators: { gdp: { equation: 'gdp(-1) * 1.05' } },
    });
    const odds = attainment(await simulate(model, { draws: 100, seed: 1 }));
    expect(odds.targets.level).toMatchObject({ evaluable: true, probability: 1 });
  });
});
