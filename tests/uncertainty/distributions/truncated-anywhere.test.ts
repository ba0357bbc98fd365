import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../../src/uncertainty/distribution';
import { beta } from '../../../src/uncertainty/distributions/beta';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { gumbel } from '../../../src/uncertainty/distributions/gumbel';
import { logistic } from '../../../src/uncertainty/distributions/logistic';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { negativeBinomial } from '../../../src/uncertainty/distributions/negative-binomial';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { studentT } from '../../../src/uncertainty/distributions/student-t';
import { triangular } from '../../../src/uncertainty/distributions/triangular';
import { truncated } from '../../../src/uncertainty/distributions/truncated';
import { weibull } from '../../../src/uncertainty/distributions/weibull';

/** Relative distance of two numbers. */
function apart(found: number, right: number): number {
  return Math.abs(found - right) / Math.abs(right);
}

describe('quantiles where the density slopes or nearly vanishes', () => {
  test('a triangular law near its end: closed form, (3 − x)² is uniform', () => {
    const law = truncated(triangular({ min: 0, mode: 1, max: 3 }), { min: 2.99 });
    expect(apart(law.quantile(0.499), 3 - 0.01 * Math.sqrt(1 - 0.499))).toBeLessThan(1e-15);
    const other = truncated(triangular({ min: 4, mode: 6.5, max: 8 }), { min: 7.95 });
    expect(Math.abs(other.cdf(other.quantile(0.2395)) - 0.2395)).toBeLessThan(1e-12);
  });

  test('the gap between the modes of a mixture', () => {
    const parts = [0, 16].map((mean) => ({ weight: 0.5, distribution: normal({ mean, sd: 1 }) }));
    const law = truncated(mixture(parts), { min: 7, max: 9 });
    expect(law.quantile(0.25)).toBeCloseTo(7.0964726, 7);
    expect(law.quantile(0.25) - 7).toBeCloseTo(9 - law.quantileUpper(0.25), 12);
    expect(law.quantile(0.5)).toBeCloseTo(8, 12);
  });
});

describe('moments of laws cut far out', () => {
  test('gamma of shape 2 above 100: 101 + 1/101 and 1 + 2/101 − 1/101²', () => {
    const { mean, variance } = truncated(gamma({ shape: 2, scale: 1 }), { min: 100 });
    expect(apart(mean, 101.00990099009901)).toBeLessThan(1e-14);
    expect(apart(variance, 1.0197039505930792)).toBeLessThan(1e-12);
  });

  test('Student t of 3 degrees of freedom above 1e6', () => {
    const { mean } = truncated(studentT({ df: 3 }), { min: 1e6 });
    expect(apart(mean, 1500000.0000009)).toBeLessThan(1e-14);
  });
});

test('counts of a million are cut without counting them one by one', () => {
  const law = truncated(negativeBinomial({ mean: 1e6, size: 5 }), { max: 2e6 });
  const median = law.quantile(0.5);
  expect(law.cdf(median)).toBeGreaterThanOrEqual(0.5);
  expect(law.cdf(median - 1)).toBeLessThan(0.5);
  expect(law.mean).toBeLessThan(1e6);
});

const parents: readonly Distribution[] = [
  triangular({ min: -1, mode: 0, max: 4 }),
  normal({ mean: 0, sd: 1 }),
  gamma({ shape: 2.5, scale: 1 }),
  beta({ alpha: 2, beta: 5 }),
  studentT({ df: 4 }),
  weibull({ shape: 1.5, scale: 2 }),
  logistic({ location: 0, scale: 1 }),
  gumbel({ location: 0, scale: 1 }),
];

test('whatever the parent and the cut, cdf inverts the quantile in both tails, and quantiles rise', () => {
  const tail = fc.double({ min: -12, max: -0.02, noNaN: true }).map((power) => 10 ** power);
  const share = fc.double({ min: 0.01, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...parents), tail, share, fc.boolean(), (parent, start, width, isUpper) => {
      const limits = isUpper
        ? { min: parent.quantileUpper(start), max: parent.quantileUpper(start * (1 - width * 0.9)) }
        : { min: parent.quantile(start * (1 - width * 0.9)), max: parent.quantile(start) };
      fc.pre(limits.max - limits.min > 1e-9 * Math.max(1, Math.abs(limits.min)));
      const law = truncated(parent, limits);
      let last = limits.min;
      for (const p of [0.001, 0.1, 0.25, 0.5, 0.75, 0.9, 0.999]) {
        const x = law.quantile(p);
        expect(x).toBeGreaterThanOrEqual(last);
        expect(x).toBeLessThanOrEqual(limits.max);
        // A last digit of x is this much of p.
        const digit = (2 ** -50 * Math.max(1, Math.abs(x))) / (limits.max - limits.min);
        expect(Math.abs(law.cdf(x) - p)).toBeLessThan(1e-11 + 8 * digit);
        expect(Math.abs(law.sf(law.quantileUpper(p)) - p)).toBeLessThan(1e-11 + 8 * digit);
        last = x;
      }
      expect(law.mean).toBeGreaterThan(limits.min);
      expect(law.mean).toBeLessThan(limits.max);
    }),
    { seed: 11, numRuns: 200 },
  );
});
