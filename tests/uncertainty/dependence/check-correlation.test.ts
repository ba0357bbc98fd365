import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlancastError } from '../../../src/core/plancast-error';
import { checkCorrelation } from '../../../src/uncertainty/dependence/check-correlation';
import { correlationFaults } from '../../../src/uncertainty/dependence/correlation-faults';
import { leastEigenvalue } from '../../../src/uncertainty/dependence/least-eigenvalue';
import { nearestCorrelation } from '../../../src/uncertainty/dependence/nearest-correlation';
import { errorOf } from '../../error-of';
import { anyCorrelation, anyUnitDiagonal, entries } from './any-matrix';

function refusal(matrix: unknown): PlancastError {
  return errorOf(() => checkCorrelation('simulate', matrix as number[][]));
}

test('correlation matrices pass, without full rank too, and with the rounding of computed ones', () => {
  fc.assert(
    fc.property(anyCorrelation(), (matrix) => checkCorrelation('simulate', matrix)),
    { seed: 20201, numRuns: 300 },
  );
  checkCorrelation('simulate', [
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ]);
  checkCorrelation('simulate', [
    [1, -1],
    [-1, 1],
  ]);
  checkCorrelation('simulate', [[1]]);
  checkCorrelation('simulate', [
    [1 + 1e-13, 0.3],
    [0.3 - 1e-14, 1],
  ]);
});

test('a least eigenvalue of -1e-8 is rounding, -2e-8 is not', () => {
  const beyond = (excess: number) => entries(3, (i, j) => (i === j ? 1 : -0.5 - excess / 2));
  expect(leastEigenvalue(beyond(9e-9))).toBeCloseTo(-9e-9, 15);
  expect(correlationFaults(beyond(9e-9))).toEqual([]);
  expect(correlationFaults(beyond(2e-8))).toMatchObject([{ code: 'E_CORR_NOT_PSD', input: -2e-8 }]);
});

const faults: readonly (readonly [string, unknown, string, string, string])[] = [
  ['not a matrix', 0.3, 'E_TYPE', 'matrix', 'simulate: expected `matrix` to be an array of rows, got 0.3'],
  [
    'empty',
    [],
    'E_SHAPE',
    'matrix',
    'simulate: expected `matrix` to be an array of at least one row, got an array of 0',
  ],
  [
    'not square',
    [
      [1, 0.2],
      [0.2, 1, 0.3],
    ],
    'E_SHAPE',
    'matrix[1]',
    'simulate: expected `matrix[1]` to be an array of 2 numbers, as many as there are rows, got an array of 3',
  ],
  [
    'above 1',
    [
      [1, 1.2],
      [1.2, 1],
    ],
    'E_RANGE',
    'matrix[0][1]',
    'simulate: expected `matrix[0][1]` to be a correlation in [-1, 1], got 1.2\nsimulate: expected `matrix[1][0]` to be a correlation in [-1, 1], got 1.2',
  ],
  [
    'diagonal',
    [
      [1, 0.2],
      [0.2, 2],
    ],
    'E_RANGE',
    'matrix[1][1]',
    'simulate: expected `matrix[1][1]` to be 1, as a variable is correlated with itself, got 2',
  ],
  [
    'not a number',
    [
      [1, Number.NaN],
      [0, 1],
    ],
    'E_NOT_FINITE',
    'matrix[0][1]',
    'simulate: expected `matrix[0][1]` to be a number, got NaN',
  ],
  [
    'not symmetric',
    [
      [1, 0.2],
      [0.3, 1],
    ],
    'E_CORR_NOT_SYMMETRIC',
    'matrix[1][0]',
    'simulate: expected `matrix[1][0]` to be 0.2, as [0][1] is, because the matrix is symmetric, got 0.3',
  ],
  [
    'not positive semi-definite',
    [
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ],
    'E_CORR_NOT_PSD',
    'matrix',
    'simulate: expected `matrix` to be positive semi-definite, with a least eigenvalue of at least 0, got -0.8; the nearest valid matrix is [[1, 0.5, -0.5], [0.5, 1, 0.5], [-0.5, 0.5, 1]], largest change 0.4, distance 0.9798',
  ],
  [
    'not positive semi-definite, seven rows',
    entries(7, (i, j) => (i === j ? 1 : -0.25)),
    'E_CORR_NOT_PSD',
    'matrix',
    'simulate: expected `matrix` to be positive semi-definite, with a least eigenvalue of at least 0, got -0.5; the nearest valid matrix has largest change 0.0833, distance 0.5401',
  ],
  [
    'not positive semi-definite, too many rows for a hint',
    entries(61, (i, j) => (i === j ? 1 : -0.1)),
    'E_CORR_NOT_PSD',
    'matrix',
    'simulate: expected `matrix` to be positive semi-definite, with a least eigenvalue of at least 0, got -5; nearestCorrelation finds the nearest valid matrix',
  ],
];

test.each(faults)('refused: %s', (_, matrix, code, path, message) => {
  const error = refusal(matrix);
  expect(error.message).toBe(message);
  expect(error.issues[0]).toMatchObject({ code, path });
});

test('every pair that differs and every element out of range is named at once', () => {
  const { issues } = refusal([
    [1, 0.1, 0.2],
    [0.3, 0.9, 0.4],
    [0.2, 0.5, 1],
  ]);
  expect(issues.map(({ code, path }) => [code, path])).toEqual([
    ['E_RANGE', 'matrix[1][1]'],
    ['E_CORR_NOT_SYMMETRIC', 'matrix[1][0]'],
    ['E_CORR_NOT_SYMMETRIC', 'matrix[2][1]'],
  ]);
});

test('a matrix is refused or passes, and what nearestCorrelation makes of it passes', () => {
  fc.assert(
    fc.property(anyUnitDiagonal(), (matrix) => {
      expect(correlationFaults(matrix).length === 0).toBe(leastEigenvalue(matrix) >= -1e-8);
      checkCorrelation('simulate', nearestCorrelation({ matrix }).matrix);
    }),
    { seed: 20201, numRuns: 100 },
  );
});
