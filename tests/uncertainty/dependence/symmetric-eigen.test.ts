import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastEigenvalue } from '../../../src/uncertainty/dependence/least-eigenvalue';
import { symmetricEigen } from '../../../src/uncertainty/dependence/symmetric-eigen';
import { anySymmetric, entries, largestDifference } from './any-matrix';

test('two rows, by hand', () => {
  const { values, vectors } = symmetricEigen([
    [2, 1],
    [1, 2],
  ]);
  expect(values).toEqual([1, 3]);
  for (const x of vectors.flat()) expect(Math.abs(x)).toBeCloseTo(Math.SQRT1_2, 15);
});

test('a diagonal matrix has its diagonal, in increasing order, and so has one of one row', () => {
  expect(
    symmetricEigen([
      [3, 0, 0],
      [0, -1, 0],
      [0, 0, 2],
    ]).values,
  ).toEqual([-1, 2, 3]);
  expect(symmetricEigen([[0.25]])).toEqual({ values: [0.25], vectors: [[1]] });
  expect(
    symmetricEigen([
      [0, 0],
      [0, 0],
    ]).values,
  ).toEqual([0, 0]);
});

test('the second difference has the eigenvalues 2 - 2 cos(k π / (n + 1))', () => {
  for (const size of [5, 40, 120]) {
    const matrix = entries(size, (i, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0));
    const { values } = symmetricEigen(matrix);
    for (const [k, value] of values.entries()) {
      expect(Math.abs(value - (2 - 2 * Math.cos(((k + 1) * Math.PI) / (size + 1))))).toBeLessThan(1e-14);
    }
    expect(leastEigenvalue(matrix)).toBe(values[0]);
  }
});

test('equal correlations r have the eigenvalues 1 - r and 1 + (n - 1) r', () => {
  const matrix = entries(6, (i, j) => (i === j ? 1 : -0.25));
  expect(leastEigenvalue(matrix)).toBeCloseTo(-0.25, 14);
});

test('eigenvectors are orthonormal and rebuild the matrix', () => {
  fc.assert(
    fc.property(anySymmetric(), (matrix) => {
      const { values, vectors } = symmetricEigen(matrix);
      const size = matrix.length;
      const products = entries(size, (i, j) =>
        vectors[i]!.reduce((sum, x, k) => sum + x * vectors[j]![k]!, 0),
      );
      const rebuilt = entries(size, (i, j) =>
        values.reduce((sum, value, k) => sum + value * vectors[k]![i]! * vectors[k]![j]!, 0),
      );
      expect(
        largestDifference(
          products,
          entries(size, (i, j) => (i === j ? 1 : 0)),
        ),
      ).toBeLessThan(1e-14);
      expect(largestDifference(rebuilt, matrix)).toBeLessThan(1e-14 * size);
      expect(values.every((value, k) => k === 0 || value >= values[k - 1]!)).toBe(true);
    }),
    { seed: 20201, numRuns: 500 },
  );
});

test('a start from the eigenvectors of a nearby matrix changes nothing but rounding', () => {
  fc.assert(
    fc.property(anySymmetric(), (matrix) => {
      const { vectors } = symmetricEigen(
        matrix.map((row, i) => row.map((x, j) => (i === j ? x + 0.01 * i : x))),
      );
      const near = symmetricEigen(matrix, vectors).values;
      const far = symmetricEigen(matrix).values;
      for (const [k, value] of near.entries())
        expect(Math.abs(value - far[k]!)).toBeLessThan(1e-14 * matrix.length);
    }),
    { seed: 20201, numRuns: 200 },
  );
});
