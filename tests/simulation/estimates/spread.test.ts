import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/simulation/design/design';
import type { SamplerName } from '../../../src/simulation/design/samplers';
import { momentEstimates } from '../../../src/simulation/estimates/moment-estimates';
import { summarise } from './summarise';

/** Weights of the same length as some values, in rounds of so many draws. */
const weighted = (weights: readonly number[], round = 1): Design => ({
  sampler: 'importance',
  weights: Float64Array.from(weights),
  importance: { round } as NonNullable<Design['importance']>,
});

describe('standard deviation of independent draws', () => {
  const moments = (values: readonly number[]) => {
    const n = values.length;
    const mean = values.reduce((total, each) => total + each, 0) / n;
    const power = (k: number) => values.reduce((total, each) => total + (each - mean) ** k, 0);
    return { all: { count: n, mean, second: power(2), third: power(3), fourth: power(4) } };
  };

  test('two values that come equally often: the bound 2 s⁴ / (n (n − 1)), below which no law lies', () => {
    const [mean, sd] = momentEstimates(moments([0, 0, 0, 2, 2, 2]));
    const s = Math.sqrt(6 / 5);
    expect(mean).toEqual({ value: 1, standardError: expect.closeTo(Math.sqrt(0.2), 15) });
    expect(sd.value).toBeCloseTo(s, 15);
    expect(sd.standardError).toBeCloseTo((s * Math.sqrt(2 / 30)) / 2, 15);
  });

  test('one far from all others, by k-statistics', () => {
    // 9 zeros and a 10: k2 = 10, m4 = (9 + 9⁴)/10 = 657, k4 = 100 (11 · 657 − 27 · 81) / (9 · 8 · 7) = 1000.
    const [, sd] = momentEstimates(moments([...new Array(9).fill(0), 10]));
    expect(sd.value).toBeCloseTo(Math.sqrt(10), 14);
    const variance = (2 * 10 * 100 + 9 * 1000) / 110;
    expect(sd.standardError).toBeCloseTo(Math.sqrt(variance) / (2 * Math.sqrt(10)), 13);
  });

  test('moments as large as doubles can hold leave an error', () => {
    const [, sd] = momentEstimates(moments([0, 1, 2, 3, 9].map((each) => each * 1e76)));
    const [, small] = momentEstimates(moments([0, 1, 2, 3, 9]));
    expect(sd.standardError / 1e76).toBeCloseTo(small.standardError, 12);
  });
});

describe('too few draws tell no error, which is then NaN, and null in JSON', () => {
  const isKnown = (values: readonly number[], design: Design) => {
    const { mean, sd, quantiles } = summarise(values, design);
    return [mean, sd, ...quantiles].map(({ standardError }) => {
      if (!Number.isNaN(standardError)) expect(standardError).toBeGreaterThan(0);
      return !Number.isNaN(standardError);
    });
  };
  const values = [3, 1, 4, 1.5, 9, 2.6, 5, 3.5, 8, 9.7];

  test.each<[SamplerName, number, string]>([
    ['random', 1, '0000000'],
    ['random', 2, '1001110'],
    ['random', 3, '1001110'],
    ['random', 4, '1101110'],
    ['random', 9, '1101110'],
    ['random', 10, '1111111'],
    ['antithetic', 1, '0000000'],
    ['antithetic', 2, '0000000'],
    ['antithetic', 3, '1001110'],
    ['antithetic', 4, '1101110'],
    ['antithetic', 10, '1111111'],
  ])('%s, %d draws: mean, sd, five quantiles %s', (sampler, draws, known) => {
    expect(isKnown(values.slice(0, draws), { sampler })).toEqual([...known].map((each) => each === '1'));
  });

  test.each([
    [1, 1, '0000000'],
    [3, 1, '1001110'],
    [4, 1, '1101110'],
    [10, 1, '1111111'],
    [5, 5, '0000000'],
    [6, 5, '1101110'],
    [10, 5, '1111111'],
  ])('%d draws of equal weight, in rounds of %d: %s', (draws, round, known) => {
    const design = weighted(new Array(draws).fill(1), round);
    expect(isKnown(values.slice(0, draws), design)).toEqual([...known].map((each) => each === '1'));
  });

  test('draws of unequal weight count as what they are worth', () => {
    // Worth (9 + 0.9)² / (81 + 0.09) = 1.2 draws of the ten.
    const design = weighted([9, ...new Array(9).fill(0.1)]);
    const { quantiles } = summarise(values, design);
    expect(quantiles.map(({ standardError }) => Number.isNaN(standardError))).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  test('JSON has null', () => {
    const text = JSON.parse(JSON.stringify(summarise([1, 2])));
    expect(text.sd).toEqual({ value: Math.SQRT1_2, standardError: null });
    expect(text.quantiles[0].standardError).toBeNull();
    expect(JSON.parse(JSON.stringify(summarise([1]))).mean).toEqual({ value: 1, standardError: null });
  });

  test('without a finite value nothing is known', () => {
    for (const design of [{ sampler: 'random' }, { sampler: 'antithetic' }, weighted([1, 1])] as const) {
      const { mean, sd, quantiles, finite } = summarise([Number.NaN, Infinity], design);
      expect(finite).toBe(0);
      for (const each of [mean, sd, ...quantiles]) {
        expect([each.value, each.standardError]).toEqual([Number.NaN, Number.NaN]);
      }
    }
  });
});

test.each<[string, Design]>([
  ['random', { sampler: 'random' }],
  ['antithetic', { sampler: 'antithetic' }],
  ['sobol', { sampler: 'sobol' }],
  ['weighted', weighted(Array.from({ length: 32 }, (_, i) => 1 + (i % 5)))],
])('a number that never differs is exact: %s', (_, design) => {
  const { mean, sd, quantiles } = summarise(new Array(32).fill(0.1), design);
  expect([mean, sd]).toEqual([
    { value: 0.1, standardError: 0 },
    { value: 0, standardError: 0 },
  ]);
  expect(quantiles.map(({ value, standardError }) => [value, standardError])).toEqual(
    new Array(5).fill([0.1, 0]),
  );
});

describe('weighted draws', () => {
  test('by hand: 0, 1, 3 with weights 1, 2, 1', () => {
    const { mean, sd } = summarise([0, 1, 3, 1], weighted([1, 2, 1, 0]));
    // Mean 5/4; power (25 + 2 + 49)/64 = 19/16; Σw² = 6 of 16: variance 19/16 / (10/16) = 1.9.
    expect(mean.value).toBe(1.25);
    expect(sd.value).toBeCloseTo(Math.sqrt(1.9), 15);
    // Deviations −5/4, −1/2, 7/4, 0: √(4.875 · 4/3) / 4.
    expect(mean.standardError).toBeCloseTo(Math.sqrt(6.5) / 4, 15);
    // Squares 25/16, 1/16, 49/16 less 19/16, weighted 6/16, −36/16, 30/16, 0: √(2232/256 · 4/3) / 4 / (2 s).
    expect(sd.standardError).toBeCloseTo(Math.sqrt(2232 / 192) / 8 / Math.sqrt(1.9), 14);
  });

  test('equal weights give what independent draws give, but for the small-sample terms', () => {
    const values = Array.from({ length: 2000 }, (_, i) => Math.sin(i * i));
    const [own, plain] = [summarise(values, weighted(new Array(2000).fill(3))), summarise(values)];
    expect(own.mean.value).toBeCloseTo(plain.mean.value, 14);
    expect(own.sd.value).toBeCloseTo(plain.sd.value, 14);
    expect(own.mean.standardError).toBeCloseTo(plain.mean.standardError, 14);
    expect(own.sd.standardError / plain.sd.standardError).toBeCloseTo(1, 2);
    for (const [i, each] of own.quantiles.entries()) {
      expect(each.value).toBeCloseTo(plain.quantiles[i]!.value, 13);
      expect(each.standardError / plain.quantiles[i]!.standardError).toBeCloseTo(1, 2);
    }
  });

  test('values i/1024 with weights 2i/1024: the square root of a uniform value, whatever the sampler is called', () => {
    const values = Array.from({ length: 1024 }, (_, i) => i / 1024);
    const weights = values.map((value) => 2 * value);
    const design: Design = { sampler: 'random', weights: Float64Array.from(weights) };
    const { mean, sd, quantiles } = summarise(values, design);
    // Sums over a grid of step 1/1024: off by half a step at most.
    expect(Math.abs(mean.value - 2 / 3)).toBeLessThan(1 / 2048);
    expect(Math.abs(sd.value - Math.sqrt(1 / 18))).toBeLessThan(1 / 2048);
    for (const { probability, value } of quantiles) {
      expect(Math.abs(value - Math.sqrt(probability))).toBeLessThan(1 / 1024);
    }
  });

  test('in rounds: errors of draws that make up for each other are small', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? 1 : -1) * (1 + (i >> 1) / 50));
    const ones = new Array(100).fill(1);
    const [alone, pairs] = [summarise(values, weighted(ones, 1)), summarise(values, weighted(ones, 2))];
    expect(alone.mean.standardError).toBeGreaterThan(0.1);
    expect(pairs.mean.standardError).toBeLessThan(1e-15);
    // The median lies between pairs, each with one draw below it: only rounding to a rank is left.
    expect(pairs.quantiles[2]!.standardError).toBeCloseTo(2 / Math.sqrt(12), 12);
  });
});

describe('16 replicates', () => {
  const sobol: Design = { sampler: 'sobol' };

  test('of one draw each: five quantiles, each with an error of its own, by hand', () => {
    const values = Array.from({ length: 16 }, (_, i) => ((i * 7) % 16) ** 2);
    const { mean, sd, quantiles } = summarise(values, sobol);
    const plain = summarise(values);
    // One draw a replicate: the replicates are independent draws.
    expect(mean.standardError).toBeCloseTo(plain.mean.standardError, 12);
    expect(sd.standardError).toBeGreaterThan(0);
    // k of 16 draws lie below: the rank is uncertain by √(k (16 − k) / 15); k = 1, 4, 8, 12, 15.
    const at = (place: number) => {
      const low = Math.floor(place);
      return low ** 2 + (place - low) * ((low + 1) ** 2 - low ** 2);
    };
    for (const [i, k] of [1, 4, 8, 12, 15].entries()) {
      const { probability, value, standardError } = quantiles[i]!;
      const place = 15 * probability;
      const reach = Math.sqrt((k * (16 - k)) / 15);
      const [from, to] = [Math.max(0, place - reach), Math.min(15, place + reach)];
      expect(value).toBeCloseTo(at(place), 12);
      expect(standardError).toBeCloseTo((reach * (at(to) - at(from))) / (to - from), 11);
    }
    expect(new Set(quantiles.map(({ standardError }) => standardError)).size).toBe(5);
  });

  test('that are alike leave a quantile no error but that of rounding to a rank', () => {
    const values = Array.from({ length: 320 }, (_, i) => Math.floor(i / 16) + (i % 16) / 100);
    const { quantiles } = summarise(values, sobol);
    // Half of 20 draws of every replicate lie below 9.575: values of 10 and 9.15 beside it.
    expect(quantiles[2]!.value).toBeCloseTo(9.575, 12);
    expect(quantiles[2]!.standardError).toBeCloseTo(0.85 / Math.sqrt(12), 12);
  });

  test('an atom: within it a quantile is exact, at its end it may leave it', () => {
    // 160 of 320 draws are 0, unevenly by replicate; the others lie apart.
    const values = Array.from({ length: 320 }, (_, i) => {
      const [point, replicate] = [Math.floor(i / 16), i % 16];
      return point < 10 + ((replicate % 3) - 1) * Number(replicate < 15) ? 0 : 1 + i / 320;
    });
    const { quantiles } = summarise(values, sobol);
    expect(quantiles.slice(0, 2).map(({ value, standardError }) => [value, standardError])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(quantiles[2]!.standardError).toBeGreaterThan(0.4);
  });

  test('a replicate without a finite value does not hide the error of the others', () => {
    const values = Array.from({ length: 64 }, (_, i) => (i % 16 === 3 ? Number.NaN : Math.sin(i)));
    const { mean, sd } = summarise(values, sobol);
    const finite = values.filter((value) => !Number.isNaN(value));
    /** Of a mean over the 60 finite draws: of each replicate 16/60 of its sum, the empty one among them. */
    const errorOf = (distanceOf: (value: number) => number) => {
      const parts = new Array<number>(16).fill(0);
      for (const [i, value] of values.entries()) {
        if (!Number.isNaN(value)) parts[i % 16]! += (distanceOf(value) * 16) / 60;
      }
      const middle = parts.reduce((a, b) => a + b, 0) / 16;
      return Math.sqrt(parts.reduce((total, part) => total + (part - middle) ** 2, 0) / 15 / 16);
    };
    const m = finite.reduce((a, b) => a + b, 0) / 60;
    const power = finite.reduce((total, value) => total + (value - m) ** 2, 0) / 60;
    expect(mean.standardError).toBeCloseTo(
      errorOf((value) => value - m),
      14,
    );
    expect(sd.standardError).toBeCloseTo(errorOf((value) => (value - m) ** 2 - power) / (2 * sd.value), 14);
  });

  test('mean and spread by hand: replicate r holds r and −r', () => {
    const values = Array.from({ length: 32 }, (_, i) => (i < 16 ? 1 : -1) * (i % 16));
    const { mean, sd } = summarise(values, sobol);
    expect([mean.value, mean.standardError]).toEqual([0, 0]);
    // Shares of Σ x² by replicate are r²: √(Σ (r² − 77.5)² / 15 / 16) / (2 s), s² = 2480/31 = 80.
    const spread = Array.from({ length: 16 }, (_, r) => (r * r - 77.5) ** 2).reduce((a, b) => a + b, 0);
    expect(sd.value).toBeCloseTo(Math.sqrt(80), 13);
    expect(sd.standardError).toBeCloseTo(Math.sqrt(spread / 240) / (2 * Math.sqrt(80)), 12);
  });
});

test('law: quantiles of weighted draws rise, lie between the extremes, and do not know the scale of the weights', () => {
  const cases = fc.array(
    fc.tuple(
      fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1000),
      fc.integer({ min: 1, max: 1000 }),
    ),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(cases, (pairs) => {
      const values = pairs.map(([value]) => value);
      const of = (scale: number) =>
        summarise(values, weighted(pairs.map(([, weight]) => weight * scale))).quantiles;
      const [own, other] = [of(1), of(2 ** -30)];
      expect(other).toEqual(own);
      const found = own.map(({ value }) => value);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect(found[0]).toBeGreaterThanOrEqual(Math.min(...values));
      expect(found[4]).toBeLessThanOrEqual(Math.max(...values));
      for (const { standardError } of own)
        expect(standardError >= 0 || Number.isNaN(standardError)).toBe(true);
    }),
    { seed: 20201, numRuns: 300 },
  );
});
