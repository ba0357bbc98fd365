import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Distribution } from '../../../src/uncertainty/distribution';
import { discrete } from '../../../src/uncertainty/distributions/discrete';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { negativeBinomial } from '../../../src/uncertainty/distributions/negative-binomial';
import { poisson } from '../../../src/uncertainty/distributions/poisson';
import { triangular } from '../../../src/uncertainty/distributions/triangular';

const fixed = { seed: 20201, numRuns: 100 };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const evenly = (laws: readonly Distribution[]) =>
  mixture(laws.map((distribution) => ({ weight: 1 / laws.length, distribution })));

const anyCounts = fc.oneof(
  between(0.01, 1e4).map((mean) => poisson({ mean })),
  between(1e8, 1e15).map((mean) => poisson({ mean })),
  fc.tuple(between(0.01, 1e8), between(0.01, 1e3)).map(([mean, size]) => negativeBinomial({ mean, size })),
);

test('a mixture of counts takes the smallest count that reaches a probability, counted from either end', () => {
  fc.assert(
    fc.property(fc.array(anyCounts, { minLength: 2, maxLength: 4 }), between(1e-12, 0.5), (laws, p) => {
      const law = evenly(laws);
      const [below, above] = [law.quantile(p), law.quantileUpper(p)];
      expect([Number.isInteger(below), Number.isInteger(above)]).toEqual([true, true]);
      expect([law.cdf(below) >= p, law.cdf(below - 1) >= p]).toEqual([true, false]);
      expect([law.sf(above) <= p, above > 0 && law.sf(above - 1) <= p]).toEqual([true, false]);
    }),
    fixed,
  );
});

test('a mixture of discrete laws has the quantiles of the one law that it is', () => {
  const anyValues = fc.uniqueArray(
    fc.integer({ min: -400, max: 400 }).map((n) => n / 16),
    {
      minLength: 1,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(anyValues, anyValues, between(1e-9, 1 - 1e-9), (one, other, p) => {
      const counted = (values: readonly number[]) =>
        values.map((value) => ({ value, weight: 1 / values.length }));
      const points = [...counted(one), ...counted(other)].sort((a, b) => a.value - b.value);
      const law = evenly([one, other].map((values) => discrete({ values, counts: values.map(() => 1) })));
      let total = 0;
      const exact = points.find(({ weight }) => {
        total += weight / 2;
        return total >= p - 1e-12;
      })!.value;
      // Beside a tie the sum of the weights decides, and that is rounded.
      fc.pre(Math.abs(total - p) > 1e-12);
      expect(law.quantile(p)).toBe(exact);
      expect(law.quantileUpper(1 - p)).toBe(exact);
    }),
    fixed,
  );
});

test('components one after the other, and beside one another', () => {
  const law = evenly([
    discrete({ values: [0, 0.25], counts: [1, 1] }),
    discrete({ values: [10, 10.5], counts: [1, 1] }),
  ]);
  expect([0.1, 0.25, 0.26, 0.5, 0.51, 0.75, 0.76].map((p) => law.quantile(p))).toEqual([
    0, 0, 0.25, 0.25, 10, 10, 10.5,
  ]);
  expect([0.9, 0.75, 0.74, 0.5, 0.49, 0.25, 0.24].map((q) => law.quantileUpper(q))).toEqual([
    0, 0, 0.25, 0.25, 10, 10, 10.5,
  ]);
});

test('kinks are listed as long as they are found in few steps', () => {
  const steps = (count: number) =>
    discrete({ values: Array.from({ length: count }, (_, i) => i), counts: Array(count).fill(1) });
  // Two ends and twice as many places as kinks, for each of two laws.
  expect(evenly([steps(200), triangular({ min: 0, mode: 1, max: 2 })])).toMatchObject({
    kinks: expect.arrayContaining([0.5 * 0.005]),
  });
  const many = evenly(Array.from({ length: 11 }, () => steps(200)));
  expect([many.kinks.length, many.stepped]).toEqual([199, undefined]);
  // 400 places a law: 12 laws ask 57,600 values of a distribution function, 11 of them 48,400.
  const more = evenly(Array.from({ length: 12 }, () => steps(200)));
  expect([more.kinks, more.stepped]).toEqual([[], true]);
});
