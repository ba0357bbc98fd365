import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replicateInterval } from '../../../src/uncertainty/intervals/replicate-interval';
import { refusal } from '../../analysis/refusal';

test('two estimates, by hand: t is 1 at the quartile for one degree of freedom', () => {
  const { value, standardError, interval } = replicateInterval(
    Object.freeze({ estimates: Object.freeze([1, 3]) as number[], level: 0.5 }),
  );
  expect(value).toBe(2);
  expect(standardError).toBe(1);
  expect(interval[0]).toBeCloseTo(1, 14);
  expect(interval[1]).toBeCloseTo(3, 14);
});

test('sixteen estimates: t of 15 degrees of freedom is 2.131449545559776 (scipy 1.17.1)', () => {
  const estimates = Array.from({ length: 16 }, (_, i) => i);
  const { value, standardError, interval } = replicateInterval({ estimates });
  expect(value).toBe(7.5);
  // The squares about 7.5 sum to 340.
  expect(standardError).toBeCloseTo(Math.sqrt(340 / 15 / 16), 15);
  expect((interval[1] - value) / standardError).toBeCloseTo(2.131449545559776, 12);
  expect(interval[1] - value).toBeCloseTo(value - interval[0], 14);
});

test('equal estimates give a point', () => {
  expect(replicateInterval({ estimates: [0.25, 0.25, 0.25] })).toEqual({
    value: 0.25,
    standardError: 0,
    interval: [0.25, 0.25],
  });
});

test('shift and scale of the estimates shift and scale the interval', () => {
  const estimates = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(estimates, fc.integer({ min: -100, max: 100 }), (values, shift) => {
      const base = replicateInterval({ estimates: values });
      const moved = replicateInterval({ estimates: values.map((each) => 4 * each + shift) });
      for (const i of [0, 1] as const) expect(moved.interval[i]).toBeCloseTo(4 * base.interval[i] + shift, 8);
      expect(moved.standardError).toBeCloseTo(4 * base.standardError, 9);
    }),
    { seed: 20201, numRuns: 300 },
  );
});

test('refused', () => {
  expect(refusal(() => replicateInterval({ estimates: [1] }))).toBe(
    'E_SHAPE replicateInterval: expected `estimates` to be an array of at least 2 numbers, got an array of 1',
  );
  expect(refusal(() => replicateInterval({ estimates: [1, Number.NaN] }))).toBe(
    'E_NOT_FINITE replicateInterval: expected `estimates[1]` to be a number, got NaN',
  );
  expect(refusal(() => replicateInterval({ estimates: [1, 2], level: 0 }))).toBe(
    'E_RANGE replicateInterval: expected `level` to be a number in (0, 1), got 0',
  );
});
