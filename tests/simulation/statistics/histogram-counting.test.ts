import { describe, expect, test } from 'vitest';
import { histogramBins } from '../../../src/simulation/reductions/bin-grid';
import { histogram } from '../../../src/simulation/statistics/histogram';
import { coarseness } from '../../../src/simulation/statistics/histogram-counts';
import { type HistogramGrid, outerBin } from '../../../src/simulation/statistics/histogram-grid';

/** Bins from 0 to 4,096 of width 1: the number of a value's bin is its floor. */
const grid: HistogramGrid = { middle: 2048, reach: 2048, least: 0, scale: 1 };

/** Values of a block: most inside, some on the ends and beyond them, few not finite. */
function blockOf(seed: number): Float64Array {
  const values = Float64Array.from(
    { length: 1024 },
    (_, i) => 100 * ((i * 7919 + seed * 104_729) % 41) + (i % 3) / 4,
  );
  values.set([0, 4096, 4095.999, -0, -1, 5000, 1e300, Number.NaN, Infinity, -Infinity, 300, 300], 0);
  return values;
}

/** The same counts, one value after the other. */
function counted(blocks: readonly Float64Array[], parts: number) {
  const inner = new Float64Array(histogramBins);
  const coarse = new Float64Array(parts === 1 ? 0 : (histogramBins / coarseness) * parts);
  const outer = new Map<number, Float64Array>();
  const [least, greatest] = [new Map<number, [number, number]>(), new Map<number, [number, number]>()];
  const seen = (
    ends: typeof least,
    bin: number,
    value: number,
    isBeyond: (a: number, b: number) => boolean,
  ) => {
    const [end, count] = ends.get(bin) ?? [value, 0];
    if (value === end) ends.set(bin, [end, count + 1]);
    else if (isBeyond(value, end)) ends.set(bin, [value, 1]);
  };
  for (const values of blocks)
    for (const [i, value] of values.entries()) {
      if (!Number.isFinite(value)) continue;
      const isInner = value >= 0 && value < histogramBins;
      const bin = isInner ? Math.floor(value) : histogramBins + 1e6 + outerBin(grid, value);
      seen(least, bin, value, (a, b) => a < b);
      seen(greatest, bin, value, (a, b) => a > b);
      if (isInner) {
        inner[Math.floor(value)]!++;
        if (parts > 1) coarse[Math.floor(value / coarseness) * parts + (i % parts)]!++;
        continue;
      }
      const own = outer.get(outerBin(grid, value)) ?? new Float64Array(parts);
      own[i % parts]!++;
      outer.set(outerBin(grid, value), own);
    }
  const bins = [...outer.keys()].sort((a, b) => a - b);
  const endsOf = (bin: number) => [
    ...(least.get(bin) ?? [Infinity, 0]),
    ...(greatest.get(bin) ?? [-Infinity, 0]),
  ];
  const ends = [
    ...Array.from({ length: histogramBins }, (_, bin) => endsOf(bin)),
    ...bins.map((bin) => endsOf(histogramBins + 1e6 + bin)),
  ].flat();
  return { inner, coarse, outerBins: bins, outer: bins.flatMap((bin) => [...outer.get(bin)!]), ends };
}

// Counters are of 16 bits and taken out after 63 blocks; 130 blocks take them out twice.
describe.each([1, 63, 64, 130])('%i blocks', (count) => {
  const blocks = Array.from({ length: count }, (_, i) => blockOf(i % 5));
  test.each([
    [1, false],
    [1, true],
    [16, true],
  ])('in %i parts, atoms looked for: %o, are counted as one by one', (parts, hasTies) => {
    const own = histogram(grid, parts, { hasTies });
    for (const values of blocks) own.add(values, 0, 1024);
    const found = own.counts();
    const expected = counted(blocks, parts);
    expect(found.inner).toEqual(expected.inner);
    expect(found.coarse).toEqual(expected.coarse);
    expect([...found.outerBins]).toEqual(expected.outerBins);
    expect([...found.outer]).toEqual(expected.outer);
    expect([...found.ends].map((each) => each + 0)).toEqual(
      hasTies ? expected.ends.map((each) => each + 0) : [],
    );
    expect([found.min, found.max]).toEqual([-1, 1e300]);
    expect(own.hasTies).toBe(hasTies);
  });
});

test('values of another place in the memory, and fewer than a block', () => {
  const memory = new Float64Array(64).fill(9);
  memory.set([1, 1, 2, -5], 16);
  const own = histogram(grid, 16);
  own.add(memory, 16, 4);
  const { inner, coarse, outer, min, max } = own.counts();
  expect([inner[1], inner[2], inner[9]]).toEqual([2, 1, 0]);
  // Draws 0, 1 and 2 of replicates 0, 1 and 2; the fourth lies outside.
  expect([...coarse.subarray(0, 4)]).toEqual([1, 1, 1, 0]);
  expect([...outer].indexOf(1)).toBe(3);
  expect([min, max]).toEqual([-5, 2]);
});

test('a single bin holds more than its counter of 16 bits could, in one part and in 16', () => {
  const values = new Float64Array(1024).fill(7.5);
  for (const parts of [1, 16]) {
    const own = histogram(grid, parts);
    for (let block = 0; block < 130; block++) own.add(values, 0, 1024);
    const { inner, coarse } = own.counts();
    expect(inner[7]).toBe(130 * 1024);
    expect(inner.reduce((sum, count) => sum + count, 0)).toBe(130 * 1024);
    expect([...coarse.subarray(0, parts)]).toEqual(parts === 1 ? [] : new Array(16).fill(130 * 64));
  }
});

test('counters that an engine lends are emptied after 63 blocks, and no sooner', () => {
  const values = new Float64Array(1024).fill(7.5);
  const counters = new Uint16Array(histogramBins);
  const own = histogram(grid, 1, { own: counters });
  for (let block = 0; block < 62; block++) own.add(values, 0, 1024);
  expect(counters[7]).toBe(62 * 1024);
  own.add(values, 0, 1024);
  expect(counters[7]).toBe(0);
  expect(own.counts().inner[7]).toBe(63 * 1024);
});

test('the least and the greatest value are never −0', () => {
  const own = histogram(grid, 1);
  own.add(new Float64Array(1024).fill(-0), 0, 1024);
  const { min, max } = own.counts();
  expect([Object.is(min, 0), Object.is(max, 0)]).toEqual([true, true]);
});
