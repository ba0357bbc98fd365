import { describe, expect, test } from 'vitest';
import { exp } from '../../src/core/exp';
import { logRatio } from '../../src/core/log-ratio';
import { scaledExp } from '../../src/core/scaled-exp';

describe('scaledExp', () => {
  test.each([
    [{ exponent: 1, times: 2 }, 2 * Math.E],
    [{ exponent: 1, times: 6, over: 4 }, 1.5 * Math.E],
    [{ exponent: 0, times: 1 }, 1],
    [{ exponent: -1, times: 1, over: 2 }, 1 / (2 * Math.E)],
  ])('%o is %d', (given, expected) => {
    expect(Math.abs(scaledExp(given) / expected - 1)).toBeLessThan(4e-16);
  });

  // exp(800) and exp(-800) are no doubles; with the factor they are: e^800 = 2.7263745721125666e347.
  test('where the exponential alone is no double, and the product is', () => {
    expect(Math.abs(scaledExp({ exponent: 800, times: 1e-300 }) / 2.72637457211257e47 - 1)).toBeLessThan(
      1e-13,
    );
    expect(Math.abs(scaledExp({ exponent: -800, times: 1e300 }) / 3.667874584177687e-48 - 1)).toBeLessThan(
      1e-13,
    );
    expect(
      Math.abs(scaledExp({ exponent: 800, times: 1, over: 1e300 }) / 2.72637457211257e47 - 1),
    ).toBeLessThan(1e-13);
    expect(
      Math.abs(scaledExp({ exponent: -800, times: 1, over: 1e-300 }) / 3.667874584177687e-48 - 1),
    ).toBeLessThan(1e-13);
  });

  test('beyond doubles it is infinite or 0, and of nothing it is 0', () => {
    expect(scaledExp({ exponent: 2000, times: 1 })).toBe(Infinity);
    expect(scaledExp({ exponent: -2000, times: 1 })).toBe(0);
    expect(scaledExp({ exponent: 5, times: 0 })).toBe(0);
    expect(scaledExp({ exponent: 0.5, times: 3 })).toBeCloseTo(3 * exp(0.5), 14);
  });
});

describe('logRatio', () => {
  test.each([
    [3, 3, 0],
    [Math.E * 4, 4, 1],
    [1e300, 1e-300, 1381.5510557964274],
    [1, 5e-324, 744.4400719213812],
    [1 + 2 ** -52, 1, 2 ** -52],
    [1e10 + 1, 1e10, 9.9999999995e-11],
  ])('of %d and %d is %d', (larger, smaller, expected) => {
    expect(Math.abs(logRatio(larger, smaller) - expected)).toBeLessThanOrEqual(4e-16 * expected);
  });
});
