import { describe, expect, test } from 'vitest';
import {
  areNone,
  type Constants,
  commonConstants,
  constantsOf,
  conversionsOf,
  isConversion,
  missingFactor,
  noConstants,
  productOfConstants,
  raisedConstants,
  totalOf,
} from '../../../src/model/units/constants';

const of = (exponent: number, ...others: readonly number[]): Constants => ({ exponent, others });

test.each([
  [1, of(0)],
  [100, of(2)],
  [-100, of(2)],
  [1e-4, of(-4)],
  [365, of(0, 365)],
  [-0.3, of(0, 0.3)],
  [99.99999999999999, of(2)],
  [0, of(0)],
  [Number.POSITIVE_INFINITY, of(0)],
  [Number.NaN, of(0)],
])('the factor %d is %o', (value, expected) => {
  expect(constantsOf(value)).toEqual(expected);
});

test('factors of a product: powers of ten add up, a factor and its reciprocal go out together, once', () => {
  expect(productOfConstants(of(2, 12), of(-3, 365))).toEqual(of(-1, 12, 365));
  expect(productOfConstants(of(0, 12, 365), of(0, 1 / 12))).toEqual(of(0, 365));
  expect(productOfConstants(of(0, 365, 12), of(0, 1 / 12, 1 / 12))).toEqual(of(0, 365, 1 / 12));
  expect(productOfConstants(of(0, 12, 12), of(0, 1 / 12))).toEqual(of(0, 12));
  expect(productOfConstants(of(0, 30.416666667), of(0, 12 / 365))).toEqual(of(0));
  expect(productOfConstants(noConstants, of(1, 7))).toEqual(of(1, 7));
});

test('factors to a power', () => {
  expect(raisedConstants(of(2, 12), -1)).toEqual(of(-2, 1 / 12));
  expect(raisedConstants(of(4, 9), 0.5)).toEqual(of(2, 3));
  expect(raisedConstants(of(3), 2)).toEqual(of(6));
  // 10^1.5 is no power of ten, and 20² · 5² is one.
  expect(raisedConstants(of(3), 0.5)).toEqual(of(0, expect.closeTo(31.622776601683793, 12) as number));
  expect(raisedConstants(of(0, 20, 5), 2)).toEqual(of(0, 400, 25));
  expect(raisedConstants(of(0, 2, 0.5), 3)).toEqual(of(0));
});

test('factors that two products share, each as often as both have it', () => {
  expect(commonConstants(of(2, 12, 365), of(2, 365, 7))).toEqual(of(2, 365));
  expect(commonConstants(of(2, 12, 12), of(3, 12))).toEqual(of(0, 12));
  expect(commonConstants(of(2, 12), of(2, 12, 12))).toEqual(of(2, 12));
  expect(commonConstants(of(-1, 7), of(-1, 12, 7))).toEqual(of(-1, 7));
  expect(commonConstants(of(1, 7), of(1))).toEqual(of(1));
});

test('none count: neither a power of ten nor another factor', () => {
  expect([of(0), of(1), of(0, 7), of(1, 7)].map(areNone)).toEqual([true, false, false, false]);
});

test('the product of all', () => {
  expect(totalOf(of(2, 3, 0.5))).toBe(150);
  expect(totalOf(of(-2))).toBe(0.01);
});

describe('a conversion', () => {
  test.each<[Constants, number, boolean]>([
    [of(4), 1e4, true],
    [of(4), 100, false],
    [of(0, 365), 365, true],
    [of(0, 30.416666667), 365 / 12, true],
    [of(0, 30.4167), 365 / 12, false],
    // A share beside a conversion, whichever stands first.
    [of(4, 0.03), 1e4, true],
    [of(0, 0.5, 365), 365, true],
    [of(0, 7, 365), 365, true],
    [of(0, 7, 12, 365), 12 * 365, true],
    [of(0, 7), 365, false],
    // All together have the digits of the conversion, and another size.
    [of(0, 2, 5), 100, false],
    [of(2, 2, 5), 100, false],
    [of(2, 7), 100, true],
  ])('%j by %d: %s', (constants, needed, expected) => {
    expect(isConversion(constants, needed)).toBe(expected);
  });

  test('those that factors may be: all together, or a choice of them', () => {
    expect(conversionsOf(of(4))).toEqual([1e4, 1e4]);
    expect(new Set(conversionsOf(of(1, 7)))).toEqual(new Set([70, 10]));
    expect(new Set(conversionsOf(of(0, 7, 3)))).toEqual(new Set([21, 1, 7, 3]));
    // 2 · 5 is 10: the power of ten alone would have its digits.
    expect(new Set(conversionsOf(of(0, 2, 5)))).toEqual(new Set([10, 2, 5]));
  });

  test('of more than twelve factors only the first twelve are chosen from', () => {
    const thirteen = of(0, ...Array.from({ length: 12 }, (_, i) => 1.1 + i / 100), 365);
    expect(isConversion(thirteen, 365)).toBe(false);
    expect(isConversion(of(0, 365, ...thirteen.others.slice(0, 12)), 365)).toBe(true);
  });
});

describe('the factor that is missing', () => {
  test.each<[Constants, number, number]>([
    [of(0), 1e4, 1e4],
    [of(2), 0.01, 1e-4],
    [of(2), 1e4, 100],
    // The reciprocal of a conversion is taken for one the wrong way round.
    [of(0, 1 / 365), 365, 365 * 365],
    [of(0, 12), 365 / 12, 365 / 144],
    // Numbers of their own stay.
    [of(0, 7), 1e4, 1e4],
    [of(0, 0.03), 365, 365],
    [of(0, 7, 365), 3650, 10],
    [of(0, 7, 1 / 365), 365, 365 * 365],
    // Where the units need digits, a ratio of units is taken for a conversion to others; else it is a number.
    [of(0, 7, 3.6), 365, 365 / 3.6],
    [of(0, 7, 1 / 24), 365, 24 * 365],
    [of(0, 7, 3.6), 1e3, 1e3],
  ])('of %j, where %d is needed, is %d', (constants, needed, factor) => {
    expect(missingFactor(constants, needed) / factor).toBeCloseTo(1, 12);
    expect(isConversion(productOfConstants(constants, constantsOf(factor)), needed)).toBe(true);
  });
});
