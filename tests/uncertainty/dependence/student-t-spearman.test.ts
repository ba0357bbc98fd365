import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  latentCorrelation,
  latentCorrelations,
} from '../../../src/uncertainty/dependence/latent-correlation';
import { studentTSpearman } from '../../../src/uncertainty/dependence/student-t-spearman';
import computed from '../../reference/dependence-computed.json';

test('one degree of freedom: the density of -ln X is that of τ / (sinh τ √(1 - e^-2τ)), by the midpoint rule', () => {
  // In s = √τ the integrand is smooth at 0.
  const [cells, last] = [4000, 6.5];
  let [whole, part] = [0, 0];
  for (let i = 0; i < cells; i++) {
    const s = (last * (i + 0.5)) / cells;
    const tau = s * s;
    const weight = (tau / Math.sinh(tau) / Math.sqrt(-Math.expm1(-2 * tau))) * s;
    whole += weight;
    part += weight * Math.asin(0.6 * Math.exp(-tau));
  }
  expect(studentTSpearman(1).spearmanOf(0.6)).toBeCloseTo(((6 / Math.PI) * part) / whole, 6);
});

test.each(computed.studentTSpearman)('mpmath: ν %f, r %f', (df, latent, spearman) => {
  const { spearmanOf, latentOf } = studentTSpearman(df!);
  expect(Math.abs(spearmanOf(latent!) - spearman!)).toBeLessThan(1e-12);
  expect(Math.abs(latentOf(spearman!) - latent!)).toBeLessThan(1e-10);
});

test.each([
  [1, 0.573406],
  [4, 0.531853],
])('Spearman 1/2 under %f degrees of freedom', (df, latent) => {
  expect(studentTSpearman(df).latentOf(0.5)).toBeCloseTo(latent, 6);
});

describe('for any degrees of freedom', () => {
  const anyDf = fc.double({ min: -7, max: 9, noNaN: true }).map((exponent) => 10 ** exponent);
  const anySpearman = fc.double({ min: 1e-12, max: 1, noNaN: true });

  test('the two directions undo each other, and are odd', () => {
    fc.assert(
      fc.property(anyDf, anySpearman, (df, spearman) => {
        const { spearmanOf, latentOf } = studentTSpearman(df);
        const latent = latentOf(spearman);
        expect(Math.abs(spearmanOf(latent) - spearman)).toBeLessThan(1e-10);
        expect(latentOf(-spearman)).toBe(-latent);
        expect(spearmanOf(-latent)).toBe(-spearmanOf(latent));
      }),
      { seed: 20201, numRuns: 60 },
    );
  });

  test('the latent correlation lies between that of the Gaussian copula and that of Kendall, and falls with ν', () => {
    fc.assert(
      fc.property(anyDf, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (df, spearman) => {
        const latent = studentTSpearman(df).latentOf(spearman);
        expect(latent).toBeGreaterThanOrEqual(latentCorrelation('spearman', spearman) - 1e-13);
        expect(latent).toBeLessThanOrEqual(latentCorrelation('kendall', spearman) + 1e-13);
        expect(studentTSpearman(2 * df).latentOf(spearman)).toBeLessThanOrEqual(latent + 1e-13);
      }),
      { seed: 20201, numRuns: 40 },
    );
  });

  test('the ends and 0 are exact', () => {
    for (const df of [1e-6, 0.3, 1, 4, 1e6]) {
      const { latentOf, spearmanOf } = studentTSpearman(df);
      expect([-1, 0, 1].map(latentOf)).toEqual([-1, 0, 1]);
      expect(spearmanOf(0)).toBe(0);
      expect(Math.abs(spearmanOf(1) - 1)).toBeLessThan(1e-7);
    }
  });

  test('values next to 1 stay below it', () => {
    for (const df of [0.3, 1, 4, 1e6]) {
      const latent = studentTSpearman(df).latentOf(1 - 1e-7);
      expect(latent).toBeLessThan(1);
      expect(latent).toBeGreaterThan(1 - 1e-7);
    }
  });
});

test('few and many degrees of freedom go over into Kendall and into the Gaussian copula, with an error of order ν and 1/ν', () => {
  for (const spearman of [0.1, 0.5, 0.9]) {
    expect(studentTSpearman(1e-6).latentOf(spearman)).toBeCloseTo(latentCorrelation('kendall', spearman), 6);
    expect(studentTSpearman(1e6).latentOf(spearman)).toBeCloseTo(latentCorrelation('spearman', spearman), 6);
    expect(studentTSpearman(1e12).latentOf(spearman)).toBeCloseTo(
      latentCorrelation('spearman', spearman),
      10,
    );
  }
});

test('a copula converts Spearman its own way, Kendall and latent correlations like the others', () => {
  const [gaussian, studentT] = [latentCorrelations('gaussian'), latentCorrelations({ studentT: 4 })];
  expect(gaussian('spearman', 0.5)).toBe(latentCorrelation('spearman', 0.5));
  expect(studentT('spearman', 0.5)).toBe(studentTSpearman(4).latentOf(0.5));
  for (const measure of ['kendall', 'latent'] as const) {
    expect(studentT(measure, -0.4)).toBe(latentCorrelation(measure, -0.4));
    expect(gaussian(measure, -0.4)).toBe(latentCorrelation(measure, -0.4));
  }
});
