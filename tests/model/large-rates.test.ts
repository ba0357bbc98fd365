import { describe, expect, test } from 'vitest';
import { parseModel } from '../../src/files/parse-model';
import { parsePlan } from '../../src/files/parse-plan';
import { parseScenario } from '../../src/files/parse-scenario';
import { printModel } from '../../src/files/print-model';
import { printPlan } from '../../src/files/print-plan';
import { printScenario } from '../../src/files/print-scenario';
import { defineModel } from '../../src/model/define-model';
import { definePlan } from '../../src/plan/define-plan';
import { defineScenario } from '../../src/scenario/define-scenario';
import { lognormal } from '../../src/uncertainty/distributions/lognormal';
import { normal } from '../../src/uncertainty/distributions/normal';
import { errorOf } from '../error-of';

const growing = (
  equation: string,
  value: unknown = 6,
  more: object = {},
  unit: string | undefined = '1/year',
) =>
  defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2022 },
    inputs: { x: { ...(unit === undefined ? {} : { unit }), value: value as number } },
    indicators: { gdp: { baseline: 100, equation } },
    ...more,
  });
const told = (step: () => unknown) => errorOf(step).issues.map(({ path, suggestion }) => [path, suggestion]);

describe('an input by which an indicator grows is a fraction', () => {
  test.each([
    'gdp(-1) * (1 + x)',
    'gdp(-1) * (1 - x)',
    '(x + 1) * gdp(-1)',
    'gdp(-1) * (1 + 0.01 + x)',
    'gdp(-1) * exp(x)',
    'gdp(-1) * exp(x + 0.01)',
    'gdp(-1) * exp(-x)',
    'gdp(-1) + gdp(-1) * expm1(x)',
    'compoundGrowth(gdp(-1), x)',
    'if(year > 2021, gdp(-1) * (1 + x), gdp(-1))',
  ])('%s', (equation) => {
    const { issues } = errorOf(() => growing(equation));
    expect(issues).toEqual([
      {
        code: 'E_RANGE',
        path: 'inputs.x.value',
        message:
          'defineModel: expected `inputs.x.value` to be a rate in [-1, 1] a year, since `gdp` grows by it, got 6',
        got: '6',
        allowed: 'a rate in [-1, 1] a year',
        hint: 'rates are fractions: write 6 % as 0.06; if 600 % a year is meant, set allowLargeRates: true',
        suggestion: { value: 0.06 },
        zh: {
          message: 'defineModel：`inputs.x.value` 是 `gdp` 的增速，应为 [-1, 1] 内的年率，现为 6',
          hint: '年率用小数表示：6% 写作 0.06；若确为每年 600%，请设 allowLargeRates: true',
        },
      },
    ]);
    expect(growing(equation, 0.06).project().gdp).toHaveLength(3);
  });

  test('a law by its mean; any unit of fractions a year, or none', () => {
    expect(told(() => growing('gdp(-1) * (1 + x)', normal({ mean: 5, sd: 1 })))).toHaveLength(1);
    expect(() => growing('gdp(-1) * (1 + x)', normal({ mean: 0.05, sd: 2 }))).not.toThrow();
    for (const unit of ['1/year', '1', undefined])
      expect(told(() => growing('gdp(-1) * (1 + x)', 6, {}, unit))).toHaveLength(1);
  });

  test('a shock too', () => {
    const shocks = (law: object) => ({ shocks: { s: { unit: '1/year', ...law } } });
    const equation = 'gdp(-1) * (1 + x + s)';
    expect(told(() => growing(equation, 0.05, shocks({ iid: normal({ mean: 2, sd: 1 }) })))).toEqual([
      ['shocks.s', { value: 0.02 }],
    ]);
    const ar1 = { persistence: 0.5, innovation: normal({ mean: -3, sd: 1 }), start: 0 };
    expect(told(() => growing(equation, 0.05, shocks({ ar1 })))).toEqual([['shocks.s', { value: -0.03 }]]);
  });
});

describe('what is no rate of growth may be of any size', () => {
  test.each([
    'gdp(-1) + x',
    'x * gdp(-1)',
    'gdp(-1) * (2 + x)',
    'gdp(-1) * (1 + 0.01 * x)',
    'gdp(-1) * (1 + x / 100)',
    'exp(x) * 100',
    '100 * (1 + x)',
  ])('%s', (equation) => {
    expect(() => growing(equation, 13)).not.toThrow();
  });

  test('a number of another unit, and one of at most 100 %', () => {
    expect(() => growing('gdp(-1) * (1 + x)', 1)).not.toThrow();
    expect(() => growing('gdp(-1) * (1 + x)', -1)).not.toThrow();
    expect(() => growing('gdp(-1) + x * 1 / gdp(-1)', 1020, {}, '1')).not.toThrow();
  });
});

describe('allowLargeRates', () => {
  const model = growing('gdp(-1) * (1 + x)', 0.05);

  test('stands once on the model, and holds for its scenarios and its file', () => {
    const large = growing('gdp(-1) * (1 + x)', 6, { allowLargeRates: true });
    expect(large.project().gdp).toEqual([100, 700, 4900]);
    expect(large.allowLargeRates).toBe(true);
    expect(parseModel(printModel(large, { format: 'yaml' }), { format: 'yaml' }).project().gdp).toEqual([
      100, 700, 4900,
    ]);
    const scenario = defineScenario(large, { id: 's', inputs: { x: 2 } });
    expect(large.project(scenario).gdp).toEqual([100, 300, 900]);
    expect(growing('gdp(-1) * (1 + x)', 0.06).allowLargeRates).toBeUndefined();
  });

  test('or on a scenario, and holds for those that extend it and for its file', () => {
    expect(told(() => defineScenario(model, { id: 's', inputs: { x: 6 } }))).toEqual([
      ['inputs.x', { value: 0.06 }],
    ]);
    const fast = defineScenario(model, { id: 'fast', allowLargeRates: true, inputs: { x: 6 } });
    const child = defineScenario(model, {
      id: 'child',
      extends: fast,
      inputs: { x: lognormal({ mean: 3, sd: 1 }) },
    });
    expect(model.project(fast).gdp).toEqual([100, 700, 4900]);
    expect(child.allowLargeRates).toBe(true);
    const text = printScenario(fast, { format: 'json' });
    expect(parseScenario(text, { format: 'json' }).allowLargeRates).toBe(true);
  });
});

describe('growth of a path', () => {
  const model = growing('gdp(-1) * (1 + x)', 0.05);
  const path = (growth: unknown) => () =>
    defineScenario(model, { id: 's', paths: { gdp: { growth: growth as number } } });

  test('in per cent is refused, one rate or one a year', () => {
    expect(errorOf(path(6)).message).toBe(
      'defineScenario: expected `paths.gdp.growth` to be a rate in [-1, 1] a year, got 6; rates are fractions: write 6 % as 0.06; if 600 % a year is meant, set allowLargeRates: true',
    );
    expect(errorOf(path(6)).issues[0]?.zh?.message).toBe(
      'defineScenario：`paths.gdp.growth` 应为 [-1, 1] 内的年率，现为 6',
    );
    expect(told(path({ 2021: 0.05, 2022: 4.5 }))).toEqual([['paths.gdp.growth.2022', { value: 0.045 }]]);
    expect(path(0.06)).not.toThrow();
  });

  test('by the name of an input, which is judged as any other', () => {
    const other = growing('gdp(-1) + x', 6);
    expect(told(() => defineScenario(other, { id: 's', paths: { gdp: { growth: 'x' } } }))).toEqual([
      ['inputs.x', { value: 0.06 }],
    ]);
  });
});

describe('growth that a target demands', () => {
  const years = { base: 2020, horizon: 2022 };
  const indicators = { gdp: { baseline: 100, equation: 'gdp(-1) * 3' } };
  const of = (averageGrowthAtLeast: number) =>
    ({ t: { indicator: 'gdp', year: 2022, averageGrowthAtLeast } }) as const;
  const message = (where: string, path: string) =>
    `${where}: expected \`${path}\` to be a rate in [-1, 1] a year, got 6; rates are fractions: write 6 % as 0.06; if 600 % a year is meant, set allowLargeRates: true`;

  test('of a model and of a scenario', () => {
    const model = (targets: object, more: object = {}) =>
      defineModel({ id: 'm', years, indicators, targets, ...more });
    expect(errorOf(() => model(of(6))).message).toBe(
      message('defineModel', 'targets.t.averageGrowthAtLeast'),
    );
    expect(() => model(of(1.5), { allowLargeRates: true })).not.toThrow();
    const scenario = { id: 's', targets: of(6) };
    expect(errorOf(() => defineScenario(model({}), scenario)).message).toBe(
      message('defineScenario', 'targets.t.averageGrowthAtLeast'),
    );
    expect(() => defineScenario(model({}, { allowLargeRates: true }), scenario)).not.toThrow();
    expect(() => defineScenario(model({}), { ...scenario, allowLargeRates: true })).not.toThrow();
  });

  test('of a plan, of its requirements and of what stands in for words', () => {
    const name = { en: 'GDP', zh: '地区生产总值' };
    const sources = [{ address: 'https://example.org' }];
    const operational = { averageGrowthAtLeast: 6, status: 'assumed', reason: name };
    const words = { id: 'w', indicator: 'gdp', year: 2025, qualitative: name, operational, sources };
    const requirement = {
      id: 'r',
      status: 'external',
      name,
      authority: name,
      geography: name,
      indicator: 'gdp',
      year: 2025,
      sources,
    };
    const given = {
      id: 'p',
      name,
      years: { base: 2020, target: 2025 },
      indicators: [{ id: 'gdp', name, unit: '1e8 CNY', kind: 'flow' }],
      targets: [{ id: 't', indicator: 'gdp', year: 2025, averageGrowthAtLeast: 6, sources }, words],
      requirements: [{ ...requirement, averageGrowthAtLeast: 6 }],
    };
    const paths = errorOf(() => definePlan(given as never)).issues.map(({ path, suggestion }) => [
      path,
      suggestion,
    ]);
    expect(paths).toEqual([
      ['targets[0].averageGrowthAtLeast', { value: 0.06 }],
      ['targets[1].operational.averageGrowthAtLeast', { value: 0.06 }],
      ['requirements[0].averageGrowthAtLeast', { value: 0.06 }],
    ]);
    const plan = definePlan({ ...given, allowLargeRates: true } as never);
    const read = parsePlan(printPlan(plan, { format: 'yaml' }), { format: 'yaml' });
    expect([plan.allowLargeRates, read.targets[0]?.criterion]).toEqual([
      true,
      { kind: 'averageGrowthAtLeast', value: 6 },
    ]);
  });
});
