import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replicateInterval } from '../../../src/uncertainty/intervals/replicate-interval';
import { refusal } from '../../error-of';

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

test('equal estimates give a point whose value is theirs, also where their sum rounds', () => {
  const point = { value: 0.1, standardError: 0, interval: [0.1, 0.1] };
  expect(replicateInterval({ estimates: [0.1, 0.1, 0.1] })).toEqual(point);
  expect(replicateInterval({ estimates: [-1.7e308, -1.7e308] })).toMatchObject({
    value: -1.7e308,
    standardError: 0,
  });
  expect(replicateInterval({ estimates: [0, 0] })).toMatchObject({ value: 0, standardError: 0 });
});

test.each([1, 2 ** 600, 2 ** 1020, 2 ** -600, 2 ** -1040])(
  'estimates of 1 and 3 units of %d: mean 2, error 1, quartiles at 1 and 3',
  (unit) => {
    const { value, standardError, interval } = replicateInterval({ estimates: [unit, 3 * unit], level: 0.5 });
    expect([value / unit, standardError / unit]).toEqual([2, 1]);
    expect(interval[0] / unit).toBeCloseTo(1, 9);
    expect(interval[1] / unit).toBeCloseTo(3, 9);
  },
);

test('sums, differences and squares beyond the largest double', () => {
  const law = replicateInterval({ estimates: [1e200, 3e200] });
  expect([law.value, law.standardError]).toEqual([2e200, 1e200]);
  const ends = replicateInterval({ estimates: [-1.7e308, 1.7e308], level: 0.1 });
  expect([ends.value, ends.standardError]).toEqual([0, 1.7e308]);
  expect(replicateInterval({ estimates: [1.7e308, 1.5e308] }).value).toBeCloseTo(1.6e308, -294);
  // A mean that rounds away from equal estimates but one: the error is that of the one
  const { standardError } = replicateInterval({ estimates: [0.1, 0.1, 0.1, 0.2] });
  expect(standardError).toBeCloseTo(0.025, 16);
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
