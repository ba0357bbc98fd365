import { expect, test } from 'vitest';
import { beta } from '../../../src/uncertainty/distributions/beta';
import { negativeBinomial } from '../../../src/uncertainty/distributions/negative-binomial';
import { skewNormal } from '../../../src/uncertainty/distributions/skew-normal';
import reference from '../../reference/far-tails.json';

type Row = readonly [number, number, number, number, number, number];

test.each(reference.negativeBinomial as unknown as Row[])(
  'negative binomial, mean %f, size %f, at %f: to 1e-12 relative',
  (mean, size, x, cdf, sf, pmf) => {
    const law = negativeBinomial({ mean, size });
    expect(relativeError(law.cdf(x), cdf)).toBeLessThan(1e-12);
    expect(relativeError(law.sf(x), sf)).toBeLessThan(1e-12);
    expect(relativeError(law.pmf!(x), pmf)).toBeLessThan(1e-12);
  },
);

test.each(reference.skewNormal as unknown as [number, number, number, number][])(
  'skew normal, shape %f, at %f, and mirrored: to 1e-10 relative',
  (shape, z, cdf, sf) => {
    const law = skewNormal({ location: 3, scale: 2, shape });
    const mirrored = skewNormal({ location: 3, scale: 2, shape: -shape });
    expect(relativeError(law.cdf(3 + 2 * z), cdf)).toBeLessThan(1e-10);
    expect(relativeError(law.sf(3 + 2 * z), sf)).toBeLessThan(1e-10);
    expect(relativeError(mirrored.sf(3 - 2 * z), cdf)).toBeLessThan(1e-10);
    expect(relativeError(mirrored.cdf(3 - 2 * z), sf)).toBeLessThan(1e-10);
  },
);

// With α = 1, P(X > x) is (1 − x)^β; beside the other end P(X < x) is x^α. Probabilities that round to the smallest
// double are half of it to one and a half, so that their logarithm, and −x β, is known to 0.7 of 744.
test.each([
  [100, 5e-324, 1e-3],
  [1e4, 5e-324, 1e-3],
  [1e6, 5e-324, 1e-3],
  [1e8, 5e-324, 1e-3],
  [100, 1e-300, 1e-12],
  [1e4, 1e-300, 1e-12],
  [1e8, 1e-300, 1e-12],
])('beta 1, %f: the quantile of %f from either end, to %f', (shape, p, tolerance) => {
  const exact = Math.log(p) / shape;
  const upper = beta({ alpha: 1, beta: shape }).quantileUpper(p);
  const lower = beta({ alpha: shape, beta: 1 }).quantile(p);
  expect(Math.abs(Math.log1p(-upper) / exact - 1)).toBeLessThan(tolerance);
  expect(Math.abs(Math.log(lower) / exact - 1)).toBeLessThan(Math.max(tolerance, 1e-15 * shape));
});

function relativeError(value: number, exact: number): number {
  return Math.abs(value - exact) / exact;
}
