import { expect, test } from 'vitest';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { negativeBinomial } from '../../../src/uncertainty/distributions/negative-binomial';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { poisson } from '../../../src/uncertainty/distributions/poisson';
import { truncated } from '../../../src/uncertainty/distributions/truncated';

const few = poisson({ mean: 3.5 });
const publications = negativeBinomial({ mean: 10_000, size: 50 });

const laws = [
  poisson({ mean: 0.001 }),
  few,
  poisson({ mean: 40 }),
  poisson({ mean: 10_000 }),
  poisson({ mean: 1e6 }),
  negativeBinomial({ mean: 10, size: 2.5 }),
  negativeBinomial({ mean: 1, size: 0.01 }),
  negativeBinomial({ mean: 200, size: 1e6 }),
  publications,
];

function expectRelative(value: number, exact: number, tolerance: number): void {
  expect(Math.abs(value - exact)).toBeLessThanOrEqual(tolerance * Math.abs(exact));
}

test('a Poisson count by hand', () => {
  const law = poisson({ mean: 2 });
  expectRelative(law.pmf!(0), Math.exp(-2), 1e-15);
  expectRelative(law.pmf!(3), (8 / 6) * Math.exp(-2), 1e-14);
  expectRelative(law.cdf(1), 3 * Math.exp(-2), 1e-14);
  expect([law.cdf(1.99), law.pmf!(1.5), law.cdf(-1), law.pmf!(-1)]).toEqual([law.cdf(1), 0, 0, 0]);
  expect([law.quantile(0), law.quantile(1), law.support]).toEqual([0, Infinity, [0, Infinity]]);
});

test('a negative binomial of size 1 is geometric', () => {
  const law = negativeBinomial({ mean: 3, size: 1 });
  for (const k of [0, 1, 5, 30, 1000]) {
    expectRelative(law.pmf!(k), 0.25 * 0.75 ** k, 1e-12);
    expectRelative(law.sf(k), 0.75 ** (k + 1), 1e-12);
  }
});

test('both tails of large counts to 1e-12 relative', () => {
  // 40-digit arithmetic (mpmath): regularised incomplete beta and gamma functions.
  expectRelative(publications.cdf(3000), 1.117882637470898e-12, 1e-12);
  expectRelative(publications.cdf(10_000), 0.5189488333100681, 1e-12);
  expectRelative(publications.sf(15_000), 0.00092401719689305, 1e-12);
  const large = poisson({ mean: 10_000 });
  expectRelative(large.cdf(9600), 2.905280157176168e-5, 1e-12);
  expectRelative(large.sf(10_000), 0.4973404187809924, 1e-12);
  expectRelative(large.sf(10_400), 3.44056569161713e-5, 1e-12);
});

test('a Poisson count of the largest mean is normal to the first order of its skewness', () => {
  // Cornish-Fisher: k = μ + √μ z + (z² − 1) / 6 + 1/2, the last term for whole numbers, within half a count and rounding.
  const law = poisson({ mean: 1e15 });
  const z = normal({ mean: 0, sd: 1 });
  for (const p of [1e-9, 0.05, 0.5, 0.9]) {
    const [below, above] = [z.quantile(p), z.quantileUpper(p)];
    const expected = (at: number) => 1e15 + Math.sqrt(1e15) * at + (at * at - 1) / 6;
    expect(Math.abs(law.quantile(p) - expected(below))).toBeLessThan(1);
    expect(Math.abs(law.quantileUpper(p) - expected(above))).toBeLessThan(1);
  }
});

test.each([...laws, poisson({ mean: 1e9 }), poisson({ mean: 1e15 })])(
  '$kind $parameters: quantiles are exact at ties and beside them',
  (law) => {
    for (const p of [1e-200, 1e-30, 1e-10, 0.01, 0.3, 0.5, 0.7, 0.99]) {
      const k = law.quantile(p);
      expect(law.cdf(k)).toBeGreaterThanOrEqual(p);
      if (k > 0) expect(law.cdf(k - 1)).toBeLessThan(p);
      expect(law.quantile(law.cdf(k))).toBe(k);
      const above = law.quantileUpper(p);
      expect(law.sf(above)).toBeLessThanOrEqual(p);
      if (above > 0) expect(law.sf(above - 1)).toBeGreaterThan(p);
      expect(law.quantileUpper(law.sf(above))).toBe(above);
    }
    expect(law.quantile(1 - 2 ** -53)).toBeLessThan(Infinity);
  },
);

test.each(laws)(
  '$kind $parameters: probabilities sum to those of the tails, also beyond the table',
  (law) => {
    for (const k of [
      law.quantile(1e-40),
      law.quantile(0.4),
      law.quantileUpper(1e-24),
      law.quantileUpper(1e-40),
    ]) {
      expectRelative(law.cdf(k + 1) - law.cdf(k), law.pmf!(k + 1), 1e-9 + 1e-15 / law.pmf!(k + 1));
      expectRelative(
        law.sf(k) - law.sf(k + 1),
        law.pmf!(k + 1),
        1e-9 + (1e-15 * law.sf(k)) / law.pmf!(k + 1),
      );
    }
  },
);

test('a law that spreads too far for a table searches its own tails', () => {
  const law = negativeBinomial({ mean: 5e6, size: 0.5 });
  for (const p of [0.1, 0.5, 0.9]) {
    const k = law.quantile(p);
    expect(law.cdf(k) >= p && law.cdf(k - 1) < p).toBe(true);
    const above = law.quantileUpper(1 - p);
    expect(law.sf(above) <= 1 - p && law.sf(above - 1) > 1 - p).toBe(true);
  }
});

test('truncated counts keep their values and sum their moments', () => {
  const law = truncated(poisson({ mean: 4 }), { min: 1.5, max: 6.5 });
  const weights = [2, 3, 4, 5, 6].map((k) => poisson({ mean: 4 }).pmf!(k));
  const total = weights.reduce((a, b) => a + b);
  const mean = weights.reduce((sum, weight, i) => sum + weight * (i + 2), 0) / total;
  expect(law.support).toEqual([2, 6]);
  expectRelative(law.mean, mean, 1e-14);
  expectRelative(law.pmf!(2), weights[0]! / total, 1e-14);
  expect([1e-300, 0.1, 0.99, 1 - 1e-16].map((p) => law.quantile(p))).toEqual([2, 2, 6, 6]);
  expectRelative(truncated(poisson({ mean: 4 }), { min: 1 }).mean, 4 / (1 - Math.exp(-4)), 1e-14);
});

test('a mixture of counts and a normal', () => {
  const law = mixture([
    { weight: 0.5, distribution: poisson({ mean: 4 }) },
    { weight: 0.5, distribution: normal({ mean: 3, sd: 1 }) },
  ]);
  expect([law.mean, law.stepped]).toEqual([3.5, true]);
  for (const p of [0.01, 0.1, 0.5, 0.9, 0.999]) expect(law.cdf(law.quantile(p))).toBeGreaterThan(p - 1e-12);
  expect([law.quantile(0.93), law.quantileUpper(0.001)]).toEqual([6, 11]);
});
