import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Distribution } from '../../../src/uncertainty/distribution';
import { discrete } from '../../../src/uncertainty/distributions/discrete';
import { empirical } from '../../../src/uncertainty/distributions/empirical';
import { truncated } from '../../../src/uncertainty/distributions/truncated';
import quantiles from '../../reference/quantiles.json';

const sample = quantiles.hyndman_fan_quantiles;

test('a discrete law by hand', () => {
  const law = discrete({ values: [5, 1, 2], probabilities: [0.25, 0.5, 0.25] });
  expect([law.mean, law.variance, law.support]).toEqual([2.25, 2.6875, [1, 5]]);
  expect([0.5, 0.51, 0.75, 0.76].map((p) => law.quantile(p))).toEqual([1, 2, 2, 5]);
  expect([0.25, 0.24, 0.5, 0.49].map((q) => law.quantileUpper(q))).toEqual([2, 5, 1, 2]);
  expect([law.cdf(0.9), law.cdf(1), law.cdf(4.9), law.sf(1.5), law.sf(5)]).toEqual([0, 0.5, 0.75, 0.5, 0]);
  expect([law.pmf?.(2), law.pmf?.(3), law.pdf]).toEqual([0.25, 0, undefined]);
  expect(law.kinks).toEqual([0.5, 0.75]);
  expect(law.skewness).toBeCloseTo(
    (0.5 * -1.953125 + 0.25 * -0.015625 + 0.25 * 20.796875) / 2.6875 ** 1.5,
    14,
  );
});

test('counts are probabilities after division', () => {
  const law = discrete({ values: [0, 1, 2], counts: [10, 30, 60] });
  expect([law.quantile(0.1), law.quantile(0.4), law.quantile(0.41), law.pmf?.(1)]).toEqual([0, 1, 2, 0.3]);
  expect(discrete({ values: [7, 8], counts: [3, 0] }).support).toEqual([7, 7]);
});

test('an empirical law draws its values as often as they were observed', () => {
  const law = empirical({ values: [3, 1, 3, 2] });
  expect([law.mean, law.variance, law.pmf?.(3), law.cdf(2)]).toEqual([2.25, 0.6875, 0.5, 0.5]);
  expect([0.25, 0.26, 0.5, 0.51].map((p) => law.quantile(p))).toEqual([1, 2, 2, 3]);
  const weighted = empirical({ values: [3, 1, 2], weights: [2, 1, 1] });
  expect([weighted.mean, weighted.variance]).toEqual([law.mean, law.variance]);
});

test('steps are quantiles of type 1, the interpolated form of type 7', () => {
  // R, stats::quantile
  const [steps, lines] = [false, true].map((interpolate) => empirical({ values: sample.x, interpolate }));
  for (const [i, p] of sample.p.entries()) {
    expect(steps!.quantile(p)).toBe(sample.types['1'][i]!);
    expect(Math.abs(lines!.quantile(p) - sample.types['7'][i]!)).toBeLessThan(1e-14);
    expect(Math.abs(lines!.quantileUpper(1 - p) - sample.types['7'][i]!)).toBeLessThan(1e-14);
  }
});

test('the interpolated form by hand', () => {
  const law = empirical({ values: [0, 4, 1], interpolate: true });
  expect([0.25, 0.5, 0.75].map((p) => law.quantile(p))).toEqual([0.5, 1, 2.5]);
  expect([law.cdf(0.5), law.sf(2.5), law.pdf?.(0.5), law.pdf?.(3)]).toEqual([0.25, 0.25, 0.5, 1 / 6]);
  expect([law.mean, law.kinks]).toEqual([1.5, [0.5]]);
  const weighted = empirical({ values: [0, 4, 1], weights: [1, 1, 2], interpolate: true });
  expect(weighted.cdf(1)).toBe(0.5);
  expect(empirical({ values: [2, 2], interpolate: true }).quantile(0.3)).toBe(2);
});

test('values that repeat are atoms of the interpolated form', () => {
  const law = empirical({ values: [0, 1, 1, 2], interpolate: true });
  expect([law.pmf?.(1), law.pmf?.(0.5), law.cdf(1)]).toEqual([1 / 3, 0, 2 / 3]);
  expect([law.quantile(0.4), law.quantile(0.6), law.quantileUpper(0.4)]).toEqual([1, 1, 1]);
  expect(law.pdf?.(0.5)).toBe(1 / 3);
});

const anyValues = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 400 });

test('mean and variance of any sample, quantiles inside it, tails that agree', () => {
  fc.assert(
    fc.property(
      anyValues,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      (values, p, interpolate) => {
        const law: Distribution = empirical({ values: Object.freeze([...values]) as number[], interpolate });
        const x = law.quantile(p);
        expect(x).toBeGreaterThanOrEqual(Math.min(...values));
        expect(x).toBeLessThanOrEqual(Math.max(...values));
        expect(law.cdf(x) + law.sf(x)).toBeCloseTo(1, 12);
        expect(law.cdf(x)).toBeGreaterThan(p - 1e-12);
        if (!interpolate) {
          const mean = values.reduce((total, value) => total + value, 0) / values.length;
          expect(Math.abs(law.mean - mean)).toBeLessThan(1e-11);
          expect(values).toContain(x);
        }
      },
    ),
    { seed: 20201, numRuns: 300 },
  );
});

test('a large sample lists no kinks, and is truncated by summation', () => {
  const law = empirical({ values: Array.from({ length: 1001 }, (_, i) => i) });
  expect([law.kinks, law.stepped]).toEqual([[], true]);
  const part = truncated(law, { min: 99.5, max: 300 });
  expect(part.support).toEqual([100, 300]);
  expect(part.mean).toBeCloseTo(200, 12);
  expect(Math.abs(part.variance - (201 * 201 - 1) / 12)).toBeLessThan(1e-9);
});

test('weights follow their values into order, those of equal values in the order given', () => {
  const law = empirical({ values: [3, 1, 3, 2, 1], weights: [0.5, 0.25, 0, 0.125, 0.125] });
  expect([law.pmf?.(1), law.pmf?.(2), law.pmf?.(3), law.support]).toEqual([0.375, 0.125, 0.5, [1, 3]]);
  const spread = empirical({ values: [3, 1, 9, 2], weights: [1, 1, 0, 2], interpolate: true });
  expect([spread.support, spread.cdf(2), spread.quantile(0.25)]).toEqual([[1, 3], 0.5, 1.5]);
});

test('many values take a time that grows little faster than their number', { timeout: 20_000 }, () => {
  // All pairs of 300,000 values would take minutes.
  const values = Array.from({ length: 300_000 }, (_, i) => (i * 7919) % 300_007);
  const law = discrete({ values, counts: values.map(() => 1) });
  expect([law.cdf(150_003), law.stepped]).toEqual([
    values.filter((x) => x <= 150_003).length / 300_000,
    true,
  ]);
  const again = values.with(299_999, values[7]!);
  expect(() => discrete({ values: again, counts: again.map(() => 1) })).toThrow(
    'discrete: expected `values` to be an array without repetition (55433), got',
  );
});
