import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asin } from '../../src/core/asin';
import { exp } from '../../src/core/exp';
import { expm1 } from '../../src/core/expm1';
import { log } from '../../src/core/log';
import { log1p } from '../../src/core/log1p';
import { pow } from '../../src/core/pow';
import { sin } from '../../src/core/sin';
import reference from '../reference/elementary.json';
import { relativeError, ulps, uniforms } from './ulps';

const settings = { seed: 20201, numRuns: 2000 };
const one = { asin, exp, expm1, log, log1p, sin };
const names = Object.keys(one) as (keyof typeof one)[];

test('hand cases', () => {
  expect(exp(0)).toBe(1);
  expect(exp(1)).toBe(Math.E);
  expect(log(1)).toBe(0);
  expect(log(10)).toBe(Math.LN10);
  expect(expm1(1e-10)).toBe(1.00000000005e-10);
  expect(log1p(1e-10)).toBe(9.999999999500001e-11);
  expect(pow(10, 3)).toBe(1000);
  expect(sin(0.5)).toBe(0.479425538604203);
  expect(asin(0.5)).toBe(0.5235987755982989);
  expect(asin(1)).toBe(Math.PI / 2);
});

describe('at most 1 unit in the last place from the correctly rounded value', () => {
  test.each(names)('%s', (name) => {
    for (const [x, expected] of reference[name]) {
      expect(ulps(one[name](x!), expected!), `${name}(${x})`).toBeLessThanOrEqual(1);
    }
  });

  test('pow', () => {
    for (const [base, exponent, expected] of reference.pow) {
      expect(ulps(pow(base!, exponent!), expected!), `pow(${base}, ${exponent})`).toBeLessThanOrEqual(1);
    }
  });
});

describe('a million points beside the functions of the engine', () => {
  const cases: [string, (x: number) => number, (x: number) => number, (u: number) => number][] = [
    ['exp', exp, Math.exp, (u) => 1453 * u - 745],
    ['exp near 0', exp, Math.exp, (u) => 2 * u - 1],
    ['log', log, Math.log, (u) => Math.exp(1400 * u - 700)],
    ['log near 1', log, Math.log, (u) => 2 * u],
  ];
  test.each(cases)('%s within 2 units in the last place', (_name, own, engine, point) => {
    const next = uniforms(7);
    let worst = 0;
    for (let i = 0; i < 1e6; i++) {
      const x = point(next());
      worst = Math.max(worst, ulps(own(x), engine(x)));
    }
    expect(worst).toBeLessThanOrEqual(2);
  });

  const relative: [string, (x: number) => number, (x: number) => number, (u: number) => number][] = [
    ['expm1', expm1, Math.expm1, (u) => 80 * u - 40],
    ['log1p', log1p, Math.log1p, (u) => 4 * u - 1],
    ['pow', (x) => pow(x, 3.7 * x - 9), (x) => x ** (3.7 * x - 9), (u) => 20 * u],
    ['sin', sin, Math.sin, (u) => Math.PI * (u - 0.5)],
    ['asin', asin, Math.asin, (u) => 2 * u - 1],
  ];
  test.each(relative)('%s to 1e-15 relative', (_name, own, engine, point) => {
    const next = uniforms(8);
    let worst = 0;
    for (let i = 0; i < 1e6; i++) {
      const x = point(next());
      worst = Math.max(worst, relativeError(own(x), engine(x)));
    }
    expect(worst).toBeLessThanOrEqual(1e-15);
  });
});

describe('special values', () => {
  const values = [
    0,
    -0,
    1,
    -1,
    0.5,
    -0.5,
    2,
    -2,
    3,
    -3,
    2.5,
    2 ** 53,
    2 ** 53 + 2,
    -(2 ** 53),
    1e308,
    -1e308,
  ];
  const special = [...values, 5e-324, -5e-324, 1e-310, 1e-300, -1e-300, Infinity, -Infinity, Number.NaN];

  test.each(names.filter((name) => name !== 'sin'))('%s has those of Math', (name) => {
    for (const x of special)
      expect(ulps(one[name](x), Math[name](x)), `${name}(${x})`).toBeLessThanOrEqual(1);
  });

  test('pow has those of Math', () => {
    for (const base of special) {
      for (const exponent of special) {
        const actual = pow(base, exponent);
        expect(ulps(actual, base ** exponent), `pow(${base}, ${exponent}) = ${actual}`).toBeLessThanOrEqual(
          1,
        );
      }
    }
  });

  test('exp overflows and underflows at the ends of the range', () => {
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(5e-324);
    expect(exp(-745.1332191019412)).toBe(0);
  });

  test('sin keeps zeros and NaN', () => {
    expect(sin(-0)).toBe(-0);
    expect(sin(Math.PI / 2)).toBe(1);
    expect(sin(Number.NaN)).toBeNaN();
  });
});

describe('laws', () => {
  const positive = fc.double({ min: 1e-300, max: 1e300, noNaN: true });

  test('exp undoes log', () => {
    fc.assert(
      // An error of half a unit in log x grows by |log x|.
      fc.property(positive, (x) => relativeError(exp(log(x)), x) <= 2.3e-16 * (2 + Math.abs(log(x)))),
      settings,
    );
  });

  test('exp and log rise from each double to the next', () => {
    const next = (x: number) => x + Math.max(5e-324, 2 ** (Math.floor(Math.log2(Math.abs(x))) - 52));
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 700, noNaN: true }), (x) => {
        return exp(next(x)) >= exp(x) && log(next(x)) >= log(x);
      }),
      settings,
    );
  });

  test('pow(x, 1) is x, pow(x, 2) is x · x, pow(x, -1) is 1 / x', () => {
    fc.assert(
      fc.property(fc.double(), (x) => {
        expect(pow(x, 1)).toBe(x);
        expect(pow(x, 2)).toBe(x * x);
        expect(pow(x, -1)).toBe(1 / x);
      }),
      settings,
    );
  });

  test('powers of integers are exact while a double can hold them', () => {
    for (let base = 2; base < 1000; base++) {
      for (let exponent = 3; base ** exponent <= 2 ** 53; exponent++) {
        expect(BigInt(pow(base, exponent))).toBe(BigInt(base) ** BigInt(exponent));
      }
    }
  });

  test('sin and asin are odd, and asin undoes sin', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1.5707, noNaN: true }), (x) => {
        expect(sin(-x)).toBe(-sin(x));
        expect(asin(-sin(x))).toBe(-asin(sin(x)));
        // An error of half a unit in sin x grows by tan x.
        expect(Math.abs(asin(sin(x)) - x)).toBeLessThanOrEqual(2.3e-16 * (1 + Math.tan(x)));
      }),
      settings,
    );
  });
});
