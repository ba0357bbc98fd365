import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderStatistics } from '../../../src/simulation/estimates/order-statistics';

test('by hand: smallest and middle of five', () => {
  expect(orderStatistics(Float64Array.of(5, 1, 4, 2, 3), [2, 0, 2])).toEqual([3, 1, 3]);
});

const shapes: Readonly<Record<string, (u: number) => number>> = {
  'a bell': (u) => Math.log(u / (1 - u)),
  'thirteen decades': (u) => Math.exp(30 * u),
  'three values only': (u) => Math.floor(3 * u),
  'far outliers': (u) => Math.tan(Math.PI * (u - 0.5)) ** 5,
  'one value': () => 3,
  'both zeros': (u) => (u < 0.5 ? -0 : 0),
  'the smallest numbers': (u) => 5e-324 * Math.floor(10 * u),
  'a range beyond the largest number': (u) => 2 * ((u - 0.5) * 1.7e308),
};

test.each(Object.entries(shapes))('equals sorting: %s', (_, shape) => {
  let state = 7;
  const values = Float64Array.from({ length: 30_011 }, () => {
    state = (state * 48271) % 2147483647;
    return shape(state / 2147483647);
  });
  const before = values.slice();
  const sorted = values.slice().sort();
  const ranks = [0, 1, 1499, 1500, 15_005, 22_508, 28_510, 30_009, 30_010];
  expect(orderStatistics(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
  expect(values).toEqual(before);
});

test('law: equals sorting for any finite values', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -3, max: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 1, maxLength: 6000, size: 'max' }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, p) => {
        const values = Float64Array.from(list);
        const rank = Math.floor(p * (values.length - 1));
        expect(orderStatistics(values, [rank])[0]).toBe(values.slice().sort()[rank]);
      },
    ),
    { seed: 20201, numRuns: 200 },
  );
});
