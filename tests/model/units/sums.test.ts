import { describe, expect, test } from 'vitest';
import { faultsOf } from './unit-check';

const names = {
  gdp: '1e8 CNY',
  small: '万元',
  population: '1e4 persons',
  heads: 'person',
  firms: '家',
  pace: 'firm/year',
  beds: 'bed',
  items: 'item',
  thousands: '1e3 firm',
  percent: '%',
  permille: '‰',
  share: 'fraction',
  noise: '1',
  index: 'index',
  index2020: 'index 2020 = 100',
  index2015: 'index 2015 = 100',
  lastYear: '指数，上年=100',
  unknown: {},
};

describe('numbers beside names', () => {
  test.each([
    ['家', 'firms + 5'],
    ['家', '5 + firms'],
    ['person', 'heads - 1'],
    ['bed', 'max(beds, 0, 10)'],
    ['家', 'firms > 300 ? firms : 300'],
    ['家', 'firms + floor(pace + sqrt(pace) * noise + 0.5)'],
    ['家', 'firms + noise * sqrt(pace) - 1'],
    ['家', 'pace + pace^0.5 * noise'],
    ['家', 'sqrt(firms) + sqrt(firms) * share'],
    ['item', 'floor(items * noise + sqrt(items * noise) * noise + 0.5)'],
    ['index', 'index + 1'],
    ['index', '100 * gdp / gdp(-1)'],
    ['1', 'index / 100'],
    ['1', 'index / index(-1) - 1'],
    ['index 2020 = 100', '100 * gdp / gdp(-1)'],
    ['index 2020 = 100', 'index2020(-1) * (1 + share)'],
    ['index 2020 = 100', 'index2015 * 100 / 87.3'],
    ['1', 'index2020 / 100'],
    ['%', '100 - percent'],
    ['%', '50 - percent'],
    ['%', 'clamp(100 * share, 0, 50)'],
    ['%', '100 * share - 1.5'],
    ['%', '100 * (share / share(-1) - 1)'],
    ['%', '100 * share / share(-1) - 100'],
    ['%', 'max(100 * share, 20) / 2'],
    ['%', 'percent + 1000 * permille / 1e4'],
    ['1', '1 + percent / 100'],
    ['1', 'noise + 100 * share'],
    ['1', 'noise - unknown'],
    ['家', 'unknown + 3'],
  ])('accepted in %s: %s', (unit, equation) => {
    expect(faultsOf(unit, equation, names)).toEqual([]);
  });

  test.each([
    ['家', 'firms + noise', 'expected `noise` in 家 like `firms`, got 1; a factor in firm is missing'],
    ['家', 'noise', 'expected a value in 家, got 1; a factor in firm is missing'],
    ['1', 'firms', 'expected a value in 1, got 家; a factor in 1/firm is missing'],
    ['1e8 CNY', 'gdp / firms', 'expected a value in 1e8 CNY, got 1e8 CNY/firm; a factor in firm is missing'],
    ['家', 'firms + beds', 'expected `beds` in 家 like `firms`, got bed; a factor in firm/bed is missing'],
    [
      '家',
      'firms + heads',
      'expected `heads` in 家 like `firms`, got person; a factor in firm/person is missing',
    ],
    [
      '1e3 firm',
      'thousands + 5',
      "expected `5` in 1e3 firm like `thousands`, got 1; give `5` a unit: make it an input with unit: '1e3 firm'",
    ],
    [
      '1e3 firm',
      'thousands + sqrt(thousands)',
      'expected `sqrt(thousands)` in 1e3 firm like `thousands`, got 31.6227766 firm^0.5; a factor in 31.6227766 firm^0.5 is missing',
    ],
    [
      '家',
      'firms + sqrt(beds)',
      'expected `sqrt(beds)` in 家 like `firms`, got bed^0.5; a factor in firm/bed^0.5 is missing',
    ],
    [
      '家',
      'firms + sqrt(pace) * gdp',
      'expected `sqrt(pace) * gdp` in 家 like `firms`, got 1e8 firm^0.5*CNY; a factor in 1e-8 firm^0.5/CNY is missing',
    ],
    [
      '家',
      'firms + pace^0.25',
      'expected `pace^0.25` in 家 like `firms`, got firm^0.25; a factor in firm^0.75 is missing',
    ],
    [
      '1e8 CNY',
      'gdp + 100',
      "expected `100` in 1e8 CNY like `gdp`, got 1; give `100` a unit: make it an input with unit: '1e8 CNY'",
    ],
    [
      '1',
      '1 + percent',
      'expected `percent` in 1 like `1`, got %; divide `percent` by 100, or give it as a fraction',
    ],
    [
      '1',
      'share + percent',
      'expected `percent` in fraction like `share`, got %; divide `percent` by 100, or give it as a fraction',
    ],
    [
      '%',
      '0.5 + percent',
      "expected `0.5` in % like `percent`, got 1; give `0.5` a unit: make it an input with unit: '%'",
    ],
    [
      '1',
      '50 - percent',
      "expected `50` in % like `percent`, got 1; give `50` a unit: make it an input with unit: '%'",
    ],
    [
      '%',
      '1 - percent',
      'expected `percent` in 1 like `1`, got %; divide `percent` by 100, or give it as a fraction',
    ],
    [
      '%',
      '1 - 100 * share',
      'expected `100 * share` in 1 like `1`, got %; divide `100 * share` by 100, or give it as a fraction',
    ],
    ['1e8 CNY', 'gdp + small', 'expected `small` in 1e8 CNY like `gdp`, got 万元; divide `small` by 10000'],
    ['万元', 'small + gdp', 'expected `gdp` in 万元 like `small`, got 1e8 CNY; multiply `gdp` by 10000'],
    [
      '1',
      'log(firms)',
      'expected the argument of `log` to be a pure number, got `firms` in 家; take the log of a ratio, such as log(firms / firms(-1)), or divide by a base value in the same unit',
    ],
    [
      '1',
      'exp(firms(-1))',
      'expected the argument of `exp` to be a pure number, got `firms(-1)` in 家; divide it by a value in the same unit',
    ],
    [
      '1',
      'exp(percent)',
      'expected the argument of `exp` to be a pure number, got `percent` in %; divide `percent` by 100, or give it as a fraction',
    ],
    [
      '1',
      'index',
      "expected a value in 1, got index; the base of the index is not stated; write it in the unit, such as 'index 2020 = 100'",
    ],
    [
      'index',
      'noise',
      "expected a value in index, got 1; the base of the index is not stated; write it in the unit, such as 'index 2020 = 100'",
    ],
    [
      'index 2020 = 100',
      'index2015',
      'expected a value in index 2020 = 100, got index 2015 = 100; the indices have different base years; divide one by its value in the base year of the other',
    ],
    [
      'index 2020 = 100',
      'index2020 + lastYear',
      'expected `lastYear` in index 2020 = 100 like `index2020`, got 指数，上年=100; the indices have different base years; divide one by its value in the base year of the other',
    ],
  ])('refused in %s: %s', (unit, equation, told) => {
    const [issue, ...others] = faultsOf(unit, equation, names);
    expect(others).toEqual([]);
    expect(`${issue?.message}; ${issue?.hint}`).toBe(`test: \`y\`: ${told}`);
  });

  test('the same in Chinese', () => {
    const chinese = (unit: string, equation: string) => faultsOf(unit, equation, names)[0]?.zh;
    expect(chinese('家', 'firms + noise')).toEqual({
      message: 'test：`y`：`noise` 应与 `firms` 一样以 家 计，现以 1 计',
      hint: '缺少单位为 firm 的因子',
    });
    expect(chinese('1e8 CNY', 'gdp + 100')).toEqual({
      message: 'test：`y`：`100` 应与 `gdp` 一样以 1e8 CNY 计，现以 1 计',
      hint: "请为 `100` 注明单位：设为参数，unit: '1e8 CNY'",
    });
    expect(chinese('1e8 CNY', 'small')).toEqual({
      message: 'test：`y`：结果应以 1e8 CNY 计，现以 万元 计',
      hint: '请将 `small` 除以 10000',
    });
    expect(chinese('%', 'share')).toEqual({
      message: 'test：`y`：结果应以 % 计，现以 fraction 计',
      hint: '请将 `share` 乘以 100，或将单位写为小数',
    });
    expect(chinese('1', '1 + percent')).toEqual({
      message: 'test：`y`：`percent` 应与 `1` 一样以 1 计，现以 % 计',
      hint: '请将 `percent` 除以 100，或改用小数',
    });
    expect(chinese('1', 'log(firms)')).toEqual({
      message: 'test：`y`：`log` 的自变量应为纯数，现为 `firms`，以 家 计',
      hint: '请取比率的对数，如 log(firms / firms(-1))，或除以同单位的基准值',
    });
    expect(chinese('1', '2^firms')).toEqual({
      message: 'test：`y`：指数应为纯数，现为 `firms`，以 家 计',
      hint: '请除以同单位的数值',
    });
    expect(chinese('1', 'index')).toEqual({
      message: 'test：`y`：结果应以 1 计，现以 index 计',
      hint: '未注明指数的基期，请写入单位，如「指数，2020年=100」',
    });
    expect(chinese('index 2020 = 100', 'index2015')?.hint).toBe(
      '两个指数的基期不同，请将其中之一除以它在另一基期的数值',
    );
  });
});

test('a product whose size is beyond doubles is in no other unit, and no factor mends it', () => {
  const sizes = { a: '1e200 CNY', b: '1e200 t', c: '1e-200 t' };
  for (const [equation, size] of [
    ['a * b', 'Infinity'],
    ['c / a', '0'],
  ] as const) {
    const [issue, ...others] = faultsOf(equation === 'a * b' ? 'CNY*t' : 't/CNY', equation, sizes);
    expect(others).toEqual([]);
    expect(issue?.message).toContain(`got ${size} `);
    expect([issue?.hint, issue?.suggestion]).toEqual([undefined, undefined]);
  }
  expect(faultsOf('CNY*t', 'a * c', sizes)).toEqual([]);
});
