import { describe, expect, test } from 'vitest';
import { parseModel } from '../../../src/files/parse-model';
import { defineModel } from '../../../src/model/define-model';
import { convertUnit } from '../../../src/model/units/convert-unit';
import { definePlan } from '../../../src/plan/define-plan';
import { defineScenario } from '../../../src/scenario/define-scenario';
import { errorOf } from '../../error-of';

const hint =
  "state the prices apart: unit: 'billion USD', price: 'constant-2015'; a factor is written 2.015e3";

function planOf(indicator: object, target: object = {}) {
  return {
    id: 'p',
    name: { en: 'Plan', zh: '规划' },
    years: { base: 2020, target: 2025 },
    indicators: [
      {
        id: 'gdp',
        name: { en: 'GDP', zh: '地区生产总值' },
        unit: '1e8 CNY',
        kind: 'flow' as const,
        ...indicator,
      },
    ],
    targets: [
      {
        id: 'level',
        indicator: 'gdp',
        year: 2025,
        atLeast: 1,
        sources: [{ address: 'https://example.org' }],
        ...target,
      },
    ],
  };
}

const years = { base: 2020, horizon: 2025 };

describe('a price basis inside a unit is refused wherever a unit is stated', () => {
  test('in models, with the repair as data', () => {
    const error = errorOf(() =>
      defineModel({
        id: 'm',
        years,
        inputs: { rate: { unit: '2015 USD', value: 1 } },
        indicators: { gdp: { unit: 'billion 2015 USD', baseline: 1, equation: 'gdp(-1)' } },
        targets: { level: { indicator: 'gdp', year: 2025, atLeast: 1, unit: '亿元（2015年价）' } },
      }),
    );
    expect(error.issues.map(({ code, path, suggestion }) => ({ code, path, suggestion }))).toEqual([
      { code: 'E_UNIT', path: 'indicators.gdp.unit', suggestion: { unit: 'billion USD' } },
      { code: 'E_UNIT', path: 'inputs.rate.unit', suggestion: { unit: 'USD' } },
      { code: 'E_UNIT', path: 'targets.level.unit', suggestion: { unit: '亿元' } },
    ]);
    expect(error.issues[0]).toMatchObject({
      message:
        'defineModel: `indicators.gdp.unit`: "billion 2015 USD" holds a price basis, which is no part of a unit',
      hint,
      zh: {
        message: 'defineModel：`indicators.gdp.unit`："billion 2015 USD" 含有价格基准，价格基准不属于单位',
        hint: "请另行注明价格基准：unit: 'billion USD', price: 'constant-2015'；若为倍数，请写作 2.015e3",
      },
    });
  });

  test('in plans, for indicators and targets', () => {
    const error = errorOf(() => definePlan(planOf({ unit: 'billion 2015 USD' }, { unit: '2015年亿元' })));
    expect([error.name, error.issues.length]).toEqual(['InputError', 2]);
    expect(error.issues[0]).toMatchObject({
      code: 'E_UNIT',
      path: 'indicators[0].unit',
      got: '"billion 2015 USD"',
      message:
        'definePlan: `indicators[0].unit`: "billion 2015 USD" holds a price basis, which is no part of a unit',
      hint,
      suggestion: { unit: 'billion USD' },
      zh: {
        message: 'definePlan：`indicators[0].unit`："billion 2015 USD" 含有价格基准，价格基准不属于单位',
        hint: "请另行注明价格基准：unit: 'billion USD', price: 'constant-2015'；若为倍数，请写作 2.015e3",
      },
    });
    expect(error.issues[1]).toMatchObject({ path: 'targets[0].unit', suggestion: { unit: '亿元' } });
  });

  test('in files, scenarios and conversions', () => {
    const text =
      'id: m\nyears: { base: 2020, horizon: 2025 }\nindicators:\n  gdp: { unit: 2015 USD, baseline: 1, equation: gdp(-1) }\n';
    const [inFile] = errorOf(() => parseModel(text, { format: 'yaml' })).issues;
    expect(inFile).toMatchObject({
      code: 'E_UNIT',
      path: 'indicators.gdp.unit',
      suggestion: { unit: 'USD' },
    });
    expect(inFile?.source?.line).toBe(4);
    const model = defineModel({
      id: 'm',
      years,
      inputs: { rate: { value: 1 } },
      indicators: { gdp: { baseline: 1, equation: 'gdp(-1) * rate' } },
    });
    const [inScenario] = errorOf(() =>
      defineScenario(model, { id: 's', inputs: { rate: { unit: 'CNY 2020', value: 1 } } }),
    ).issues;
    expect(inScenario).toMatchObject({ path: 'inputs.rate.unit', suggestion: { unit: 'CNY' } });
    for (const [from, to] of [
      ['billion 2015 USD', 'billion USD'],
      ['USD', '2015 USD'],
    ] as const) {
      const error = errorOf(() => convertUnit({ value: 1, from, to }));
      expect([error.code, error.issues[0]?.path]).toEqual(['E_UNIT', from === 'USD' ? 'to' : 'from']);
    }
  });
});

describe('other units that cannot be read', () => {
  test('in plans', () => {
    const told = (unit: string) => errorOf(() => definePlan(planOf({ unit }))).issues[0];
    expect(told('persn')).toMatchObject({
      message: 'definePlan: `indicators[0].unit`: `persn` is not a known unit',
      hint: 'did you mean `person`?',
      suggestion: { unit: 'person' },
      zh: { message: 'definePlan：`indicators[0].unit`：没有名为 `persn` 的单位', hint: '是否为 `person`？' },
    });
    expect(told('kg^999')).toMatchObject({ code: 'E_RANGE', path: 'indicators[0].unit' });
    expect(told('kg^999')?.hint).toBeUndefined();
    expect(definePlan(planOf({ unit: '万元' }, { unit: '亿元' })).targets[0]?.unit).toBe('亿元');
  });

  test('in models, out of range', () => {
    const error = errorOf(() =>
      defineModel({
        id: 'm',
        years,
        indicators: { gdp: { unit: 'kg^999', baseline: 1, equation: 'gdp(-1)' } },
      }),
    );
    expect(error.issues[0]).toMatchObject({ code: 'E_RANGE', path: 'indicators.gdp.unit' });
  });

  test('a ratio of prices on what has a unit', () => {
    const model = (unit: string) =>
      defineModel({
        id: 'm',
        years,
        indicators: { gdp: { unit, price: 'current/constant-2020', baseline: 1, equation: 'gdp(-1)' } },
      });
    expect(model('index').id).toBe('m');
    expect(model('%').id).toBe('m');
    expect(errorOf(() => model('CNY')).issues[0]).toEqual({
      code: 'E_UNIT',
      path: 'indicators.gdp.price',
      message:
        'defineModel: `indicators.gdp.price`: expected one price basis, such as `current`, of what is in CNY, got current/constant-2020',
      hint: 'only a price index leads from one basis to another',
      zh: {
        message:
          'defineModel：`indicators.gdp.price`：单位为 CNY 的量应有一个价格基准，如 `current`，现为 current/constant-2020',
        hint: '只有价格指数才连接两个价格基准',
      },
    });
  });
});

describe('numbers of targets', () => {
  const model = (indicator: object, target: object, plan?: ReturnType<typeof definePlan>) =>
    defineModel({
      id: 'm',
      years,
      indicators: { gdp: { unit: '亿元', baseline: 1, equation: 'gdp(-1)', ...indicator } },
      targets: { level: { indicator: 'gdp', year: 2025, atLeast: 1, ...target } },
      ...(plan === undefined ? {} : { plan }),
    });

  test('are in the unit with which they are compared', () => {
    expect(model({}, { unit: '1e8 CNY/year' }).id).toBe('m');
    const told = (indicator: object, target: object) => errorOf(() => model(indicator, target)).issues[0];
    expect(told({}, { unit: '万元' })).toEqual({
      code: 'E_UNIT',
      path: 'targets.level',
      message:
        'defineModel: `targets.level`: expected the number in 亿元, with which it is compared as `gdp` is, got 万元',
      hint: 'divide it by 10000',
      zh: {
        message: 'defineModel：`targets.level`：该数与 `gdp` 比较，应以 亿元 计，现以 万元 计',
        hint: '请将其除以 10000',
      },
    });
    expect(told({ unit: 't/year' }, { unit: 't/day' })?.hint).toBe('multiply it by 365');
    expect(told({}, { unit: '亿元/户' })?.hint).toBe('a factor in household is missing');
    expect(told({ unit: 'index 2020 = 100' }, { unit: 'index 2015 = 100' })?.hint).toBe(
      'the indices have different base years; divide one by its value in the base year of the other',
    );
    const growth = { atLeast: undefined, averageGrowthAtLeast: 0.06, unit: '%' };
    expect(told({}, growth)).toMatchObject({
      message:
        'defineModel: `targets.level`: expected the number in fractions, with which it is compared as `gdp` is, got %',
      hint: 'divide it by 100, or give it as a fraction',
      zh: {
        message: 'defineModel：`targets.level`：该数与 `gdp` 比较，应以小数计，现以 % 计',
        hint: '请将其除以 100，或改用小数',
      },
    });
  });

  test('of a plan are in their own unit, else in that of the plan’s indicator', () => {
    const own = definePlan(planOf({}, { id: 'own', unit: '万元' }));
    expect(errorOf(() => model({}, {}, own)).issues[0]).toMatchObject({
      path: 'targets.own',
      hint: 'divide it by 10000',
    });
    const growth = { id: 'own', atLeast: undefined, averageGrowthAtLeast: 0.06 };
    expect(
      errorOf(() => model({}, {}, definePlan(planOf({}, { ...growth, unit: '%' })))).issues[0]?.path,
    ).toBe('targets.own');
    expect(model({}, {}, definePlan(planOf({ unit: '万元' }, growth))).id).toBe('m');
    expect(
      errorOf(() => model({}, {}, definePlan(planOf({ unit: '万元' }, { id: 'own' })))).issues[0],
    ).toMatchObject({
      path: 'targets.own',
      hint: 'divide it by 10000',
    });
    const total = { id: 'own', atLeast: undefined, cumulativeTotalAtLeast: 3 };
    expect(errorOf(() => model({}, {}, definePlan(planOf({ unit: '万元' }, total)))).issues[0]?.path).toBe(
      'targets.own',
    );
  });
});

test('a fault of a path names the input that does not fit', () => {
  const model = defineModel({
    id: 'm',
    years,
    inputs: { pace: { unit: '%', value: 5 }, weight: { unit: '1e8 CNY', value: 1 } },
    indicators: {
      gdp: { unit: '1e8 CNY', baseline: 1, equation: 'gdp(-1)' },
      jobs: { unit: '1e4 persons', baseline: 1, equation: 'jobs(-1)' },
    },
  });
  const told = (paths: object) => errorOf(() => defineScenario(model, { id: 's', paths })).message;
  expect(told({ gdp: { growth: 'pace' } })).toBe(
    'defineScenario: `paths.gdp.growth`: expected the unit of the input `pace` to be 1/year, got %; ' +
      'write `pace` as a fraction (5 % is 0.05) and give it the unit 1/year',
  );
  expect(told({ gdp: { growthAs: { indicator: 'jobs', elasticity: 'weight' } } })).toContain(
    'expected the unit of the input `weight` to be 1, got 1e8 CNY',
  );
  expect(told({ gdp: { remainder: { of: 'gdp', minus: ['jobs'] } } })).toContain(
    'expected `jobs` in 1e8 CNY like `gdp`, got 1e4 persons',
  );
});
