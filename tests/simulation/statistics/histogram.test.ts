import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantileEstimates } from '../../../src/simulation/estimates/quantile-estimates';
import { histogram } from '../../../src/simulation/statistics/histogram';
import { finiteByPart, mergeHistograms } from '../../../src/simulation/statistics/histogram-counts';
import { histogramGrid, outerBin, outerEdges } from '../../../src/simulation/statistics/histogram-grid';
import { histogramQuantiles } from '../../../src/simulation/statistics/histogram-quantiles';

/** Counts of values, bins laid out by the first of them. */
function countsOf(values: Float64Array, { parts = 1, first = values } = {}) {
  const counter = histogram(histogramGrid(first), parts);
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
  const counted = histogram(grid, 1, own);
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
