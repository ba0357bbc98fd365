import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { determinant, eliminate } from '../../../src/model/simultaneous/elimination';

function solution(matrix: readonly number[], right: readonly number[]): number[] | false {
  const values = Float64Array.from(right);
  return eliminate(Float64Array.from(matrix), values) && [...values];
}

describe('eliminate', () => {
  test('two equations by hand: 2x + y = 5, x + 3y = 10', () => {
    expect(solution([2, 1, 1, 3], [5, 10])).toEqual([1, 3]);
  });

  test('three equations by hand, with the second pivot below the first row that is left', () => {
    // x + y + z = 6, x + y + 3z = 12, 2x + 5y + z = 15 has x = 1, y = 2, z = 3.
    const found = solution([1, 1, 1, 1, 1, 3, 2, 5, 1], [6, 12, 15]);
    for (const [i, value] of [1, 2, 3].entries()) expect((found as number[])[i]).toBeCloseTo(value, 14);
  });

  test('a pivot of 0 changes places with one below, and so do the right-hand sides', () => {
    expect(solution([0, 2, 1, 0], [3, 1])).toEqual([1, 1.5]);
    expect(solution([0, 0, 1, 0, 2, 0, 4, 0, 0], [7, 6, 8])).toEqual([2, 3, 7]);
  });

  test('the larger pivot is taken: with 1e-20 first the solution would be [0, 1]', () => {
    expect(solution([1e-20, 1, 1, 1], [1, 2])).toEqual([1, 1]);
    expect(solution([1e-20, 1, -1, 1], [1, 0])).toEqual([1, 1]);
  });

  test('of equal pivots the first stays, which decides the last bit', () => {
    expect(solution([3, 1, 3, 2], [4, 5])).toEqual([1, 1]);
    const y = (0.4 - 0.1) / (0.2 - 0.1);
    const x = (0.1 - 0.1 * y) / 3;
    // In the other order x would be (0.4 - 0.2 y) / 3, one unit in the last place away.
    expect((0.4 - 0.2 * y) / 3).not.toBe(x);
    expect(solution([3, 0.1, 3, 0.2], [0.1, 0.4])).toEqual([x, y]);
  });

  test('one unknown is a quotient', () => {
    expect(solution([4], [10])).toEqual([2.5]);
    expect(solution([-0.5], [1])).toEqual([-2]);
  });

  test.each([
    ['a zero', [0], [1]],
    ['an infinity', [Number.POSITIVE_INFINITY], [1]],
    ['no number', [Number.NaN], [1]],
    ['rows that are multiples', [1, 2, 2, 4], [1, 1]],
    ['a last pivot of no number', [1, 0, 0, Number.NaN], [1, 1]],
    ['a right-hand side of no number', [1, 0, 0, 1], [1, Number.NaN]],
    ['a solution that overflows', [1e-300], [1e300]],
    ['a part of the solution that overflows', [1, 0, 0, 1e-300], [1, 1e300]],
  ])('no solution with %s', (_, matrix, right) => {
    expect(solution(matrix, right)).toBe(false);
  });

  test('the solution of a diagonal system is that of its rows', () => {
    expect(solution([2, 0, 0, 0, 4, 0, 0, 0, -8], [2, 2, 2])).toEqual([1, 0.5, -0.25]);
  });
});

/** A matrix of small whole numbers, by rows. */
const wholeMatrix = fc
  .integer({ min: 1, max: 4 })
  .chain((m) =>
    fc
      .array(fc.integer({ min: -9, max: 9 }), { minLength: m * m, maxLength: m * m })
      .map((entries) => ({ m, entries })),
  );

/** Determinant of whole numbers by its first row (Laplace), exact. */
function byFirstRow(entries: readonly number[], m: number): number {
  if (m === 0) return 1;
  const rest = (column: number) => entries.slice(m).filter((_, i) => i % m !== column);
  return entries
    .slice(0, m)
    .reduce((sum, each, k) => sum + (k % 2 === 0 ? 1 : -1) * each * byFirstRow(rest(k), m - 1), 0);
}

describe('law: of matrices of whole numbers up to 9', () => {
  test('the determinant is the exact one', () => {
    fc.assert(
      fc.property(wholeMatrix, ({ m, entries }) => {
        // Pivoting keeps all numbers below 8 · 9; the product of four pivots is rounded within 1e-10.
        expect(Math.abs(determinant(Float64Array.from(entries), m) - byFirstRow(entries, m))).toBeLessThan(
          1e-10,
        );
      }),
      { seed: 20201, numRuns: 500 },
    );
  });

  test('the solution is that of Cramer’s rule', () => {
    fc.assert(
      fc.property(
        wholeMatrix,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }),
        ({ m, entries }, four) => {
          const exact = byFirstRow(entries, m);
          fc.pre(exact !== 0);
          const right = four.slice(0, m);
          const known = right.map((_, k) => {
            const replaced = entries.map((each, i) => (i % m === k ? right[Math.floor(i / m)]! : each));
            return byFirstRow(replaced, m) / exact;
          });
          // |det| is at least 1 and each minor at most 6 · 9³, so that the condition number is at most 36 · 17,496;
          // times 2^-53 and a growth of the pivots of 8 that is 6e-10.
          const tolerance = 1e-9 * Math.max(...known.map(Math.abs));
          const found = solution(entries, right) as number[];
          for (const [k, value] of found.entries())
            expect(Math.abs(value - known[k]!)).toBeLessThanOrEqual(tolerance);
        },
      ),
      { seed: 20202, numRuns: 500 },
    );
  });
});

describe('determinant', () => {
  test.each([
    [[5], 5],
    [[1, 2, 3, 4], -2],
    [[0, 2, 3, 4], -6],
    [[2, 0, 0, 0, 3, 0, 0, 0, 4], 24],
    [[0, 1, 0, 0, 0, 1, 1, 0, 0], 1],
    [[1, 2, 2, 4], 0],
    [[4, 2, 2, 3], 8],
    [[0, 0, 0, 1], 0],
  ])('of %j is %d', (matrix, expected) => {
    const values = Float64Array.from(matrix);
    expect(determinant(values, Math.sqrt(matrix.length))).toBe(expected);
    expect([...values]).toEqual(matrix);
  });
});
