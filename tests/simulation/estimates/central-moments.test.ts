import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centralMoments } from '../../../src/simulation/estimates/central-moments';

test('by hand: 1, 2, 3, 4', () => {
  // Mean 2.5; squares 2.25 + .25 + .25 + 2.25; fourth powers 2 · (5.0625 + .0625).
  const { count, mean, second, third, fourth } = centralMoments(Float64Array.of(1, 2, 3, 4));
  expect({ count, mean, second, third, fourth }).toEqual({
    count: 4,
    mean: 2.5,
    second: 5,
    third: 0,
    fourth: 10.25,
  });
});

test('no values have no mean', () => {
  expect(centralMoments(new Float64Array(0))).toEqual({
    count: 0,
    mean: Number.NaN,
    second: 0,
    third: 0,
    fourth: 0,
  });
});

test('law: the moments of integers are those of exact arithmetic, over many blocks and far from zero', () => {
  const cases = fc.tuple(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 1, max: 2147483646 }),
  );
  fc.assert(
    fc.property(cases, ([shift, length, seed]) => {
      let state = seed;
      const list = Array.from({ length }, () => {
        state = (state * 48271) % 2147483647;
        return (state % 2001) - 1000;
      });
      const found = centralMoments(Float64Array.from(list, (x) => x + shift));
      const n = BigInt(list.length);
      const total = list.reduce((sum, x) => sum + BigInt(x), 0n);
      // n · x − Σ x is n times the distance from the mean.
      const powers = [2n, 3n, 4n].map((k) => list.reduce((sum, x) => sum + (n * BigInt(x) - total) ** k, 0n));
      const exact = powers.map((power, i) => Number(power) / Number(n) ** (i + 2));
      expect(Math.abs(found.mean - (shift + Number(total) / list.length))).toBeLessThanOrEqual(
        1e-15 * (Math.abs(shift) + 1000),
      );
      // Each of the n terms is rounded a few times, and so is their sum: 2^-53 · n is 6e-13 of Σ |x − mean|^k at most.
      const sizes = [2, 3, 4].map((k) =>
        list.reduce((sum, x) => sum + Math.abs(x + shift - found.mean) ** k, 0),
      );
      for (const [i, each] of [found.second, found.third, found.fourth].entries())
        expect(Math.abs(each - exact[i]!)).toBeLessThanOrEqual(1e-12 * sizes[i]!);
    }),
    { seed: 20201, numRuns: 100 },
  );
});
