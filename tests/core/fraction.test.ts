import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Fraction,
  fractionOf,
  numberOf,
  productOfFractions,
  quotient,
  unity,
  wholePower,
} from '../../src/core/fraction';

test('a decimal number or a quotient of two is held exactly, without a common factor', () => {
  expect(fractionOf('29307.6')).toEqual({ over: 146538n, under: 5n });
  expect(fractionOf('1e-3')).toEqual({ over: 1n, under: 1000n });
  expect(fractionOf('1.5E+2')).toEqual({ over: 150n, under: 1n });
  expect(fractionOf('2000/3')).toEqual({ over: 2000n, under: 3n });
  expect(fractionOf('7/3.65e2')).toEqual({ over: 7n, under: 365n });
  expect(fractionOf('0.50')).toEqual({ over: 1n, under: 2n });
  expect(unity).toEqual({ over: 1n, under: 1n });
});

test('products, quotients and powers', () => {
  const [third, six] = [fractionOf('1/3'), fractionOf('6')];
  expect(productOfFractions(third, six)).toEqual({ over: 2n, under: 1n });
  expect(quotient(third, six)).toEqual({ over: 1n, under: 18n });
  expect(wholePower(fractionOf('2/3'), 5)).toEqual({ over: 32n, under: 243n });
  expect(wholePower(fractionOf('2/3'), -3)).toEqual({ over: 27n, under: 8n });
  expect(wholePower(fractionOf('2/3'), 0)).toEqual(unity);
  expect(wholePower(unity, 1e20)).toEqual(unity);
});

test('powers of more than 20,000 binary digits are not computed', () => {
  expect(wholePower(fractionOf('2'), 6666)?.over.toString(2).length).toBe(6667);
  expect(wholePower(fractionOf('2'), 6667)).toBeUndefined();
  expect(wholePower(fractionOf('1/2'), -6667)).toBeUndefined();
  // Four binary digits 5,000 times are 20,000.
  expect(wholePower(fractionOf('4'), 5000)?.over).toBe(1n << 10_000n);
  const long: Fraction = { over: (1n << 20_001n) + 1n, under: 1n };
  expect(wholePower(long, -1)).toEqual({ over: 1n, under: long.over });
});

describe('the nearest double', () => {
  test('of numbers in and out of range', () => {
    expect(numberOf(fractionOf('2/3'))).toBe(2 / 3);
    expect(numberOf(fractionOf('1e23'))).toBe(1e23);
    expect(numberOf(fractionOf('1.7976931348623157e308'))).toBe(Number.MAX_VALUE);
    expect(numberOf(fractionOf('2.2250738585072014e-308'))).toBe(2.2250738585072014e-308);
    expect(numberOf(fractionOf('5e-324'))).toBe(5e-324);
    expect(numberOf(fractionOf('1e309'))).toBe(Infinity);
    expect(numberOf(fractionOf('1e-400'))).toBe(0);
    expect(numberOf(fractionOf('1e999'))).toBe(Infinity);
    expect(numberOf(fractionOf('1e-999'))).toBe(0);
  });

  test('ties go to the even neighbour, and the least remainder decides otherwise', () => {
    const tie = fractionOf('9007199254740993');
    expect(numberOf(tie)).toBe(9007199254740992);
    expect(numberOf(fractionOf('9007199254740995'))).toBe(9007199254740996);
    expect(numberOf(fractionOf('9007199254740993.0000000000000000000000000000001'))).toBe(9007199254740994);
    expect(numberOf(fractionOf('9007199254740992.9999999999999999999999999999999'))).toBe(9007199254740992);
  });

  test('of whole numbers too long for a double, the last digit decides a tie', () => {
    // Doubles near 2^120 are 2^68 apart.
    const tie = (1n << 120n) + (1n << 67n);
    expect(numberOf({ over: tie, under: 1n })).toBe(2 ** 120);
    expect(numberOf({ over: tie + 1n, under: 1n })).toBe(2 ** 120 + 2 ** 68);
  });

  test('is the double that a decimal text is read as', () => {
    const double = fc.double({ min: 1e-300, max: 1e300, noNaN: true });
    fc.assert(
      fc.property(double, (value) => {
        expect(numberOf(fractionOf(String(value)))).toBe(value);
      }),
      { seed: 20267, numRuns: 500 },
    );
  });

  test('is the correctly rounded quotient of two doubles that are whole', () => {
    const whole = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(numberOf(fractionOf(`${a}/${b}`))).toBe(a / b);
        expect(numberOf(productOfFractions(fractionOf(`${a}/${b}`), fractionOf(`${b}`)))).toBe(a);
      }),
      { seed: 20268, numRuns: 500 },
    );
  });
});
