import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lognormalCorrelation } from '../../../src/uncertainty/dependence/lognormal-correlation';

describe('correlation of lognormals', () => {
  // mpmath 1.3.0 with 700 digits
  test.each([
    [0.5, 1e-162, 1e-162, 0.5],
    [0.5, 1e-162, 1e-3, 0.4999998750000052],
    [-0.7, 1e-200, 2e-200, -0.7],
    [0.5, 1, 1, 0.37754066879814546],
    [-1, 1, 1, -0.36787944117144233],
    [0.3, 0.2, 0.5, 0.28286937980917515],
    [-0.5, 5, 6, -5.675683496466852e-14],
    [0.9, 18, 18, 8.489044033871826e-15],
    [0.99, 20, 20.1, 0.017863424153313972],
    [1, 30, 30.5, 0.882496902584595],
    [0.999999, 100, 100, 0.9900498337488834],
  ])('correlation %d of logarithms with sd %d and %d: %d', (correlation, s1, s2, value) => {
    for (const sdlog of [
      [s1, s2],
      [s2, s1],
    ] as const) {
      const found = lognormalCorrelation({ correlation, sdlog: Object.freeze(sdlog) });
      expect(Math.abs(found - value)).toBeLessThanOrEqual(3e-15 * Math.abs(value));
    }
  });

  test('without limit of size: 1 for equal ones, else nothing', () => {
    const of = (correlation: number, s1: number, s2: number) =>
      lognormalCorrelation({ correlation, sdlog: [s1, s2] });
    expect([of(1, 1e200, 1e200), of(1, 1e308, 1e307), of(0.5, 1e200, 1e200)]).toEqual([1, 0, 0]);
    expect([of(1, 1e71, 1e-300), of(1, 1e69, 1e69), of(1, 1e-300, 1e-300)]).toEqual([0, 1, 1]);
    expect(of(0, 1e-200, 3)).toBe(0);
  });

  test('lies between −1 and 1, has the sign of that of the logarithms, and is no farther from 0', () => {
    const size = fc.double({ min: -300, max: 2, noNaN: true }).map((power) => 10 ** power);
    const correlations = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(correlations, size, size, (correlation, s1, s2) => {
        const value = lognormalCorrelation({ correlation, sdlog: [s1, s2] });
        expect(Math.abs(value)).toBeLessThanOrEqual(Math.abs(correlation) * (1 + 1e-14));
        expect(value * correlation).toBeGreaterThanOrEqual(0);
      }),
      { seed: 20201, numRuns: 2000 },
    );
  });
});
