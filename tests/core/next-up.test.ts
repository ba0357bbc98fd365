import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextUp } from '../../src/core/next-up';

test('by hand: beside 1, the zeros, the largest number, and minus infinity', () => {
  expect(nextUp(1)).toBe(1 + 2 ** -52);
  expect([nextUp(0), nextUp(-0)]).toEqual([5e-324, 5e-324]);
  expect(nextUp(-5e-324)).toBe(-0);
  expect(nextUp(Number.MAX_VALUE)).toBe(Infinity);
  expect(nextUp(-Infinity)).toBe(-Number.MAX_VALUE);
});

test('law: above the number, with nothing between', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      const next = nextUp(x);
      expect(next).toBeGreaterThan(x);
      const middle = x / 2 + next / 2;
      expect(next === Infinity || middle <= x || middle >= next).toBe(true);
    }),
    { seed: 20201, numRuns: 1000 },
  );
});
