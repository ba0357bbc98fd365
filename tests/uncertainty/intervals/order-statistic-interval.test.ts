import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderStatisticInterval } from '../../../src/uncertainty/intervals/order-statistic-interval';
import { refusal } from '../../error-of';
import { quantile_ci } from '../../reference/sampling.json';

test('the median of one draw, by hand: nothing bounds it, and that always covers', () => {
  expect(orderStatisticInterval(Object.freeze({ draws: 1, probability: 0.5 }))).toEqual({
    lowerRank: 0,
    upperRank: 2,
    isBoundedBelow: false,
    isBoundedAbove: false,
    coverage: 1,
  });
});

test('the median of ten draws at 89 %, by hand: from the 3rd to the 8th, 1 − 2 · 56/1024', () => {
  const { lowerRank, upperRank, coverage } = orderStatisticInterval({
    draws: 10,
    probability: 0.5,
    level: 0.89,
  });
  expect([lowerRank, upperRank]).toEqual([3, 8]);
  expect(coverage).toBeCloseTo(1 - 112 / 1024, 13);
});

describe('reference values', () => {
  test.each(quantile_ci.rows)('$n draws, quantile of $p', ({ n, p, lowerRank, upperRank, coverage }) => {
    const interval = orderStatisticInterval({ draws: n, probability: p });
    expect(interval.lowerRank).toBe(lowerRank);
    expect(interval.upperRank).toBe(upperRank);
    expect(interval.isBoundedBelow).toBe(lowerRank > 0);
    expect(interval.isBoundedAbove).toBe(upperRank <= n);
    // Two incomplete beta functions, each exact to 1e-13.
    expect(Math.abs(interval.coverage - coverage)).toBeLessThan(1e-13);
  });
});

const inputs = fc.record({
  draws: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1e7 })),
  probability: fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
  level: fc.double({ min: 0.01, max: 0.999, noNaN: true }),
});

test('it covers at least as often as it says, and with one rank less on a side it would leave out too much there', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const { lowerRank, upperRank, coverage } = orderStatisticInterval(input);
      expect(coverage).toBeGreaterThanOrEqual(input.level - 1e-12);
      expect(lowerRank).toBeLessThan(upperRank);
      expect(lowerRank).toBeLessThanOrEqual(Math.ceil(input.draws * input.probability) + 1);
      expect(upperRank).toBeLessThanOrEqual(input.draws + 1);
    }),
    { seed: 20201, numRuns: 300 },
  );
});

test('the coverage is the binomial sum', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (draws, probability) => {
        const { lowerRank, upperRank, coverage } = orderStatisticInterval({ draws, probability, level: 0.8 });
        let term = (1 - probability) ** draws;
        let sum = 0;
        let below = 0;
        for (let k = 0; k <= draws; k++) {
          if (k < lowerRank) below += term;
          if (k >= lowerRank && k < upperRank) sum += term;
          term *= ((draws - k) / (k + 1)) * (probability / (1 - probability));
        }
        expect(coverage).toBeCloseTo(sum, 11);
        expect(below).toBeLessThan(0.1 + 1e-12);
      },
    ),
    { seed: 20201, numRuns: 300 },
  );
});

test('refused', () => {
  expect(refusal(() => orderStatisticInterval({ draws: 0, probability: 0.5 }))).toBe(
    'E_RANGE orderStatisticInterval: expected `draws` to be an integer in [1, ∞), got 0',
  );
  expect(refusal(() => orderStatisticInterval({ draws: 10, probability: 1 }))).toBe(
    'E_RANGE orderStatisticInterval: expected `probability` to be a number in (0, 1), got 1',
  );
});
