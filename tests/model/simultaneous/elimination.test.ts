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

  test('of equal pivots the first stays: the multiplier is 1 exactly', () => {
    expect(solution([3, 1, 3, 2], [4, 5])).toEqual([1, 1]);
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
