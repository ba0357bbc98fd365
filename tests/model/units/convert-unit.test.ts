import { describe, expect, test } from 'vitest';
import { convertUnit } from '../../../src/model/units/convert-unit';
import { parseUnit } from '../../../src/model/units/parse-unit';
import { errorOf } from '../../error-of';

test.each<[number, string, string, number]>([
  [8504.6, '亿元', '1e12 CNY', 0.85046],
  [-8504.6, '亿元', '1e12 CNY', -0.85046],
  [0, 'tce', 'kWh', 0],
  [-0, 'tce', 'kWh', -0],
  [0.1, '亿元', '1e8 CNY', 0.1],
  [1, 'MW', 'MWh/year', 8760],
  [1, 't', 't/year', 1],
  [5, '%', 'fraction', 0.05],
  [3, 'km2', 'ha', 300],
  [1, '1/km', '1/m', 0.001],
  [105, 'index 2020 = 100', '1', 1.05],
  [1.05, '1', 'index 2020 = 100', 105],
  [105, 'index 2020 = 100', 'index 2020 = 1', 1.05],
  [105, 'index', 'index', 105],
  // 0.1 · 3 in doubles is 0.30000000000000004: the digits are multiplied, and rounded once.
  [0.1, '3 t', 't', 0.3],
])('%d %s in %s is %d', (value, from, to, expected) => {
  expect(convertUnit({ value, from, to })).toBe(expected);
});

const told = (value: number, from: string, to: string) => {
  const error = errorOf(() => convertUnit({ value, from, to }));
  expect([error.name, error.issues.length]).toEqual(['InputError', 1]);
  return error.issues[0];
};

describe('refused', () => {
  test('another quantity', () => {
    expect(told(1, 'CNY', 'person')).toEqual({
      code: 'E_UNIT',
      path: 'to',
      message: 'convertUnit: `to`: expected a unit of the same quantity as CNY, got person',
      zh: { message: 'convertUnit：`to`：应为与 CNY 同类的单位，现为 person' },
    });
    expect(told(0, 'CNY', 'person')?.path).toBe('to');
    expect(told(1, 'CNY/person', 'CNY')).not.toHaveProperty('hint');
    expect(told(1, 'index/person', 'index')).not.toHaveProperty('hint');
  });

  test('an index of which the base is not stated, and one of another year, with what leads on', () => {
    const open = {
      hint: "the base of the index is not stated; write it in the unit, such as 'index 2020 = 100'",
      zh: { hint: '未注明指数的基期，请写入单位，如「指数，2020年=100」' },
    };
    expect(told(1, 'index', '1')).toMatchObject(open);
    expect(told(1, '1', 'index')).toMatchObject(open);
    expect(told(1, 'index', 'index 2020 = 100')).toMatchObject(open);
    expect(told(1, 'index 2015 = 100', 'index 2020 = 100')).toMatchObject({
      hint: 'the indices have different base years; divide one by its value in the base year of the other',
      zh: { hint: '两个指数的基期不同，请将其中之一除以它在另一基期的数值' },
    });
  });

  test('units that cannot be read, at their place', () => {
    expect(told(1, 'persn', 'person')).toMatchObject({ path: 'from', suggestion: { unit: 'person' } });
    expect(told(1, 'person', 'persn')).toMatchObject({ path: 'to', suggestion: { unit: 'person' } });
    expect(told(1, 'persn', 'CNV')?.path).toBe('from');
  });

  test('a number beyond those that doubles hold', () => {
    expect(told(1e300, '1e200 CNY', '1e-200 CNY')).toEqual({
      code: 'E_RANGE',
      path: 'value',
      message:
        'convertUnit: `value`: expected a number that is finite and not 0 in 1e-200 CNY, got 1e+300 1e200 CNY',
      zh: { message: 'convertUnit：`value`：换算为 1e-200 CNY 后应为有限的非零数，现为 1e+300 1e200 CNY' },
    });
    expect(told(-1e-300, '1e-200 CNY', '1e200 CNY')?.code).toBe('E_RANGE');
    expect(convertUnit({ value: 1e-300, from: '1e200 CNY', to: 'CNY' })).toBe(1e-100);
  });

  test('what is no number, or no text', () => {
    const codes = (input: object) =>
      errorOf(() => convertUnit(input as never)).issues.map(({ code, path }) => `${code} ${path}`);
    expect(codes({ value: Number.NaN, from: 't', to: 'kg' })).toEqual(['E_NOT_FINITE value']);
    expect(codes({ value: 1, from: 5, to: 'kg' })).toEqual(['E_TYPE from']);
    expect(codes({ value: 1, from: 't', to: 'kg', more: 1 })).toEqual(['E_UNKNOWN_OPTION more']);
    expect(errorOf(() => parseUnit(5 as never)).message).toBe('parseUnit: expected a string, got 5');
  });
});
