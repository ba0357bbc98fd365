import { describe, expect, test } from 'vitest';
import { faultsOf } from './unit-check';

const names = {
  real: { unit: '1e8 CNY', price: 'constant-2020' },
  nominal: { unit: '1e8 CNY', price: 'current' },
  spending: { unit: '1e8 CNY', price: 'current' },
  old: { unit: '1e8 CNY', price: 'constant-2015' },
  population: '1e4 persons',
  deflator: { unit: '1', price: 'current/constant-2020' },
  share: '%',
  fraction: 'fraction',
  free: '1',
};

const same = 'measure both sides of a ratio in the same prices';
const asIndex = `${same}, or state price: 'current/constant-2020' if it is a price index`;

describe('a ratio of money in two kinds of prices is refused, whatever its unit is', () => {
  test.each([
    ['%', '100 * spending / real'],
    ['1', 'spending / real'],
    ['fraction', 'spending / real'],
    ['1/year', 'spending / real'],
    ['points', 'spending / real'],
    ['1e-4', '1e4 * spending / real'],
    ['index', '100 * spending / real'],
    ['index 2020 = 100', '100 * spending / real'],
    ['1', '1 - spending / real'],
    ['1', 'max(spending / real, 0)'],
    ['1', 'free > 0 ? spending / real : 0'],
    ['1', 'abs(spending) / real'],
    ['1', '(spending + 0.1 * nominal) / real'],
    ['1', 'spending / population / (real / population)'],
  ])('%s: %s', (unit, equation) => {
    const [issue, ...others] = faultsOf(unit, equation, names);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      message: 'test: `y`: expected a value in no prices, got current/constant-2020 prices',
      hint: asIndex,
      zh: {
        message: 'test：`y`：结果应不含价格，现按现价/2020年不变价计',
        hint: "比率的分子与分母应采用同一价格基准；若为价格指数，请注明 price: 'current/constant-2020'",
      },
    });
  });

  test('the other way round, and between two base years', () => {
    const hint = (equation: string) => faultsOf('1', equation, names)[0]?.hint;
    expect(hint('real / spending')).toBe(
      `${same}, or state price: 'constant-2020/current' if it is a price index`,
    );
    expect(hint('real / old')).toBe(
      `${same}, or state price: 'constant-2020/constant-2015' if it is a price index`,
    );
    expect(hint('(spending / real)^2')).toBe(same);
  });

  test('beside other pure numbers, as an argument and as an exponent', () => {
    const told = (equation: string) => faultsOf('1', equation, names)[0]?.message;
    const got = 'got current/constant-2020 prices';
    expect(told('fraction + spending / real')).toBe(
      `test: \`y\`: expected \`spending / real\` in no prices like \`fraction\`, ${got}`,
    );
    expect(faultsOf('1', 'fraction + spending / real', names)[0]?.zh?.message).toBe(
      'test：`y`：`spending / real` 应与 `fraction` 一样不含价格，现按现价/2020年不变价计',
    );
    expect(told('fraction > spending / real ? 1 : 2')).toContain(got);
    expect(faultsOf('1', 'exp(spending / real)', names)[0]).toMatchObject({
      message:
        'test: `y`: expected the argument of `exp` to be a pure number, got `spending / real` in current/constant-2020 prices',
      hint: asIndex,
      zh: { message: 'test：`y`：`exp` 的自变量应为纯数，现为 `spending / real`，按现价/2020年不变价计' },
    });
    expect(faultsOf('1', 'free^(spending / real)', names)[0]).toMatchObject({
      message:
        'test: `y`: expected the exponent to be a pure number, got `spending / real` in current/constant-2020 prices',
      zh: { message: 'test：`y`：指数应为纯数，现为 `spending / real`，按现价/2020年不变价计' },
    });
  });

  test.each([
    ['1', 'spending / nominal'],
    ['%', '100 * spending / nominal'],
    ['1', 'log(nominal / real)'],
    ['1', 'log(deflator)'],
    ['1', 'deflator / deflator(-1) - 1'],
    ['1', 'spending / (real * deflator)'],
    ['1', 'spending / (real * free)'],
    ['1', 'free(-1) * nominal / real / (nominal(-1) / real(-1))'],
    ['1', 'free + nominal / real'],
  ])('accepted in %s: %s', (unit, equation) => {
    expect(faultsOf(unit, equation, names)).toEqual([]);
  });

  test('a price index that states its basis', () => {
    const index = (unit: string, price: string) => ({ unit, price });
    expect(faultsOf(index('1', 'current/constant-2020'), 'nominal / real', names)).toEqual([]);
    expect(faultsOf(index('%', 'current/constant-2020'), '100 * nominal / real', names)).toEqual([]);
    expect(faultsOf(index('index', 'current/constant-2020'), '100 * nominal / real', names)).toEqual([]);
    expect(faultsOf(index('index 2020 = 100', 'current/constant-2020'), '100 * deflator', names)).toEqual([]);
    const [issue] = faultsOf(index('1', 'current/constant-2015'), 'nominal / real', names);
    expect(issue?.message).toBe(
      'test: `y`: expected a value in current/constant-2015 prices, got current/constant-2020 prices',
    );
    expect(issue?.hint).toBe(asIndex);
  });
});

describe('money of two kinds of prices', () => {
  test('in a sum, and as the value', () => {
    const [sum] = faultsOf({ unit: '1e8 CNY', price: 'constant-2020' }, 'real + spending', names);
    expect(sum).toMatchObject({
      message: 'test: `y`: expected `spending` in constant-2020 prices like `real`, got current prices',
      hint: "divide by a price index, such as a deflator with price: 'current/constant-2020'",
      zh: {
        message: 'test：`y`：`spending` 应与 `real` 一样按2020年不变价计，现按现价计',
        hint: "请除以价格指数，如注明 price: 'current/constant-2020' 的平减指数",
      },
    });
    const [value] = faultsOf({ unit: '1e8 CNY', price: 'current' }, 'old * deflator', names);
    expect(value?.zh?.message).toBe('test：`y`：结果应按现价计，现按2015年不变价*现价/2020年不变价计');
  });

  test('of unknown prices fits both, and what is no money has none', () => {
    expect(faultsOf('1e8 CNY', 'real', names)).toEqual([]);
    expect(faultsOf('1e4 persons', 'population * spending / real', names)[0]?.message).toBe(
      'test: `y`: expected a value in no prices, got current/constant-2020 prices',
    );
  });
});
