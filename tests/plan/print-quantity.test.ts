import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Criterion, printCriterion, printQuantity } from '../../src/index';
import { criterionValue } from '../../src/plan/criterion-value';
import { totalUnit } from '../../src/plan/print-criterion';
import { printRange, printSpread, printStated, type QuantityForm } from '../../src/plan/print-quantity';
import { refusal } from '../error-of';

const law = { seed: 20201, numRuns: 1000 };

describe('printQuantity', () => {
  test.each<[number, QuantityForm, string, string]>([
    [8504.6, { unit: '1e8 CNY' }, '8,504.6 ×10⁸ yuan', '8504.6亿元'],
    [312.6, { unit: '1e4 persons' }, '312.6 ×10⁴ persons', '312.6万人'],
    [38, { unit: '1e4 CNY/person' }, '38 ×10⁴ yuan/head', '38万元/人'],
    [0.11, { unit: '1', kind: 'ratio' }, '11 %', '11%'],
    [0.11, { unit: '1' }, '0.11', '0.11'],
    [0.06, { unit: '1/year', kind: 'ratio' }, '6 % a year', '6%/年'],
    [0.07, { unit: 'fraction' }, '7 %', '7%'],
    [100, { unit: '1', kind: 'index' }, '100 (index)', '100（指数）'],
    [2850.07, { unit: '1/year', kind: 'count' }, '2,850 a year', '2850/年'],
    [4.7, { unit: '1/year', kind: 'count' }, '4.7 a year', '4.7/年'],
    [5.11, { unit: '1e-3' }, '5.11 per 1,000', '5.11‰'],
    [5.11, { unit: 'person/1e3 person' }, '5.11 per 1,000', '5.11人/千人'],
    [2850, { unit: 'item/year' }, '2,850 a year', '2850件/年'],
    [5000, { unit: 'count' }, '5,000', '5000个'],
    [300, { unit: 'firm' }, '300', '300家'],
    [35, { unit: 'ug/m3' }, '35 µg/m³', '35微克/立方米'],
    [12, { unit: 'km2/year' }, '12 km² a year', '12平方公里/年'],
    [12, { unit: 'widgets/h' }, '12 widgets an hour', '12 widgets/小时'],
    [5, { unit: 'no unit!' }, '5 no unit!', '5 no unit!'],
    [1, { unit: 'constructor' }, '1 constructor', '1 constructor'],
    [-0.004, { unit: 'points' }, '-0.4 points', '-0.4个百分点'],
    [-0, { unit: '1' }, '0', '0'],
    [1e-44, { unit: '1' }, '1e-44', '1e-44'],
    [1.5e20, { unit: '1' }, '150000000000000000000', '150000000000000000000'],
    [0.123456, { unit: '1' }, '0.1235', '0.1235'],
  ])('%d in %o', (value, form, en, zh) => {
    expect(printQuantity(value, Object.freeze(form), 'en')).toBe(en);
    expect(printQuantity(value, form, 'zh')).toBe(zh);
  });

  test.each([
    [Number.NaN, { unit: '1' }, 'en', 'E_NOT_FINITE printQuantity: expected `value` to be a number, got NaN'],
    [
      '5',
      { unit: '1' },
      'en',
      'E_TYPE printQuantity: expected `value` to be a number, got "5"; it is a string; write the number 5',
    ],
    [
      5,
      { unit: '1' },
      'de',
      'E_UNKNOWN_OPTION printQuantity: expected `lang` to be one of "en", "zh", got "de"',
    ],
    [5, {}, 'en', 'E_TYPE printQuantity: expected `form.unit` to be a string, got undefined'],
    [
      5,
      { unit: '1', kid: 'ratio' },
      'en',
      'E_UNKNOWN_KEY printQuantity: unknown option "kid" in `form`; did you mean `kind`?',
    ],
  ])('refuses %o, %o, %o', (value, form, lang, message) => {
    expect(refusal(() => printQuantity(value as never, form as never, lang as never))).toBe(message);
  });
});

describe('printSpread', () => {
  test.each<[number, [number, number], QuantityForm, string]>([
    [11_236.18, [9716.86, 13_029.37], { unit: '1e8 CNY' }, '11,236 (9,717–13,029)'],
    [0.0573, [0.027, 0.089], { unit: 'fraction/year' }, '5.73 % (2.70–8.90)'],
    [312.848, [307.67, 317.97], { unit: '1e4 persons' }, '312.8 (307.7–318.0)'],
    [298, [268, 344], { unit: '1', kind: 'count' }, '298 (268–344)'],
    [0.1, [-0.2, 0.3], { unit: '1' }, '0.100 (-0.200 – 0.300)'],
    [-0.0001, [-0.014, 0.015], { unit: 'points' }, '-0.01 points (-1.40 – 1.50)'],
    [-0.001, [-0.001, -0.001 + 1e-17], { unit: 'points' }, '-0.1 points (-0.1)'],
    [5, [5, 5], { unit: '1' }, '5 (5)'],
    [Number.NaN, [Number.NaN, Number.NaN], { unit: '1' }, '–'],
  ])('%d %o in %o', (median, range, form, expected) => {
    expect(printSpread(median, range, form, 'en')).toBe(expected);
  });

  test.each<[number, [number, number], QuantityForm, string]>([
    [11_236.18, [9716.86, 13_029.37], { unit: '1e8 CNY' }, '11236（9717–13029）'],
    [0.0573, [0.027, 0.089], { unit: 'fraction/year' }, '5.73%（2.70–8.90）'],
    [-0.001, [-0.002, 0.001], { unit: 'points' }, '-0.100个百分点（-0.200 – 0.100）'],
    [5, [5, 5], { unit: '1' }, '5（5）'],
  ])('in Chinese: %d %o in %o', (median, range, form, expected) => {
    expect(printSpread(median, range, form, 'zh')).toBe(expected);
  });

  test('law: a width that is not 0 can be seen', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.double({ min: 1e-4, max: 1e6, noNaN: true }), (low, width) => {
        const [, from, to] = /\((\S+?)(?:–| – )(-?[\d.,]+)\)/.exec(
          printSpread(low, [low, low + width], { unit: '1' }, 'en'),
        )!;
        expect(from).not.toBe(to);
      }),
      law,
    );
  });
});

test('points stand in the language asked for', () => {
  expect(printSpread(-0.001, [-0.002, 0.002], { unit: 'points' }, 'zh')).toBe(
    '-0.100个百分点（-0.200 – 0.200）',
  );
});

describe('printCriterion', () => {
  const yuan = { unit: '1e8 CNY' };
  test.each<[Criterion, Parameters<typeof printCriterion>[1], string, string]>([
    [{ kind: 'atLeast', value: 11_253.675 }, yuan, '≥ 11,253.675 ×10⁸ yuan', '≥ 11253.675亿元'],
    [{ kind: 'moreThan', value: 10_000 }, yuan, '> 10,000 ×10⁸ yuan', '> 10000亿元'],
    [{ kind: 'atMost', value: 312.645 }, { unit: '1e4 persons' }, '≤ 312.645 ×10⁴ persons', '≤ 312.645万人'],
    [{ kind: 'within', from: 0.05, to: 0.07 }, { unit: '1', kind: 'ratio' }, '5–7 %', '5–7%'],
    [{ kind: 'averageGrowthAtLeast', value: 0.07 }, yuan, '≥ 7 % a year', '年均增长 ≥ 7%'],
    [{ kind: 'cumulativeDeclineAtLeast', value: 0.18 }, yuan, 'down ≥ 18 %', '累计下降 ≥ 18%'],
    [
      { kind: 'cumulativeTotalAtLeast', value: 2 },
      { unit: '1e4 persons/year' },
      'total ≥ 2 ×10⁴ persons',
      '累计 ≥ 2万人',
    ],
    [
      { kind: 'inStepWith', indicator: 'gdp', tolerance: 0.005 },
      { ...yuan, other: { en: 'GDP', zh: '生产总值' } },
      'within 0.5 points of the growth of GDP',
      '与生产总值增速相差 ≤ 0.5个百分点',
    ],
    [
      { kind: 'inStepWith', indicator: 'gdp', tolerance: 0.005 },
      yuan,
      'within 0.5 points of the growth of gdp',
      '与gdp增速相差 ≤ 0.5个百分点',
    ],
    [
      { kind: 'atLeast', value: 5000 },
      { unit: 'item/year', about: true },
      '≥ 5,000 a year (about)',
      '5000件左右',
    ],
    [
      { kind: 'cumulativeTotalAtLeast', value: 5000 },
      { unit: 'count/year', about: true },
      'total ≥ 5,000 (about)',
      '累计5000个左右',
    ],
    [
      { kind: 'averageGrowthAtLeast', value: 0.05, baseYear: 2020 },
      { ...yuan, about: true },
      '≥ 5 % a year from 2020 (about)',
      '2020年起年均增长5%左右',
    ],
    [{ kind: 'requirement', requirement: 'quota' }, yuan, 'as required from above', '达到上级要求'],
    [{ kind: 'qualitative', text: { en: 'more', zh: '更多' } }, yuan, 'more', '更多'],
  ])('%o', (criterion, form, en, zh) => {
    expect(printCriterion(criterion, form, 'en')).toBe(en);
    expect(printCriterion(criterion, form, 'zh')).toBe(zh);
  });

  test.each([
    [
      { kind: 'atleast', value: 1 },
      'E_TYPE printCriterion: expected `criterion.kind` to be a criterion, such as that of a target, got {"kind":"atleast","value":1}',
    ],
    [
      { kind: 'atLeast', value: Number.NaN },
      'E_NOT_FINITE printCriterion: expected `criterion.value` to be a number, got NaN',
    ],
    [
      null,
      'E_TYPE printCriterion: expected `criterion` to be a criterion, such as that of a target, got null',
    ],
  ])('refuses %o', (criterion, message) => {
    expect(refusal(() => printCriterion(criterion as never, yuan, 'en'))).toBe(message);
  });

  test('law: a stated number loses no digit that a person would state', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const value = digits / 10 ** decimals;
        expect(Number(printStated(value, { unit: '1' }, 'en').replaceAll(',', ''))).toBe(
          value === 0 ? 0 : value,
        );
      }),
      law,
    );
  });
});

test('the parts: ranges, totals, the one number of a criterion', () => {
  expect(printRange([-2, -1], { unit: '1' }, 'en')).toBe('-2 – -1');
  expect(['1/year', '1e4 persons/year', '1e8 CNY', '万人/年', 't per yr', '1/month'].map(totalUnit)).toEqual([
    '1',
    '1e4 persons',
    '1e8 CNY',
    '万人',
    't',
    '1/month',
  ]);
  expect(criterionValue({ kind: 'atMost', value: 312.6 })).toBe(312.6);
  expect(criterionValue({ kind: 'inStepWith', indicator: 'gdp', tolerance: 0.01 })).toBe(0.01);
  expect(criterionValue({ kind: 'within', from: 1, to: 2 })).toBeNull();
  expect(criterionValue({ kind: 'requirement', requirement: 'quota' })).toBeNull();
});
