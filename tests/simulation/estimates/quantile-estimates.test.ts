import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/simulation/design/design';
import { drawSpread } from '../../../src/simulation/estimates/draw-spread';
import { pairedShare } from '../../../src/simulation/estimates/paired-share';
import {
  between,
  leastRankError,
  quantileEstimates,
  rankSpan,
  slopeOf,
  tellsError,
} from '../../../src/simulation/estimates/quantile-estimates';
import { weightedQuantiles } from '../../../src/simulation/estimates/weighted-quantile';
import { clopperPearsonInterval } from '../../../src/uncertainty/intervals/clopper-pearson-interval';

describe('quantiles of independent draws', () => {
  const values = Float64Array.of(16, 0, 9, 1, 4);

  test('by hand: squares 0 to 16, with √(n p (1 − p)) as the error of a rank', () => {
    const [lower, median] = quantileEstimates(values, [0.25, 0.5]);
    expect([lower!.value, median!.value]).toEqual([1, 4]);
    // Ranks 1 ± √(15/16) and 2 ± √(5/4), on lines between the squares.
    const at = (rank: number) => {
      const low = Math.floor(rank);
      return low ** 2 + (rank - low) * ((low + 1) ** 2 - low ** 2);
    };
    for (const [i, each] of [lower!, median!].entries()) {
      const [rank, reach] = [[1, Math.sqrt(15 / 16)] as const, [2, Math.sqrt(5 / 4)] as const][i]!;
      expect(each.standardError).toBeCloseTo((at(rank + reach) - at(rank - reach)) / 2, 13);
    }
  });

  test('with an error of ranks that depends on the quantile, never less than that of rounding', () => {
    const asked: number[] = [];
    const [lower, upper] = quantileEstimates(values, [0.25, 0.75], (quantile) => {
      asked.push(quantile);
      return quantile === 1 ? 0 : 0.5;
    });
    expect(asked).toEqual([1, 9]);
    // Ranks 1 ± 1/√12: slopes 1 below and 3 above; ranks 3 ± 1/2: 5 and 7.
    expect(lower!.standardError).toBeCloseTo((leastRankError * (1 + 3)) / 2, 14);
    expect(upper!.standardError).toBeCloseTo(0.5 * 6, 14);
    expect(leastRankError).toBeCloseTo(1 / Math.sqrt(12), 15);
  });

  test('none have none', () => {
    expect(quantileEstimates(new Float64Array(0), [0.1, 0.9])).toEqual([
      { value: Number.NaN, standardError: Number.NaN },
      { value: Number.NaN, standardError: Number.NaN },
    ]);
  });
});

test.each([
  [1, 0.5, false],
  [2, 0.5, true],
  [2, 0.25, true],
  [2, 0.2, false],
  [10, 0.05, true],
  [9.99, 0.05, false],
  [10, 0.95, true],
  [9.9, 0.95, false],
  [100, 0, false],
  [100, 1, false],
])('%d draws tell the error of the quantile of %d: %s', (draws, probability, expected) => {
  expect(tellsError(draws, probability)).toBe(expected);
});

test('the span of a rank ends where the ranks end, and is a point where the error is not known', () => {
  expect(rankSpan(5, 2, [0, 9])).toEqual([3, 7]);
  expect(rankSpan(1, 2, [0, 9])).toEqual([0, 3]);
  expect(rankSpan(8, 2, [0, 9])).toEqual([6, 9]);
  expect(rankSpan(5, Number.NaN, [0, 9])).toEqual([5, 5]);
});

test('the slope between two places, of values that are far apart too', () => {
  expect(slopeOf([2, 6], [10, 30])).toBe(5);
  expect(slopeOf([0, 4], [-1.5e308, 1.5e308])).toBe(7.5e307);
});

test('on the way from one value to another, of any two', () => {
  expect(between(2, 6, 0.25)).toBe(3);
  expect(between(2, 6, 0)).toBe(2);
  expect(between(2, 6, 1)).toBe(6);
  expect(between(-1.5e308, 1.5e308, 0.5)).toBe(0);
  expect(between(-1.5e308, 1.5e308, 0.75)).toBe(7.5e307);
  // Never beyond the other, although 0.3 + (0.9 − 0.3) is 0.9000000000000001.
  expect(0.3 + (0.9 - 0.3)).toBeGreaterThan(0.9);
  expect(between(0.3, 0.9, 1)).toBe(0.9);
});

describe('weighted quantiles', () => {
  const of = (values: readonly number[], weights: readonly number[], probabilities: readonly number[]) =>
    weightedQuantiles(
      Float64Array.from(values),
      { sampler: 'random', weights: Float64Array.from(weights) },
      probabilities,
    );

  test('by hand: 10, 20, 40 with weights 1, 2, 1 stand at 1/2, 2 and 7/2', () => {
    // In any order, and draws without weight or value left out.
    const found = of([40, 10, 99, Number.NaN, 20], [1, 1, 0, 5, 2], [0, 0.25, 0.5, 0.75, 1]);
    expect(found.map(({ value }) => value)).toEqual([10, 15, 20, 30, 40]);
  });

  test('equal weights give those of type 7', () => {
    const values = [5, 3, 8, 1, 9, 2, 7];
    const levels = [0, 0.1, 0.33, 0.5, 0.9, 1];
    const plain = quantileEstimates(Float64Array.from(values), levels);
    const weighted = of(values, new Array(7).fill(3), levels);
    for (const [i, { value }] of weighted.entries()) expect(value).toBeCloseTo(plain[i]!.value, 13);
  });

  test('the error: that of the share below, by the slope of neighbouring places', () => {
    // 0 to 9 of weight 1: 4.5 has 5 of 10 below, an error of √(10 · 1/4 · 10/9) in places.
    const [median] = of([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], new Array(10).fill(1), [0.5]);
    expect(median!.value).toBe(4.5);
    expect(median!.standardError).toBeCloseTo(Math.sqrt(2.5 * (10 / 9)), 13);
  });

  test('one value, and none', () => {
    expect(of([7], [2], [0.3, 1]).map(({ value }) => value)).toEqual([7, 7]);
    expect(of([7, 7], [1, 0], [0.5])[0]).toEqual({ value: 7, standardError: Number.NaN });
    expect(of([Number.NaN, 5], [1, 0], [0.5])).toEqual([{ value: Number.NaN, standardError: Number.NaN }]);
  });
});

describe('mean and spread of draws', () => {
  const antithetic: Design = { sampler: 'antithetic' };

  test('by hand: pairs (1, 3), (2, 8), one of them without a value', () => {
    const [mean, sd] = drawSpread(Float64Array.of(1, 3, 2, 8), antithetic);
    expect(mean.value).toBe(3.5);
    // Pairs deviate by −3 and 3: √(18 · 2) / 4.
    expect(mean.standardError).toBeCloseTo(1.5, 15);
    expect(sd.value).toBeCloseTo(Math.sqrt(29 / 3), 15);
    const [other] = drawSpread(Float64Array.of(1, 3, 2, Number.NEGATIVE_INFINITY), antithetic);
    expect(other.value).toBe(2);
    // Deviations −1 + 1 and 0.
    expect(other.standardError).toBe(0);
  });

  test('three draws tell no error of the spread, one draw no spread', () => {
    const [, sd] = drawSpread(Float64Array.of(1, 3, 2), antithetic);
    expect(sd.value).toBeCloseTo(1, 15);
    expect(sd.standardError).toBeNaN();
    expect(drawSpread(Float64Array.of(5), antithetic)).toEqual([
      { value: 5, standardError: Number.NaN },
      { value: Number.NaN, standardError: Number.NaN },
    ]);
  });
});

describe('pairs with few hits', () => {
  const met = (hits: number, draws: number) => Uint8Array.from({ length: draws }, (_, i) => Number(i < hits));

  test.each([
    [15, 'clopperPearson'],
    [16, 'pairs'],
    [84, 'pairs'],
    [85, 'clopperPearson'],
  ] as const)('%d of 100: %s', (hits, method) => {
    const share = pairedShare(met(hits, 100), 0.9);
    expect(share).toMatchObject({ count: hits, draws: 100, probability: hits / 100, intervalMethod: method });
    if (method === 'clopperPearson') {
      expect(share.interval).toEqual(clopperPearsonInterval({ count: hits, draws: 100, level: 0.9 }));
      expect(share.approximate).toBe(true);
    }
  });
});
