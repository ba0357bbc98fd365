import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { designQuantiles } from '../../../src/simulation/estimates/design-quantiles';
import { quantileEstimates } from '../../../src/simulation/estimates/quantile-estimates';
import { histogram } from '../../../src/simulation/statistics/histogram';
import { finiteByPart, mergeHistograms } from '../../../src/simulation/statistics/histogram-counts';
import { histogramGrid, outerBin, outerEdges } from '../../../src/simulation/statistics/histogram-grid';
import { histogramQuantiles } from '../../../src/simulation/statistics/histogram-quantiles';
import { rankErrors } from '../../../src/simulation/statistics/histogram-rank-error';

/** Counts of values, bins laid out by the first of them; atoms are looked for if asked. */
function countsOf(values: Float64Array, { parts = 1, first = values, hasTies = false } = {}) {
  const counter = histogram(histogramGrid(first), parts, { hasTies });
  for (let from = 0; from < values.length; from += 1024) {
    counter.add(values, from, Math.min(1024, values.length - from));
  }
  return counter.counts();
}

test('by hand: bins about the middle of 0 and 4, twice as wide as their distance', () => {
  const grid = histogramGrid(Float64Array.of(0, 1, 4));
  expect(grid).toEqual({ middle: 2, reach: 4, least: -2, scale: 512 });
  // 13 lies 11 from the middle, 2.75 times the reach: octave 1, place 24 of 64.
  expect(outerBin(grid, 13)).toBe(64 + 24);
  expect(outerEdges(grid, 64 + 24)).toEqual([13, 13.125]);
  expect(outerBin(grid, -9)).toBe(-1 - (64 + 24));
  expect(outerEdges(grid, -1 - (64 + 24))).toEqual([-9.125, -9]);
});

test('by hand: quantiles of four values in bins of 1/512', () => {
  const found = histogramQuantiles(countsOf(Float64Array.of(0, 1, 1, 4)), [0, 1 / 3, 0.5, 1]);
  expect(found.map(({ value }) => value)).toEqual([0, 1 + 0.25 / 512, 1 + 0.5 / 512, 4]);
  expect(found.map(({ resolution }) => resolution)).toEqual([1 / 512, 1 / 512, 1 / 512, 0]);
});

describe('atoms', () => {
  test('0 with 90 %, a million with 10 %: no quantile in between, and none uncertain but where they meet', () => {
    const values = Float64Array.from({ length: 20_000 }, (_, i) => (i % 10 === 9 ? 1e6 : 0));
    const levels = [0.05, 0.5, 0.89, 0.91, 0.95];
    const found = histogramQuantiles(countsOf(values, { hasTies: true }), levels);
    const kept = quantileEstimates(values, levels);
    for (const [i, own] of found.entries()) {
      expect(own).toEqual({ value: i < 3 ? 0 : 1e6, standardError: 0, resolution: 0 });
      expect(own).toMatchObject(kept[i]!);
    }
    // Where the atoms meet, a rank is uncertain by √(n p (1 − p)) = 42.4 of 20,000 draws.
    const [edge] = histogramQuantiles(countsOf(values, { hasTies: true }), [0.9]);
    expect(edge).toEqual({ ...quantileEstimates(values, [0.9])[0], resolution: 0 });
    expect(edge!.standardError).toBeGreaterThan(4e5);
  });

  test('not looked for, the error holds the width of the bin', () => {
    const values = Float64Array.from({ length: 20_000 }, (_, i) => (i % 10 === 9 ? 1e6 : 0));
    const [median] = histogramQuantiles(countsOf(values), [0.5]);
    // Bins of 2 · 1e6 / 4096; the half that lies above 0 holds nothing else.
    expect(median!.resolution).toBe(2e6 / 4096);
    expect(median!.value).toBeCloseTo(((9999.5 + 0.5) / 18_000) * (2e6 / 4096), 9);
    const ofDraws = (Math.sqrt(5000) / 18_000) * (2e6 / 4096);
    expect(median!.standardError).toBeCloseTo(Math.hypot(ofDraws, 2e6 / 4096), 9);
  });

  test('by hand: an atom at the bottom of a bin, one at its top, and three values between', () => {
    const values = Float64Array.of(0, 0, 0, 0, 0.001, 0.002, 0.003, 0.004, 0.004, 100);
    const ranks = values.map((_, i) => i / 9);
    const found = histogramQuantiles(countsOf(values, { hasTies: true }), [...ranks]);
    const third = 0.004 / 3;
    for (const [i, value] of [0, 0, 0, 0, third / 2, 1.5 * third, 2.5 * third, 0.004, 0.004, 100].entries()) {
      expect(found[i]!.value).toBeCloseTo(value, 12);
      expect(found[i]!.resolution).toBe(i > 3 && i < 7 ? 0.004 : 0);
    }
  });

  test('in bins of growing width too, and in parts', () => {
    const values = Float64Array.from({ length: 1024 }, (_, i) => (i % 5 === 0 ? 1e9 : (i % 1000) / 1000));
    const first = values.filter((value) => value < 2);
    for (const parts of [1, 16]) {
      const found = histogramQuantiles(countsOf(values, { first, parts, hasTies: true }), [0.9, 0.95]);
      for (const each of found) expect(each).toEqual({ value: 1e9, standardError: 0, resolution: 0 });
    }
  });

  test('merged parts tell what the whole tells', () => {
    const values = Float64Array.from({ length: 4096 }, (_, i) =>
      i % 3 === 0 ? 5 : i % 97 === 0 ? 1e7 + (i % 2) : ((i * 7919) % 4096) / 8,
    );
    const first = values.filter((value) => value < 1e6).slice(0, 900);
    const whole = countsOf(values, { first, hasTies: true });
    const parts = [0, 1024, 2048, 3072].map((from) =>
      countsOf(values.slice(from, from + 1024), { first, hasTies: true }),
    );
    expect(mergeHistograms(parts)).toEqual(whole);
    expect(mergeHistograms(parts.reverse())).toEqual(whole);
    expect(whole.ends.length).toBe(4 * (4096 + whole.outerBins.length));
    expect(whole.outerBins.length).toBeGreaterThan(0);
    expect(countsOf(values).ends.length).toBe(0);
  });

  test('law: whole numbers, one to a bin, are told exactly, with the errors of kept values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 400 }), (list) => {
        const values = Float64Array.from(list);
        const levels = [0.05, 0.25, 0.5, 0.75, 0.95];
        const found = histogramQuantiles(countsOf(values, { hasTies: true }), levels);
        for (const [i, { value, standardError }] of quantileEstimates(values, levels).entries()) {
          expect(found[i]!.value).toBe(value + 0);
          if (Number.isNaN(standardError)) expect(found[i]!.standardError).toBeNaN();
          else expect(found[i]!.standardError).toBeCloseTo(standardError, 10);
          expect(found[i]!.resolution).toBe(0);
        }
      }),
      { seed: 20201, numRuns: 300 },
    );
  });
});

describe('errors', () => {
  const bell = (length: number) =>
    Float64Array.from({ length }, (_, i) => {
      const u = (((i * 7919) % length) + 0.5) / length;
      return Math.log(u / (1 - u));
    });
  const levels = [0.05, 0.25, 0.5, 0.75, 0.95];

  test('of independent draws: as of kept values, and the width of the bin', () => {
    const values = bell(4999);
    const kept = quantileEstimates(values, levels);
    for (const [i, own] of histogramQuantiles(countsOf(values), levels).entries()) {
      const known = Math.hypot(kept[i]!.standardError, own.resolution!);
      expect(Math.abs(own.standardError - known)).toBeLessThan(own.resolution!);
      expect(own.standardError).toBeGreaterThanOrEqual(own.resolution!);
    }
  });

  test('of replicates: about as of kept values', () => {
    const values = bell(16 * 300);
    const kept = designQuantiles(values, { sampler: 'sobol' }, levels);
    for (const [i, own] of histogramQuantiles(countsOf(values, { parts: 16 }), levels).entries()) {
      const known = Math.hypot(kept[i]!.standardError, own.resolution!);
      // The shares are known at the edges of bins 16 times as wide.
      expect(Math.abs(own.standardError - known)).toBeLessThan(16 * own.resolution!);
    }
  });

  test('of too few draws are unknown', () => {
    const errors = (length: number, parts = 1) =>
      histogramQuantiles(countsOf(bell(length), { parts }), levels).map(({ standardError }) => standardError);
    expect(errors(1)).toEqual(new Array(5).fill(Number.NaN));
    expect(errors(9).map(Number.isNaN)).toEqual([true, false, false, false, true]);
    expect(errors(10).map(Number.isNaN)).toEqual(new Array(5).fill(false));
    const single = errors(16, 16);
    expect(new Set(single).size).toBe(5);
    for (const error of single) expect(error).toBeGreaterThan(0);
  });
});

describe('errors of ranks of replicates', () => {
  test('by hand: two bins; within one that of independent values', () => {
    // Replicates 0 to 3 hold two values of 0 and none of 1, the others one of each.
    const values = Float64Array.from({ length: 32 }, (_, i) => (i < 16 || i % 16 < 4 ? 0 : 1));
    const errorOf = rankErrors(countsOf(values, { parts: 16 }));
    // 20 of 32 lie in the first bin: shares of 1 in four replicates, 1/2 in twelve.
    const edge = 32 * Math.sqrt((16 * 0.25 * 0.75 * 0.5 ** 2) / 15 / 16);
    expect(errorOf(0)).toBeCloseTo(Math.sqrt(edge ** 2 + 20 * (0.5 / 20) * (19.5 / 20)), 12);
    expect(errorOf(9)).toBeCloseTo(Math.sqrt(edge ** 2 + 20 * (9.5 / 20) * (10.5 / 20)), 12);
    expect(errorOf(19)).toBeCloseTo(Math.sqrt(edge ** 2 + 20 * (19.5 / 20) * (0.5 / 20)), 12);
    expect(errorOf(20)).toBeCloseTo(Math.sqrt(edge ** 2 + 12 * (0.5 / 12) * (11.5 / 12)), 12);
    expect(errorOf(31)).toBeCloseTo(Math.sqrt(edge ** 2 + 12 * (11.5 / 12) * (0.5 / 12)), 12);
  });

  test('bins of growing width lie below and above those of equal width', () => {
    const values = Float64Array.from({ length: 48 }, (_, i) =>
      i < 16 ? -1e6 : i < 32 ? (i % 16) / 100 : 1e6,
    );
    values[0] = 1e6;
    const errorOf = rankErrors(countsOf(values, { parts: 16, first: values.slice(16, 32) }));
    // 15 values lie below the middle, in one replicate none: 48 √(1/16 · 15/16 / 15) · 1/3.
    const low = 16 * Math.sqrt(1 / 16 / 16);
    expect(errorOf(3)).toBeCloseTo(Math.sqrt(low ** 2 + 15 * (3.5 / 15) * (11.5 / 15)), 12);
    expect(errorOf(40)).toBeCloseTo(Math.sqrt(low ** 2 + 17 * (9.5 / 17) * (7.5 / 17)), 12);
  });
});

describe('law: quantiles lie within the resolution of the exact ones', () => {
  const anyValues = fc.oneof(
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 60 }),
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 }),
    fc.array(fc.constantFrom(0, -0, 315, 314.999, 1e-320, 5e307), { minLength: 1, maxLength: 60 }),
    fc.array(
      fc.double({ min: -1e3, max: 1e3, noNaN: true }).map((x) => 1e9 + x),
      { minLength: 1, maxLength: 60 },
    ),
  );
  test.each([1, 16])('%d parts', (parts) => {
    fc.assert(
      fc.property(
        anyValues,
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
        (list, few, levels) => {
          const values = Float64Array.from(list);
          const counts = countsOf(values, { parts, first: values.slice(0, few) });
          const found = histogramQuantiles(counts, levels);
          const exact = quantileEstimates(values, levels);
          const [least, greatest] = [Math.min(...list), Math.max(...list)];
          for (const [i, { value, resolution }] of found.entries()) {
            const rounding = 1e-14 * Math.max(Math.abs(least), Math.abs(greatest));
            expect(Math.abs(value - exact[i]!.value)).toBeLessThanOrEqual(
              resolution! * (1 + 1e-9) + rounding,
            );
            expect(value).toBeGreaterThanOrEqual(least);
            expect(value).toBeLessThanOrEqual(greatest);
          }
          const inOrder = levels.toSorted((a, b) => a - b);
          const rising = histogramQuantiles(counts, inOrder).map(({ value }) => value);
          expect(rising).toEqual(rising.toSorted((a, b) => a - b));
          expect(finiteByPart(counts).reduce((total, each) => total + each, 0)).toBe(values.length);
        },
      ),
      { seed: 20201, numRuns: 1000 },
    );
  });
});

test('values that are not finite are left out', () => {
  const counts = countsOf(Float64Array.of(Number.NaN, 3, Infinity, -Infinity, 5));
  expect([counts.min, counts.max]).toEqual([3, 5]);
  expect([...finiteByPart(counts)]).toEqual([2]);
  expect(histogramQuantiles(counts, [0, 1]).map(({ value }) => value)).toEqual([3, 5]);
  const none = countsOf(Float64Array.of(Number.NaN, Infinity));
  expect(histogramQuantiles(none, [0.5])).toEqual([
    { value: Number.NaN, standardError: Number.NaN, resolution: Number.NaN },
  ]);
});

test('one value is told exactly', () => {
  const [found] = histogramQuantiles(countsOf(new Float64Array(2000).fill(0.1)), [0.3]);
  expect(found).toEqual({ value: 0.1, standardError: 0, resolution: 0 });
});

test('counters that an engine filled are put right outside the bins', () => {
  const values = Float64Array.of(0, 1, 4, 1e6, Number.NaN, -1e6, -Infinity, Infinity);
  const grid = histogramGrid(values.subarray(0, 3));
  const own = new Uint16Array(4096);
  // As engines count: below and no number in the first bin, above in the last.
  for (const value of values) {
    own[Math.floor(Math.min(4095, Math.max(0, (value - grid.least) * grid.scale || 0)))]!++;
  }
  const counted = histogram(grid, 1, { own });
  counted.add(values, 0, 8, { outside: 5, extremes: { least: -1e6, greatest: 1e6 } });
  const plain = histogram(grid, 1);
  plain.add(values, 0, 8);
  expect(counted.counts()).toEqual(plain.counts());
});

test('merged counts are those of all values, in any order', () => {
  const values = Float64Array.from({ length: 4096 }, (_, i) => ((i * 7919) % 4096) ** 2 / 100 - 3000);
  const first = values.slice(0, 100);
  const whole = countsOf(values, { parts: 16, first });
  const parts = [0, 1024, 2048, 3072].map((from) =>
    countsOf(values.slice(from, from + 1024), { parts: 16, first }),
  );
  expect(mergeHistograms(parts)).toEqual(whole);
  expect(mergeHistograms(parts.reverse())).toEqual(whole);
});
