import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../../src/core/sum';

test('hand cases', () => {
  expect(sum([])).toBe(0);
  expect(sum([1, 1e100, 1, -1e100])).toBe(2);
  expect(sum(new Float64Array(10).fill(0.1))).toBe(1);
  expect(sum([1, Infinity])).toBe(Infinity);
  expect(sum([Infinity, -Infinity])).toBeNaN();
  expect(sum([Number.NaN, 1])).toBeNaN();
});

test('is the exact sum of multiples of a power of two', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 })), (values) => {
      const exact = values.reduce((total, value) => total + BigInt(value), 0n);
      expect(sum(Object.freeze(values.map((value) => value / 1024))) * 1024).toBe(Number(exact));
    }),
    { seed: 20201, numRuns: 500 },
  );
});
