import { describe, expect, test } from 'vitest';
import { defineModel, definePlan, defineScenario, normal, simulate } from '../../src/index';
import { errorOf } from '../error-of';

const sources = [{ address: 'https://example.org' }];
const name = { en: 'GDP', zh: '产值' };
const indicator = { name, unit: '1e8 CNY', kind: 'flow', price: 'current' } as const;

/** A plan from 2020 on, with levels of two indicators and a target. */
const planWith = (target: object, level: object = {}) =>
  definePlan({
    id: 'town',
    name,
    years: { base: 2020, target: 2025 },
    indicators: [
      { id: 'gdp', ...indicator },
      { id: 'income', ...indicator },
    ],
    baselines: [
      { indicator: 'gdp', value: 100, status: 'external', sources, ...level },
      { indicator: 'income', value: 50.5, status: 'external', sources },
    ],
    targets: [{ id: 'growth', indicator: 'gdp', year: 2025, sources, ...target } as never],
  });
const growth = { averageGrowthAtLeast: 0.06 };

const modelWith = (gdp: object, { base = 2020, plan = planWith(growth), ...more } = {}) =>
  defineModel({
    id: 'm',
    plan,
    years: { base, horizon: 2025 },
    inputs: { start: { value: normal({ mean: 110, sd: 2 }) }, level: { value: 110.5 } },
    indicators: {
      gdp: { baseline: 110, equation: 'gdp(-1)', ...gdp },
      income: { equation: 'income(-1)', baseline: 50.5 },
    },
    ...more,
  });

describe('levels from which a target measures, refused', () => {
  test('a history that is not the baseline of the plan', () => {
    const { name, issues } = errorOf(() => modelWith({ history: { 2020: 105 } }, { base: 2021 }));
    expect([name, issues]).toEqual([
      'ModelError',
      [
        {
          code: 'E_INCONSISTENT',
          path: 'indicators.gdp.history.2020',
          message:
            'defineModel: `indicators.gdp.history.2020`: 105 differs from 100, the baseline of the plan for 2020, from which `growth` is measured; they may differ by 1',
          got: '105',
          allowed: 'a value within 1 of 100',
          hint: 'write the value of 2020 that holds in both places, or state a `tolerance` of the indicator where both were published',
          zh: {
            message:
              'defineModel：`indicators.gdp.history.2020`：105 与规划的 2020 年基期值 100 不一致，而目标 `growth` 以该年为基期；允许相差 1',
            hint: '请在两处写入同一个 2020 年数值；若两个数均为公布值，可为该指标设定 `tolerance`',
          },
        },
      ],
    ]);
  });

  test('a baseline that is not that of the plan, whether stated or from an input', () => {
    const messages = [{}, { baseline: 'level' }, { baseline: 'start' }].map(
      (gdp) => errorOf(() => modelWith(gdp)).issues[0]!.message,
    );
    const said = (value: number, leeway: number) =>
      `defineModel: \`indicators.gdp.baseline\`: ${value} differs from 100, the baseline of the plan for 2020, from which \`growth\` is measured; they may differ by ${leeway}`;
    expect(messages).toEqual([said(110, 1), said(110.5, 0.55), said(110, 8.5)]);
  });

  test('each once, of every target and both indicators that a step reads', () => {
    const plan = planWith({ inStepWith: { indicator: 'income', tolerance: 0.01 } });
    const twice = definePlan({
      ...JSON.parse(JSON.stringify({ ...plan, targets: [], requirements: [] })),
      targets: ['one', 'two'].map((id) => ({
        id,
        indicator: 'gdp',
        year: 2025,
        inStepWith: { indicator: 'income', tolerance: 0.01 },
        sources,
      })),
    });
    const error = errorOf(() =>
      defineModel({
        id: 'm',
        plan: twice,
        years: { base: 2020, horizon: 2025 },
        indicators: {
          gdp: { baseline: 110, equation: 'gdp(-1)' },
          income: { baseline: 60, equation: 'income(-1)' },
        },
      }),
    );
    expect(error.issues.map(({ path }) => path)).toEqual([
      'indicators.gdp.baseline',
      'indicators.income.baseline',
    ]);
  });

  test('by a target of the model itself that names the year', () => {
    const plan = planWith({ atLeast: 1 });
    const own = { targets: { own: { indicator: 'gdp', year: 2025, ...growth, baseYear: 2020 } } } as const;
    const options = { base: 2021, plan, ...own };
    expect(errorOf(() => modelWith({ history: { 2020: 105 } }, options)).message).toContain(
      'from which `own`',
    );
  });
});

describe('accepted', () => {
  test.each([
    ['what both may have been rounded to', { history: { 2020: 100.5 } }, { base: 2021 }],
    ['half a unit of the last digit of each', { history: { 2020: 101 } }, { base: 2021 }],
    ['a tolerance', { history: { 2020: 105 }, tolerance: 5 }, { base: 2021 }],
    [
      'other prices, which the plan does not state',
      { price: 'constant-2020', history: { 2020: 70 } },
      { base: 2021 },
    ],
    [
      'four standard deviations of the plan',
      { history: { 2020: 108 } },
      { base: 2021, plan: planWith(growth, { sd: 2 }) },
    ],
    ['a level alone, or a total, which compare with no base value', {}, { plan: planWith({ atLeast: 100 }) }],
    ['a total', {}, { plan: planWith({ cumulativeTotalAtLeast: 100 }) }],
    ['what the model projects', {}, { base: 2019 }],
  ])('%s', (_, gdp, options) => {
    expect(modelWith(gdp, options).id).toBe('m');
  });

  test('but not more than the standard deviations and half a unit', () => {
    const plan = planWith(growth, { sd: 2 });
    expect(() => modelWith({ history: { 2020: 108.6 } }, { base: 2021, plan })).toThrow(
      'they may differ by 8.1',
    );
  });

  test('another unit, in which the plan is read', () => {
    const options = { base: 2021 };
    const unit = { unit: '1e4 CNY', baseline: 1_100_000 };
    expect(modelWith({ ...unit, history: { 2020: 1_004_000 } }, options).id).toBe('m');
    expect(() => modelWith({ ...unit, history: { 2020: 1_006_000 } }, options)).toThrow(
      '1006000 differs from 1000000, the baseline of the plan for 2020, from which `growth` is measured; they may differ by 5000',
    );
  });

  test('a scenario that restates the base year', () => {
    const model = modelWith({ baseline: 100 });
    const scenario = defineScenario(model, { id: 's', baselines: { gdp: 120 } });
    expect(scenario.baselines.gdp.formula).toEqual({ kind: 'number', value: 120 });
  });
});

test('the inputs of a run tell from which year the targets of a plan are measured', async () => {
  const hashOf = async (base: number, more: object = {}) => {
    const given = planWith(growth);
    const plan = definePlan({
      ...JSON.parse(JSON.stringify({ ...given, baselines: [], targets: [] })),
      years: { base, target: 2025 },
      targets: [{ id: 'growth', indicator: 'gdp', year: 2025, ...growth, sources, ...more }],
    });
    const model = modelWith({ history: { 2019: 100, 2020: 100 } }, { base: 2021, plan });
    return (await simulate(model, { draws: 2, seed: 1 })).certificate.inputsHash;
  };
  expect(await hashOf(2019)).not.toBe(await hashOf(2020));
  expect(await hashOf(2019, { baseYear: 2020 })).toBe(await hashOf(2020, { baseYear: 2020 }));
});
