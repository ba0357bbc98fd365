import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/simulation/design/design';
import { drawShortfall } from '../../../src/simulation/targets/draw-shortfall';
import { columnMissedMoments, shortfallOf } from '../../../src/simulation/targets/shortfall';

const ranges = {
  accepted: { least: 5, greatest: Infinity },
  stated: { least: 5, greatest: Infinity },
};

/** From counts of independent draws or of replicates. */
function counted(values: readonly number[], parts = 1) {
  const column = Float64Array.from(values);
  const finite = new Float64Array(parts);
  for (const [i, value] of values.entries()) if (Number.isFinite(value)) finite[i % parts]!++;
  return shortfallOf(columnMissedMoments(column, ranges, parts), finite, values.length);
}

/** Draw by draw. */
function drawn(values: readonly number[], design: Design) {
  const met = Uint8Array.from(values, (value) => Number(value >= 5));
  return drawShortfall(values, met, ranges, design);
}

describe('independent draws', () => {
  test('by hand: 6, 3, 1, 7', () => {
    const { expected, whenMissed, standardError } = counted([6, 3, 1, 7]);
    expect([expected, whenMissed]).toEqual([1.5, 3]);
    // Distances 0, 2, 4, 0 about 1.5, and 2, 4 about 3: √(11/3/4), and √(2 · 4/3) / 2.
    expect(standardError.expected).toBeCloseTo(Math.sqrt(11 / 12), 15);
    expect(standardError.whenMissed).toBeCloseTo(Math.sqrt(8 / 3) / 2, 15);
  });

  test('a single miss tells no error of the mean of misses; nor a single draw of anything', () => {
    const one = counted([6, 3, 8, 7]);
    expect([one.expected, one.whenMissed, one.standardError.whenMissed]).toEqual([0.5, 2, Number.NaN]);
    expect(one.standardError.expected).toBeCloseTo(0.5, 15);
    expect(counted([3]).standardError).toEqual({ expected: Number.NaN, whenMissed: Number.NaN });
  });

  test('no miss', () => {
    expect(counted([6, 7])).toEqual({
      expected: 0,
      whenMissed: null,
      standardError: { expected: 0, whenMissed: null },
    });
  });

  test('draws that are not finite are left out', () => {
    const { expected, whenMissed } = counted([6, 3, Number.NaN, 1, 7, Infinity]);
    expect([expected, whenMissed]).toEqual([1.5, 3]);
  });
});

describe('replicates', () => {
  test('alike ones have no spread; misses in one alone tell no error of their mean', () => {
    const values = Array.from({ length: 32 }, (_, i) => (i < 16 ? 3 : 6));
    expect(counted(values, 16)).toEqual({
      expected: 1,
      whenMissed: 2,
      standardError: { expected: 0, whenMissed: 0 },
    });
    const one = counted(
      values.map((_, i) => (i === 4 ? 1 : 6)),
      16,
    );
    expect([one.whenMissed, one.standardError.whenMissed]).toEqual([4, Number.NaN]);
    const two = counted(
      values.map((_, i) => (i % 16 === 4 ? 1 + i / 16 : 6)),
      16,
    );
    expect(two.standardError.whenMissed).toBeNaN();
    // 4 in one of 16 replicates of two draws: means 2 and 15 zeros.
    expect(one.standardError.expected).toBeCloseTo(Math.sqrt((4 * (15 / 16)) / 15 / 16), 15);
  });
});

describe('draw by draw', () => {
  test('weights by hand', () => {
    const design: Design = { sampler: 'random', weights: Float64Array.of(1, 2, 1, 4) };
    const { expected, whenMissed, standardError } = drawn([6, 3, 1, 7], design);
    expect([expected, whenMissed]).toEqual([1, 8 / 3]);
    // w (d − 1): −1, 2, 3, −4; w (d − 8/3): −4/3, 4/3.
    expect(standardError.expected).toBeCloseTo(Math.sqrt((30 * 4) / 3) / 8, 15);
    expect(standardError.whenMissed).toBeCloseTo(Math.sqrt(((32 / 9) * 4) / 3) / 3, 15);
  });

  test('pairs by hand, a draw that is not finite left out', () => {
    const { expected, whenMissed, standardError } = drawn([6, 3, 1, Number.NaN], { sampler: 'antithetic' });
    expect([expected, whenMissed]).toEqual([2, 3]);
    // Pairs −2 + 0 and 2; of misses −1 and 1.
    expect(standardError.expected).toBeCloseTo(Math.sqrt(8 * 2) / 3, 15);
    expect(standardError.whenMissed).toBeCloseTo(Math.sqrt(2 * 2) / 2, 15);
  });

  test('misses of a single pair', () => {
    const { whenMissed, standardError } = drawn([6, 7, 1, 3, 8, 9], { sampler: 'antithetic' });
    expect([whenMissed, standardError.whenMissed]).toEqual([3, Number.NaN]);
    expect(standardError.expected).toBeGreaterThan(0);
  });

  test('a single miss, and none', () => {
    const one = drawn([6, 3, 8, 7], { sampler: 'antithetic' });
    expect([one.whenMissed, one.standardError.whenMissed]).toEqual([2, Number.NaN]);
    expect(drawn([6, 7], { sampler: 'random', weights: Float64Array.of(1, 2) })).toEqual({
      expected: 0,
      whenMissed: null,
      standardError: { expected: 0, whenMissed: null },
    });
  });
});
