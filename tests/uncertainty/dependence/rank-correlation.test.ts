import fc from 'fast-check';
import { sampleRankCorrelation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { kendallCorrelation } from '../../../src/uncertainty/dependence/kendall-correlation';
import { midranks } from '../../../src/uncertainty/dependence/midranks';
import { pearsonCorrelation } from '../../../src/uncertainty/dependence/pearson-correlation';
import { rankCorrelationMatrix } from '../../../src/uncertainty/dependence/rank-correlation-matrix';
import { spearmanCorrelation } from '../../../src/uncertainty/dependence/spearman-correlation';
import computed from '../../reference/dependence-computed.json';

const measures = { pearsonCorrelation, spearmanCorrelation, kendallCorrelation };
const named = Object.entries(measures);

test('five draws with one pair exchanged twice, by hand', () => {
  const x = Object.freeze([1, 2, 3, 4, 5]);
  const y = Object.freeze([2, 1, 3, 5, 4]);
  // 1 − 6 · Σd² / (n (n² − 1)) with Σd² = 4; 8 pairs in the same order, 2 in opposite order.
  expect(spearmanCorrelation({ x, y })).toBe(0.8);
  expect(pearsonCorrelation({ x, y })).toBe(0.8);
  expect(kendallCorrelation({ x, y })).toBe(0.6);
});

test('equal values share their rank', () => {
  expect([...midranks([3, 1, 3, 2, 3])]).toEqual([4, 1, 4, 2, 4]);
});

// scipy states no accuracy; the sums have at most 200 terms.
test.each(computed.rankCorrelations)('scipy, with many ties', ({ x, y, pearson, spearman, kendall }) => {
  expect(pearsonCorrelation({ x, y })).toBeCloseTo(pearson, 14);
  expect(spearmanCorrelation({ x, y })).toBeCloseTo(spearman, 14);
  expect(spearmanCorrelation({ x, y })).toBeCloseTo(sampleRankCorrelation(x, y), 14);
  expect(kendallCorrelation({ x, y })).toBeCloseTo(kendall, 14);
});

function anyPair(): fc.Arbitrary<{ x: number[]; y: number[] }> {
  return fc
    .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
      minLength: 3,
      maxLength: 60,
    })
    .map((pairs) => ({ x: pairs.map(([a]) => a), y: pairs.map(([, b]) => b) }))
    .filter(({ x, y }) => new Set(x).size > 1 && new Set(y).size > 1);
}

describe.each(named)('laws of %s', (_, correlation) => {
  const options = { seed: 20201, numRuns: 300 };

  test('it lies in [-1, 1], is symmetric and odd, and 1 with itself', () => {
    fc.assert(
      fc.property(anyPair(), ({ x, y }) => {
        const value = correlation({ x, y });
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        expect(correlation({ x: y, y: x })).toBe(value);
        expect(correlation({ x, y: y.map((each) => -each) })).toBe(0 - value);
        expect(correlation({ x, y: x })).toBe(1);
        expect(correlation({ x, y: x.map((each) => -4 * each) })).toBe(-1);
      }),
      options,
    );
  });

  test('the order of the draws does not matter', () => {
    fc.assert(
      fc.property(anyPair(), ({ x, y }) => {
        const back = correlation({ x: x.toReversed(), y: y.toReversed() });
        expect(back).toBeCloseTo(correlation({ x, y }), 14);
      }),
      options,
    );
  });

  test('huge and tiny numbers are told apart, and typed arrays read', () => {
    const x = [1, 2, 4, 3];
    const y = [2, 1, 4, 3];
    const value = correlation({ x, y });
    for (const scale of [2 ** 900, 2 ** -900]) {
      expect(correlation({ x: x.map((each) => each * scale), y })).toBe(value);
    }
    expect(correlation({ x: Float64Array.from(x), y: Float64Array.from(y) })).toBe(value);
  });
});

test('rank correlations do not change under an increasing function, and Pearson does', () => {
  fc.assert(
    fc.property(anyPair(), ({ x, y }) => {
      const cubed = y.map((each) => each ** 3);
      expect(spearmanCorrelation({ x, y: cubed })).toBe(spearmanCorrelation({ x, y }));
      expect(kendallCorrelation({ x, y: cubed })).toBe(kendallCorrelation({ x, y }));
    }),
    { seed: 20201, numRuns: 300 },
  );
  expect(pearsonCorrelation({ x: [1, 2, 3], y: [1, 8, 27] })).toBeLessThan(1);
});

test('Kendall counts the pairs one by one', () => {
  fc.assert(
    fc.property(anyPair(), ({ x, y }) => {
      let excess = 0;
      const differing = [0, 0];
      for (let i = 0; i < x.length; i++) {
        for (let j = 0; j < i; j++) {
          excess += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!);
          if (x[i] !== x[j]) differing[0]!++;
          if (y[i] !== y[j]) differing[1]!++;
        }
      }
      expect(kendallCorrelation({ x, y })).toBe(excess / Math.sqrt(differing[0]! * differing[1]!));
    }),
    { seed: 20201, numRuns: 300 },
  );
});

test('the matrix holds every pair', () => {
  const samples = [
    [1, 2, 3, 4, 5],
    [2, 1, 3, 5, 4],
    [5, 4, 3, 2, 1],
  ];
  expect(rankCorrelationMatrix({ samples })).toEqual([
    [1, 0.8, -1],
    [0.8, 1, -0.8],
    [-1, -0.8, 1],
  ]);
  expect(rankCorrelationMatrix({ samples, measure: 'kendall' })).toEqual([
    [1, 0.6, -1],
    [0.6, 1, -0.6],
    [-1, -0.6, 1],
  ]);
  expect(rankCorrelationMatrix({ samples: [] })).toEqual([]);
});
