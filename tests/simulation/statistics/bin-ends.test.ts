import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addEnds, countEnds, endsOf, hasTies, noEnds } from '../../../src/simulation/statistics/bin-ends';

test('by hand: two bins, values outside passed over', () => {
  const ends = noEnds(4096);
  expect([...ends.subarray(0, 4)]).toEqual([Infinity, 0, -Infinity, 0]);
  const values = Float64Array.of(0.5, 0.25, 0.5, 0.25, 0.375, 1, 1.5, Number.NaN, -1, 4096, Infinity, 1.5);
  countEnds(ends, values, [0, values.length], { least: 0, scale: 1 });
  expect([...ends.subarray(0, 8)]).toEqual([0.25, 2, 0.5, 2, 1, 1, 1.5, 2]);
  expect([...ends.subarray(8, 16)]).toEqual([Infinity, 0, -Infinity, 0, Infinity, 0, -Infinity, 0]);
  expect([...ends.subarray(4 * 4095)]).toEqual([Infinity, 0, -Infinity, 0]);
});

test('only the values asked for are counted', () => {
  const ends = noEnds(4096);
  countEnds(ends, Float64Array.of(9, 5, 6, 9), [1, 3], { least: 0, scale: 0.1 });
  expect([...ends.subarray(0, 4)]).toEqual([5, 1, 6, 1]);
});

test('one value is both ends', () => {
  expect([...endsOf(3)]).toEqual([3, 1, 3, 1]);
});

describe('added', () => {
  const anyValues = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });
  const of = (values: readonly number[]) => {
    const ends = noEnds(4096);
    countEnds(ends, Float64Array.from(values), [0, values.length], { least: 0, scale: 0.1 });
    return ends;
  };

  test('law: ends of parts together are those of all values, in any order', () => {
    fc.assert(
      fc.property(anyValues, anyValues, (first, second) => {
        const known = [...of([...first, ...second]).subarray(0, 4)];
        for (const [a, b] of [
          [first, second],
          [second, first],
        ] as const) {
          const ends = of(a);
          addEnds(ends, 0, of(b));
          expect([...ends.subarray(0, 4)]).toEqual(known);
        }
      }),
      { seed: 20201, numRuns: 500 },
    );
  });

  test('to one bin from another', () => {
    const ends = noEnds(3);
    addEnds(ends, 1, Float64Array.of(9, 9, 9, 9, 2, 1, 4, 3), 1);
    addEnds(ends, 1, endsOf(2));
    addEnds(ends, 1, endsOf(5));
    expect([...ends]).toEqual([Infinity, 0, -Infinity, 0, 2, 2, 5, 1, Infinity, 0, -Infinity, 0]);
  });
});

test.each([
  [[1, 2, 3], false],
  [[1, 2, 1], true],
  [[0, -0], true],
  [[Infinity, Infinity, 1, Number.NaN, Number.NaN], false],
  [[], false],
  [[5], false],
])('ties among %j: %s', (values, known) => {
  const first = Float64Array.from(values);
  expect(hasTies(first)).toBe(known);
  expect([...first]).toEqual(values);
});

test('law: ties are told as by a set of the values', () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -40, max: 40 }),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 60, size: 'max' }), (values) => {
      expect(hasTies(Float64Array.from(values))).toBe(new Set(values).size < values.length);
    }),
    { seed: 20201, numRuns: 1000 },
  );
});
