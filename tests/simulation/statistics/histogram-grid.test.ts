import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  histogramGrid,
  innerEdges,
  outerBin,
  outerEdges,
} from '../../../src/simulation/statistics/histogram-grid';

const gridOf = (...values: readonly number[]) => histogramGrid(Float64Array.from(values));

describe('bins of equal width', () => {
  test('lie about the middle of the first values, twice as wide as their range', () => {
    expect(gridOf(0, 1, 4)).toEqual({ middle: 2, reach: 4, least: -2, scale: 512 });
    expect(gridOf(4, Number.NaN, 0, Number.POSITIVE_INFINITY, 1)).toEqual(gridOf(0, 1, 4));
    expect(gridOf(-4, -1, 0)).toEqual({ middle: -2, reach: 4, least: -6, scale: 512 });
  });

  test('the outer 1/128 of the values on either side do not count', () => {
    // 257 values leave two out at either end.
    const values = Array.from({ length: 257 }, (_, i) => i);
    const stretched = values.map((each) => (each < 2 ? -1e6 - each : each > 254 ? 1e6 + each : each));
    expect(gridOf(...stretched)).toMatchObject({ middle: 128, reach: 252 });
    // 256 leave one out.
    expect(gridOf(...stretched.slice(0, 256))).toMatchObject({ middle: (-1e6 + 254) / 2 });
    const shuffled = stretched.map((_, i) => stretched[(i * 100) % 257]!);
    expect(gridOf(...shuffled)).toEqual(gridOf(...stretched));
  });

  test('where nearly all values are the same the others decide', () => {
    const values = new Array(1000).fill(5);
    values[0] = 1;
    values[999] = 7;
    expect(gridOf(...values)).toMatchObject({ middle: 4, reach: 6 });
  });

  test('of one value they are a 1024th of it on either side, of 0 and of none 1', () => {
    expect(gridOf(2048)).toMatchObject({ middle: 2048, reach: 2, least: 2046, scale: 1024 });
    expect(gridOf(-2048, -2048)).toMatchObject({ middle: -2048, reach: 2 });
    expect(gridOf(0)).toEqual({ middle: 0, reach: 1, least: -1, scale: 2048 });
    expect(gridOf()).toEqual(gridOf(0));
    expect(gridOf(Number.NaN)).toEqual(gridOf(0));
  });

  test('are never narrower than doubles can tell, nor wider than they can hold', () => {
    expect(gridOf(2 ** 40, 2 ** 40 + 1).reach).toBeCloseTo(2 ** 10, 6);
    expect(gridOf(5e-324, 1e-323).reach).toBe(2 ** -960);
    const widest = gridOf(-1.7e308, 1.7e308);
    expect(widest).toMatchObject({ middle: 0, reach: 2 ** 1020 });
    expect(gridOf(-1.79e308, -1.7e308).least).toBe(-Number.MAX_VALUE);
  });

  test('their edges', () => {
    const grid = gridOf(0, 1, 4);
    expect(innerEdges(grid, 0, 1)).toEqual([-2, -2 + 1 / 512]);
    expect(innerEdges(grid, 1024, 16)).toEqual([0, 16 / 512]);
    expect(innerEdges(grid, 4095, 1)).toEqual([6 - 1 / 512, 6]);
  });
});

describe('bins of growing width', () => {
  const grid = gridOf(0, 1, 4);

  test.each([
    // Middle 2, reach 4: 64 bins to every doubling of the distance.
    [6, 0],
    [6 + 4 / 64, 1],
    [10, 64],
    [18, 128],
    [-2, -1],
    [-2 - 4 / 64, -2],
    [-6, -65],
    // What rounding left within the reach belongs to the first.
    [3, 0],
    [1, -1],
    [2, 0],
  ])('%d lies in bin %d', (value, bin) => {
    expect(outerBin(grid, value)).toBe(bin);
  });

  test.each([
    [0, [6, 6 + 4 / 64]],
    [63, [2 + 4 * (1 + 63 / 64), 10]],
    [64, [10, 10 + 8 / 64]],
    [-1, [-2 - 4 / 64, -2]],
    [-65, [-6 - 8 / 64, -6]],
    [64 * 1030, [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]],
  ])('bin %d goes from and to %j', (bin, edges) => {
    expect(outerEdges(grid, bin)).toEqual(edges);
  });

  test('law: a value lies between the edges of its bin, and bins rise with the values', () => {
    const beyond = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((x) => Math.abs(x - 2) > 4);
    fc.assert(
      fc.property(beyond, beyond, (a, b) => {
        for (const value of [a, b]) {
          const [low, high] = outerEdges(grid, outerBin(grid, value));
          const rounding = 4e-16 * Math.abs(value);
          expect(value).toBeGreaterThanOrEqual(low - rounding);
          expect(value).toBeLessThanOrEqual(high + rounding);
        }
        if (a <= b) expect(outerBin(grid, a)).toBeLessThanOrEqual(outerBin(grid, b));
      }),
      { seed: 20201, numRuns: 1000 },
    );
  });
});
