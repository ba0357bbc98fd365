import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastEigenvalue } from '../../../src/uncertainty/dependence/least-eigenvalue';
import { nearestCorrelation } from '../../../src/uncertainty/dependence/nearest-correlation';
import reference from '../../reference/dependence.json';
import computed from '../../reference/dependence-computed.json';
import { anyCorrelation, anyUnitDiagonal, entries, largestDifference, permuted } from './any-matrix';

test('three variables that cannot all be opposite, by hand', () => {
  const given = Object.freeze([
    [1, -1, -1],
    [-1, 1, -1],
    [-1, -1, 1],
  ]);
  const { matrix, distance } = nearestCorrelation({ matrix: given });
  expect(
    largestDifference(
      matrix,
      entries(3, (i, j) => (i === j ? 1 : -0.5)),
    ),
  ).toBeLessThan(1e-12);
  expect(distance).toBeCloseTo(Math.sqrt(6 * 0.25), 12);
});

test('a correlation above 1 becomes 1', () => {
  expect(
    nearestCorrelation({
      matrix: [
        [1, -1.5],
        [-1.5, 1],
      ],
    }).matrix,
  ).toEqual([
    [1, -1],
    [-1, 1],
  ]);
});

// The file states its accuracy as about 1e-10.
test.each(reference.nearest_correlation)(
  'reference file, distance $frobenius',
  ({ input, nearest, frobenius }) => {
    const result = nearestCorrelation({ matrix: input });
    expect(largestDifference(result.matrix, nearest)).toBeLessThan(1e-10);
    expect(Math.abs(result.distance - frobenius)).toBeLessThan(1e-10);
  },
);

test.each(computed.nearest)(
  'mpmath with 30 digits, distance $distance',
  ({ matrix, floor, nearest, distance }) => {
    const result = nearestCorrelation({ matrix, floor });
    expect(largestDifference(result.matrix, nearest)).toBeLessThan(1e-12);
    expect(Math.abs(result.distance - distance)).toBeLessThan(1e-12);
  },
);

test('the published distance of the matrix with 2 on its diagonal and -1 beside it', () => {
  const matrix = entries(4, (i, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0));
  expect(nearestCorrelation({ matrix }).distance).toBeCloseTo(2.133729108708922, 12);
});

describe('laws', () => {
  const options = { seed: 20201, numRuns: 150 };

  test('the result is a correlation matrix, and comes back with the same numbers', () => {
    fc.assert(
      fc.property(anyUnitDiagonal(), fc.constantFrom(0, 1e-6, 0.1), (given, floor) => {
        const { matrix, distance, iterations } = nearestCorrelation({ matrix: given, floor });
        expect(leastEigenvalue(matrix)).toBeGreaterThan(floor - 1e-12);
        expect(
          matrix.every(
            (row, i) => row[i] === 1 && row.every((x, j) => Math.abs(x) <= 1 && x === matrix[j]![i]),
          ),
        ).toBe(true);
        expect(distance === 0).toBe(iterations === 0);
        expect(nearestCorrelation({ matrix, floor })).toEqual({ matrix, distance: 0, iterations: 0 });
      }),
      options,
    );
  });

  test('a correlation matrix is untouched, without full rank too', () => {
    fc.assert(
      fc.property(anyCorrelation(), (matrix) => {
        expect(nearestCorrelation({ matrix })).toEqual({ matrix, distance: 0, iterations: 0 });
      }),
      options,
    );
    expect(
      nearestCorrelation({
        matrix: [
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
        ],
      }).iterations,
    ).toBe(0);
  });

  test('no correlation matrix is nearer', () => {
    fc.assert(
      fc.property(anyUnitDiagonal(), anyCorrelation(), (given, other) => {
        fc.pre(given.length === other.length);
        const far = Math.sqrt(
          given.flatMap((row, i) => row.map((x, j) => (x - other[i]![j]!) ** 2)).reduce((a, b) => a + b, 0),
        );
        expect(nearestCorrelation({ matrix: given }).distance).toBeLessThanOrEqual(far + 1e-12);
      }),
      options,
    );
  });

  test('the order of the variables does not matter', () => {
    fc.assert(
      fc.property(anyUnitDiagonal(), fc.infiniteStream(fc.nat()), (given, stream) => {
        const keys = given.map(() => stream.next().value as number);
        const order = given.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]! || a - b);
        const there = nearestCorrelation({ matrix: permuted(given, order) }).matrix;
        expect(
          largestDifference(there, permuted(nearestCorrelation({ matrix: given }).matrix, order)),
        ).toBeLessThan(1e-11);
      }),
      options,
    );
  });
});

test('forty variables', () => {
  const matrix = entries(40, (i, j) => (i === j ? 1 : (((i + j) * 7919 + i * j * 104729) % 2001) / 1000 - 1));
  const { matrix: nearest, distance } = nearestCorrelation({ matrix });
  expect(leastEigenvalue(nearest)).toBeGreaterThan(-1e-12);
  expect(distance).toBeGreaterThan(1);
});
