import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { negativeBinomial } from '../../../src/uncertainty/distributions/negative-binomial';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { poisson } from '../../../src/uncertainty/distributions/poisson';
import { truncated } from '../../../src/uncertainty/distributions/truncated';
import { cutAt, cutFaults, cutPlaces } from './cuts';
import { parentLaws, twoHumps } from './parent-laws';

// All of them are cut in truncated-laws.slow.test.ts.
test.each(parentLaws.filter((_, i) => i % 7 === 4))(
  '%s keeps the rules of all laws wherever it is cut',
  (_, law, accuracy) => {
    const faults = cutFaults(law, { accuracy, anchor: 5 });
    // The integral over quantiles that all but jump is worse than the moments: these have reference values.
    const isMixture = law.kind === 'mixture';
    expect(faults.filter((fault) => !(isMixture && /: (mean|variance|skewness) /.test(fault)))).toEqual([]);
  },
);

describe.each(parentLaws)('%s', (_, law) => {
  test('cut twice is cut once', () => {
    const tail = fc.double({ min: -12, max: -0.31, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(tail, tail, tail, tail, (a, b, c, d) => {
        const [min, low] = [law.quantile(a), law.quantile(b)];
        const [max, high] = [law.quantileUpper(c), law.quantileUpper(d)];
        const limits = { min: Math.max(min, low), max: Math.min(max, high) };
        fc.pre(limits.max - limits.min > 1e-6);
        const once = truncated(law, limits);
        for (const inner of [{ min, max }, { min }, { max }]) {
          const twice = truncated(truncated(law, inner), { ...limits });
          expect(twice.parameters).toEqual(once.parameters);
          expect([twice.mean, twice.variance, twice.skewness]).toEqual([
            once.mean,
            once.variance,
            once.skewness,
          ]);
          expect([0.01, 0.5, 0.99].map(twice.quantile)).toEqual([0.01, 0.5, 0.99].map(once.quantile));
        }
      }),
      { seed: 3, numRuns: 5 },
    );
  });
});

test('a law of the gap between two humps is found too', () => {
  const gap = truncated(twoHumps(40), { min: 12, max: 28 });
  expect(gap.quantile(0.001)).toBeGreaterThan(12);
  expect(gap.quantileUpper(0.001)).toBeLessThan(28);
  expect(gap.cdf(gap.quantile(1e-9))).toBeCloseTo(1e-9, 13);
});

test('every place is tried', () => {
  expect(cutPlaces.map((place) => cutAt(normal({ mean: 0, sd: 1 }), place)).every(Boolean)).toBe(true);
});

describe.each([
  ['poisson', poisson({ mean: 30 })],
  ['negative binomial', negativeBinomial({ mean: 50, size: 2 })],
  ['wide negative binomial', negativeBinomial({ mean: 4e5, size: 3 })],
])('%s', (_, law) => {
  test.each([
    [law.quantile(0.01), law.quantile(0.6)],
    [law.quantileUpper(1e-6), law.quantileUpper(1e-12)],
    [law.quantileUpper(1e-20), undefined],
    [undefined, law.quantile(1e-4)],
  ])('on [%d, %d]: quantiles are the first counts to reach a probability, from both ends', (min, max) => {
    const cut = truncated(law, { ...(min !== undefined && { min }), ...(max !== undefined && { max }) });
    let last = -1;
    for (const p of [1e-9, 1e-4, 0.05, 0.3, 0.5, 0.8, 0.99, 1 - 1e-9]) {
      const k = cut.quantile(p);
      expect(k).toBeGreaterThanOrEqual(last);
      expect(cut.cdf(k)).toBeGreaterThanOrEqual(p);
      expect(cut.cdf(k - 1)).toBeLessThan(p);
      const j = cut.quantileUpper(p);
      expect(cut.sf(j)).toBeLessThanOrEqual(p);
      expect(cut.sf(j - 1)).toBeGreaterThan(p);
      expect(cut.cdf(k) + cut.sf(k)).toBeCloseTo(1, 12);
      last = k;
    }
  });
});

test('laws truncated 24 deep are built one after the other', () => {
  let law = gamma({ shape: 2, scale: 1 });
  for (let i = 0; i < 24; i++) law = truncated(law, i % 2 === 0 ? { min: i / 100 } : { max: 9 - i / 10 });
  expect(law.parameters).toEqual({
    distribution: { kind: 'gamma', parameters: { shape: 2, scale: 1 } },
    min: 0.22,
    max: 6.7,
  });
  expect(law.mean).toBe(truncated(gamma({ shape: 2, scale: 1 }), { min: 0.22, max: 6.7 }).mean);
});

test('a table of counts is continued from block to block', () => {
  const law = poisson({ mean: 1e6 });
  const [first, last] = [law.quantile(1e-9), law.quantileUpper(1e-9)];
  expect(last - first).toBeGreaterThan(8 * 1024);
  let before = { below: 0, above: 1 };
  for (let k = first; k <= last; k++) {
    const [below, above] = [law.cdf(k), law.sf(k)];
    expect(below >= before.below && above <= before.above).toBe(true);
    expect(Math.abs(below + above - 1)).toBeLessThan(1e-12);
    const step = below < 0.5 ? below - before.below : before.above - above;
    if (k > first) expect(Math.abs(step - law.pmf!(k))).toBeLessThan(2e-13 * Math.min(below, above) + 1e-16);
    before = { below, above };
  }
});

test('a law cut where probabilities neither rise nor fall', () => {
  const law = truncated(poisson({ mean: 5000 }), { min: 4999 });
  expect(law.pmf!(4999)).toBeCloseTo(law.pmf!(5000), 16);
  expect(law.cdf(law.quantile(0.3))).toBeGreaterThanOrEqual(0.3);
});
