import { expect, test } from 'vitest';
import { metalog } from '../../../src/uncertainty/distributions/metalog';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { quantileErrors } from '../../../src/uncertainty/elicitation/quantile-errors';
import dependence from '../../reference/dependence.json';

interface Reference {
  readonly quantiles: number[];
  readonly alpha: number;
  readonly bounds: number[] | null;
  readonly a: number[];
  readonly Q: { readonly p: number; readonly x: number }[];
}

test('two terms are a logistic law', () => {
  const law = metalog({ coefficients: [3, 2] });
  expect(law.quantile(0.75)).toBeCloseTo(3 + 2 * Math.log(3), 14);
  expect(law.cdf(3)).toBe(0.5);
  expect(law.pdf!(3)).toBeCloseTo(1 / 8, 15);
  expect(law.mean).toBeCloseTo(3, 13);
  expect(law.variance).toBeCloseTo((4 * Math.PI ** 2) / 3, 11);
  expect(law.quantileUpper(1e-300)).toBeCloseTo(3 + 600 * Math.LN10, 10);
});

test.each(dependence.metalog_spt3 as unknown as Reference[])(
  'three terms through $quantiles, bounds $bounds',
  ({ quantiles, alpha, bounds, a, Q }) => {
    // 50-digit arithmetic; coefficients in closed form (Keelin 2016).
    const [low, middle, high] = quantiles as [number, number, number];
    const law = metalog({
      quantiles: { [alpha]: low, 0.5: middle, [1 - alpha]: high },
      ...(bounds && { min: bounds[0]!, max: bounds[1]! }),
    });
    const { coefficients } = law.parameters as { coefficients: number[] };
    for (const [k, each] of coefficients.entries()) {
      expect(Math.abs(each - a[k]!)).toBeLessThan(1e-13 * Math.abs(a[0]!));
    }
    for (const { p, x } of Q) {
      expect(Math.abs(law.quantile(p) / x - 1)).toBeLessThan(1e-12);
      expect(Math.abs(law.cdf(x) / p - 1)).toBeLessThan(1e-12);
    }
  },
);

test.each([{ min: 0 }, { max: 20 }, { min: 0, max: 20 }])(
  'bounds %s: the law goes through its quantiles and stays inside',
  (bounds) => {
    const quantiles = Object.freeze({ p10: 2, p25: 3, p50: 5, p75: 8, p90: 11 });
    const law = metalog({ quantiles, ...bounds });
    expect(quantileErrors(law, quantiles).largest).toBeLessThan(1e-12);
    expect(law.support).toEqual([bounds.min ?? -Infinity, bounds.max ?? Infinity]);
    for (const x of [1, 5, 12]) {
      const step = 1e-4;
      const slope = (law.cdf(x + step) - law.cdf(x - step)) / (2 * step);
      expect(Math.abs(law.pdf!(x) / slope - 1)).toBeLessThan(1e-6);
      expect(law.cdf(x) + law.sf(x)).toBeCloseTo(1, 14);
    }
  },
);

test('fewer terms than quantiles are fitted by least squares, and the error is told', () => {
  const law = normal({ mean: 10, sd: 2 });
  const points = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
  const quantiles = Object.fromEntries(points.map((p) => [p, law.quantile(p)]));
  const errors = [2, 4, 6].map((terms) => quantileErrors(metalog({ quantiles, terms }), quantiles).largest);
  expect(errors[0]).toBeGreaterThan(errors[1]!);
  expect(errors[1]).toBeGreaterThan(errors[2]!);
  expect(errors[2]).toBeLessThan(0.01);
});

test('a tail too heavy for a moment', () => {
  const law = (heaviness: number) => metalog({ coefficients: [0, heaviness], min: 0 });
  expect(law(1.5)).toMatchObject({ mean: Infinity, variance: Infinity, skewness: Number.NaN });
  expect(law(0.6).variance).toBe(Infinity);
  // ln X logistic with scale s: E X = π s / sin(π s)
  expect(law(0.6).mean).toBeCloseTo((0.6 * Math.PI) / Math.sin(0.6 * Math.PI), 10);
  expect(law(0.4).skewness).toBeNaN();
  expect(law(0.2).skewness).toBeGreaterThan(0);
  expect(metalog({ coefficients: [0, 1.5], max: 0 }).mean).toBe(-Infinity);
});

test.each([
  [0.49, true],
  [0.6, true],
  [0.12, false],
  [0.88, false],
])('three quantiles with r = %s: feasible %s', (r, feasible) => {
  // At α = 0.1 a metalog of three terms exists for r in (0.1665774, 0.8334226).
  const build = () => metalog({ quantiles: { p10: 0, p50: r, p90: 1 } });
  if (feasible) expect(build().cdf(r)).toBeCloseTo(0.5, 14);
  else expect(build).toThrow(/^metalog: expected `quantiles` to be quantiles of a metalog of 3 terms, /);
});

test('the border of what three terms can do is found to six digits', () => {
  const build = (r: number) => () => metalog({ quantiles: { p10: 0, p50: r, p90: 1 } });
  expect(build(0.166578)).not.toThrow();
  expect(build(0.166576)).toThrow();
});

test('moments of a steep metalog, and in whatever unit', () => {
  // mpmath 1.3.0: quadrature of 1 / (1 + exp(-3 - 40 ln(p / (1 - p)))), whose values are nearly all 0 or 1
  const steep = metalog({ coefficients: [3, 40], min: 0, max: 1 });
  expect(Math.abs(steep.mean - 0.5187316094226707)).toBeLessThan(1e-13);
  expect(Math.abs(steep.variance - 0.2434110978071349)).toBeLessThan(1e-13);
  expect(Math.abs(steep.skewness + 0.07498506149974161)).toBeLessThan(1e-12);
  const one = metalog({ coefficients: [0, 1, 0.5] });
  for (const unit of [2 ** -1000, 2 ** -600, 2 ** 600, 2 ** 1000]) {
    const law = metalog({ coefficients: [0, unit, unit / 2] });
    expect(law.skewness).toBe(one.skewness);
    expect(law.mean / unit).toBeCloseTo(one.mean, 14);
  }
});

test('the density is 0 where a place is no double, never NaN', () => {
  expect(metalog({ coefficients: [0, 1e-300] }).pdf?.(1e16)).toBe(0);
  expect(metalog({ coefficients: [0, 1e-300] }).pdf?.(-1e308)).toBe(0);
  expect(metalog({ coefficients: [6, 0.5, -0.2, 0.1] }).pdf?.(1e308)).toBe(0);
  expect(metalog({ coefficients: [0, 0.5], min: 0 }).pdf?.(5e-324)).toBe(0);
});
