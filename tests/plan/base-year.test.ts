import { describe, expect, test } from 'vitest';
import { fileJsonSchema } from '../../src/files/schemas/file-json-schema';
import {
  criterionMeasure,
  defineModel,
  definePlan,
  type NumericCriterion,
  parseModel,
  parsePlan,
  printCriterion,
  printModel,
  printPlan,
} from '../../src/index';
import { refusal } from '../error-of';

const sources = [{ address: 'https://example.org' }];
const name = { en: 'GDP', zh: '产值' };
const planWith = (...targets: readonly object[]) =>
  definePlan({
    id: 'p',
    name,
    years: { base: 2020, target: 2025 },
    indicators: [
      { id: 'gdp', name, unit: '1e8 CNY', kind: 'flow', price: 'current' },
      { id: 'other', name, unit: '1', kind: 'index' },
    ],
    targets: targets.map((each, i) => ({
      id: `t${i}`,
      indicator: 'gdp',
      year: 2025,
      sources,
      ...each,
    })) as never,
  });

describe('a base year is part of a criterion that compares', () => {
  const guess = { status: 'assumed', reason: name } as const;
  const plan = planWith(
    { averageGrowthAtLeast: 0.06, baseYear: 2015 },
    { cumulativeDeclineAtLeast: 0.1, baseYear: 2024 },
    { cumulativeTotalAtLeast: 600 },
    { inStepWith: { indicator: 'other', tolerance: 0.01 }, baseYear: 2015 },
    { qualitative: name, operational: { averageGrowthAtLeast: 0.05, baseYear: 2010, ...guess } },
  );

  test('as it is read', () => {
    expect(plan.targets.map(({ criterion }) => criterion)).toEqual([
      { kind: 'averageGrowthAtLeast', value: 0.06, baseYear: 2015 },
      { kind: 'cumulativeDeclineAtLeast', value: 0.1, baseYear: 2024 },
      { kind: 'cumulativeTotalAtLeast', value: 600 },
      { kind: 'inStepWith', indicator: 'other', tolerance: 0.01, baseYear: 2015 },
      { kind: 'qualitative', text: name },
    ]);
    expect(plan.targets[4]!.operational!.criterion).toMatchObject({ baseYear: 2010 });
  });

  test('and comes back from files', () => {
    expect(parsePlan(printPlan(plan, { format: 'yaml' }), { format: 'yaml' })).toEqual(plan);
    const model = defineModel({
      id: 'm',
      years: { base: 2020, horizon: 2025 },
      indicators: { gdp: { baseline: 1, equation: 'gdp(-1)', history: { 2015: 1 }, tolerance: 0.5 } },
      targets: { one: { indicator: 'gdp', year: 2025, averageGrowthAtLeast: 0.06, baseYear: 2015 } },
    });
    const copy = parseModel(printModel(model, { format: 'yaml' }), { format: 'yaml' });
    expect(copy.targets).toEqual(model.targets);
    expect(copy.indicators.gdp).toEqual(model.indicators.gdp);
    expect(copy.indicators.gdp!.tolerance).toBe(0.5);
  });

  test('which the JSON schema knows', () => {
    const { targets } = fileJsonSchema('plan').properties as { targets: { items: { properties: object } } };
    expect(targets.items.properties).toMatchObject({
      baseYear: { type: 'integer', minimum: 1, maximum: 9999 },
      operational: { properties: { baseYear: { type: 'integer' } } },
    });
    const { indicators } = fileJsonSchema('model').properties as {
      indicators: { additionalProperties: { properties: object } };
    };
    expect(indicators.additionalProperties.properties).toMatchObject({
      tolerance: { type: 'number', minimum: 0 },
    });
  });

  test('of a requirement too', () => {
    const requirement = { id: 'r', authority: name, geography: name, indicator: 'gdp', year: 2025, ...guess };
    const withRequirement = (more: object) =>
      definePlan({
        id: 'p',
        name,
        years: { base: 2020, target: 2025 },
        indicators: [{ id: 'gdp', name, unit: '1', kind: 'index' }],
        requirements: [{ ...requirement, ...more }],
      });
    const { requirements } = withRequirement({ cumulativeDeclineAtLeast: 0.1, baseYear: 2015 });
    expect(requirements[0]!.criterion).toEqual({
      kind: 'cumulativeDeclineAtLeast',
      value: 0.1,
      baseYear: 2015,
    });
    expect(refusal(() => withRequirement({ atMost: 1, baseYear: 2015 }))).toMatch(/^E_INCONSISTENT/);
  });
});

describe('refused', () => {
  const leftOut = 'to be left out, since a level is not measured from a base year, got';
  test.each([
    [
      { atLeast: 1, baseYear: 2015 },
      `E_INCONSISTENT definePlan: expected \`targets[0].baseYear\` ${leftOut} 2015`,
    ],
    [
      { within: [1, 2], baseYear: 2015 },
      `E_INCONSISTENT definePlan: expected \`targets[0].baseYear\` ${leftOut} 2015`,
    ],
    [
      { qualitative: name, baseYear: 2015 },
      `E_INCONSISTENT definePlan: expected \`targets[0].baseYear\` ${leftOut} 2015`,
    ],
    [
      { averageGrowthAtLeast: 0.1, baseYear: 2025 },
      'E_INCONSISTENT definePlan: expected `targets[0].baseYear` to be a year before the target year 2025, got 2025',
    ],
    [
      {
        qualitative: name,
        operational: { cumulativeTotalAtLeast: 1, baseYear: 2026, status: 'assumed', reason: name },
      },
      'E_INCONSISTENT definePlan: expected `targets[0].operational.baseYear` to be a year before the target year 2025, got 2026',
    ],
    [
      { averageGrowthAtLeast: 0.1, baseYear: 2015.5 },
      'E_TYPE definePlan: expected `targets[0].baseYear` to be an integer in [1, 9999], got 2015.5',
    ],
  ])('%o', (given, message) => {
    expect(refusal(() => planWith(given))).toBe(message);
  });

  test('a year alone, without a criterion', () => {
    expect(refusal(() => planWith({ baseYear: 2015 }))).toContain(
      'expected `targets[0]` to be a target with exactly one criterion (atLeast, moreThan,',
    );
  });

  test('in Chinese', () => {
    try {
      planWith({ atLeast: 1, baseYear: 2015 });
    } catch (error) {
      const { issues } = error as { issues: { zh: { message: string } }[] };
      expect(issues[0]!.zh.message).toContain('省略，因为水平值不以某一基期计量');
    }
    try {
      planWith({ averageGrowthAtLeast: 0.1, baseYear: 2025 });
    } catch (error) {
      const { issues } = error as { issues: { zh: { message: string } }[] };
      expect(issues[0]!.zh.message).toContain('目标年份 2025 之前的年份');
    }
    expect.assertions(2);
  });
});

describe('printed', () => {
  const form = { unit: '1e8 CNY', other: { en: 'income', zh: '收入' } };
  const criteria: readonly (readonly [NumericCriterion, string, string])[] = [
    [
      { kind: 'averageGrowthAtLeast', value: 0.06, baseYear: 2020 },
      '≥ 6 % a year from 2020',
      '2020年起年均增长 ≥ 6%',
    ],
    [
      { kind: 'cumulativeDeclineAtLeast', value: 0.18, baseYear: 2020 },
      'down ≥ 18 % from 2020',
      '较2020年累计下降 ≥ 18%',
    ],
    [
      { kind: 'cumulativeTotalAtLeast', value: 600, baseYear: 2020 },
      'total ≥ 600 ×10⁸ yuan after 2020',
      '2020年后累计 ≥ 600亿元',
    ],
    [
      { kind: 'inStepWith', indicator: 'income', tolerance: 0.005, baseYear: 2020 },
      'within 0.5 points of the growth of income from 2020',
      '2020年起与收入增速相差 ≤ 0.5个百分点',
    ],
    [{ kind: 'averageGrowthAtLeast', value: 0.06 }, '≥ 6 % a year', '年均增长 ≥ 6%'],
    [{ kind: 'cumulativeDeclineAtLeast', value: 0.18 }, 'down ≥ 18 %', '累计下降 ≥ 18%'],
    [{ kind: 'cumulativeTotalAtLeast', value: 600 }, 'total ≥ 600 ×10⁸ yuan', '累计 ≥ 600亿元'],
    [
      { kind: 'inStepWith', indicator: 'income', tolerance: 0.005 },
      'within 0.5 points of the growth of income',
      '与收入增速相差 ≤ 0.5个百分点',
    ],
  ];
  test.each(criteria)('%o', (criterion, en, zh) => {
    expect([printCriterion(criterion, form, 'en'), printCriterion(criterion, form, 'zh')]).toEqual([en, zh]);
  });
});

test('a path is measured from its first year, whichever that is', () => {
  const criterion = { kind: 'averageGrowthAtLeast', value: 0.06, baseYear: 2020 } as const;
  expect(criterionMeasure(criterion, [100, 110, 121])).toBeCloseTo(0.1, 14);
});
