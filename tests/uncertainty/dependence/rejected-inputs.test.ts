import { expect, test } from 'vitest';
import { InputError } from '../../../src/core/plancast-error';
import { bivariateNormalCdf } from '../../../src/uncertainty/dependence/bivariate-normal-cdf';
import { equicorrelatedJoint } from '../../../src/uncertainty/dependence/equicorrelated-joint';
import { imanConover } from '../../../src/uncertainty/dependence/iman-conover';
import { kendallCorrelation } from '../../../src/uncertainty/dependence/kendall-correlation';
import { leastEigenvalue } from '../../../src/uncertainty/dependence/least-eigenvalue';
import { lognormalCorrelation } from '../../../src/uncertainty/dependence/lognormal-correlation';
import { nearestCorrelation } from '../../../src/uncertainty/dependence/nearest-correlation';
import { pearsonCorrelation } from '../../../src/uncertainty/dependence/pearson-correlation';
import { rankCorrelationMatrix } from '../../../src/uncertainty/dependence/rank-correlation-matrix';
import { spearmanCorrelation } from '../../../src/uncertainty/dependence/spearman-correlation';
import { studentTCopula } from '../../../src/uncertainty/dependence/student-t-copula';
import { tailDependence } from '../../../src/uncertainty/dependence/tail-dependence';

const half = [
  [1, 0.5],
  [0.5, 1],
];
const pair = [
  [1, 2, 3],
  [1, 3, 2],
];

const rejected: readonly (readonly [code: string, run: () => unknown, message: string])[] = [
  [
    'E_SHAPE',
    () => leastEigenvalue([[1, 2]]),
    'leastEigenvalue: expected `[0]` to be an array of 1 numbers, as many as there are rows, got an array of 2',
  ],
  [
    'E_CORR_NOT_SYMMETRIC',
    () =>
      nearestCorrelation({
        matrix: [
          [1, 0.2],
          [0.3, 1],
        ],
      }),
    'nearestCorrelation: expected `matrix[1][0]` to be 0.2, as [0][1] is, because the matrix is symmetric, got 0.3',
  ],
  [
    'E_RANGE',
    () =>
      nearestCorrelation({
        matrix: [
          [1, 20],
          [20, 1],
        ],
      }),
    'nearestCorrelation: expected `matrix[0][1]` to be a number in [-10, 10], got 20\nnearestCorrelation: expected `matrix[1][0]` to be a number in [-10, 10], got 20',
  ],
  [
    'E_SHAPE',
    () => nearestCorrelation({ matrix: [] }),
    'nearestCorrelation: expected `matrix` to be an array of at least one row, got an array of 0',
  ],
  [
    'E_RANGE',
    () => nearestCorrelation({ matrix: half, floor: 1 }),
    'nearestCorrelation: expected `floor` to be a number in [0, 0.5], got 1',
  ],
  [
    'E_RANGE',
    () => nearestCorrelation({ matrix: half, tolerance: -1 }),
    'nearestCorrelation: expected `tolerance` to be a number in [0, ∞), got -1',
  ],
  [
    'E_CORR_NOT_PSD',
    () =>
      nearestCorrelation({
        matrix: [
          [1, 1.5],
          [1.5, 1],
        ],
        tolerance: 0.5,
      }),
    'nearestCorrelation: expected `matrix` to be at most 0.5, as `tolerance` says, away from a correlation matrix, got 0.7071067811865476',
  ],
  [
    'E_SHAPE',
    () => imanConover({ samples: pair, correlation: [[1]], seed: 1 }),
    'imanConover: expected `correlation` to be an array of 2 rows, one a sample, got an array of 1',
  ],
  [
    'E_SHAPE',
    () =>
      imanConover({
        samples: [
          [1, 2],
          [2, 1],
        ],
        correlation: half,
        seed: 1,
      }),
    'imanConover: expected `samples[0]` to be longer than there are samples, 2, got an array of 2',
  ],
  [
    'E_SHAPE',
    () =>
      imanConover({
        samples: [
          [1, 2, 3],
          [3, 1, 2],
        ],
        correlation: half,
        seed: 0,
      }),
    'imanConover: expected `samples` to be long enough for random orders to be independent, got 3 numbers each; take longer samples or another seed',
  ],
  [
    'E_CORR_NOT_PSD',
    () =>
      imanConover({
        samples: [...pair, [3, 2, 1]].map((sample) => [...sample, 4]),
        correlation: [
          [1, -1, -1],
          [-1, 1, -1],
          [-1, -1, 1],
        ],
        seed: 1,
      }),
    'imanConover: expected `correlation` to be positive semi-definite, with a least eigenvalue of at least 0, got -1; the nearest valid matrix is [[1, -0.5, -0.5], [-0.5, 1, -0.5], [-0.5, -0.5, 1]], largest change 0.5, distance 1.2247',
  ],
  [
    'E_RANGE',
    () => imanConover({ samples: pair, correlation: half, seed: -1 }),
    'imanConover: expected `seed` to be an integer in [0, 9007199254740991], got -1',
  ],
  [
    'E_NOT_FINITE',
    () => spearmanCorrelation({ x: [1, Number.NaN], y: [1, 2] }),
    'spearmanCorrelation: expected `x[1]` to be a finite number, got NaN',
  ],
  [
    'E_SHAPE',
    () => spearmanCorrelation({ x: [1, 2], y: [1, 2, 3] }),
    'spearmanCorrelation: expected `y` to be as many numbers as the first sample has, 2, got an array of 3',
  ],
  [
    'E_SHAPE',
    () => kendallCorrelation({ x: [1], y: [1] }),
    'kendallCorrelation: expected `x` to be at least two numbers, got an array of 1\nkendallCorrelation: expected `y` to be at least two numbers, got an array of 1',
  ],
  [
    'E_INCONSISTENT',
    () => kendallCorrelation({ x: [1, 1], y: [1, 2] }),
    'kendallCorrelation: expected `x` to be numbers that are not all the same, for they have no correlation otherwise, got an array of 2',
  ],
  [
    'E_TYPE',
    () => pearsonCorrelation({ x: 'abc' as never, y: [1, 2] }),
    'pearsonCorrelation: expected `x` to be an array of numbers, got "abc"',
  ],
  [
    'E_NOT_FINITE',
    () => pearsonCorrelation({ x: [-1.7e308, 1.7e308], y: [1, 2] }),
    'pearsonCorrelation: expected inputs with a finite result, got NaN',
  ],
  [
    'E_SHAPE',
    () =>
      rankCorrelationMatrix({
        samples: [
          [1, 2],
          [1, 2, 3],
        ],
      }),
    'rankCorrelationMatrix: expected `samples[1]` to be as many numbers as the first sample has, 2, got an array of 3',
  ],
  [
    'E_UNKNOWN_OPTION',
    () => rankCorrelationMatrix({ samples: pair, measure: 'pearson' as never }),
    'rankCorrelationMatrix: expected `measure` to be one of "spearman", "kendall", got "pearson"',
  ],
  [
    'E_RANGE',
    () => studentTCopula({ df: 0 }),
    'studentTCopula: expected `df` to be a number in (0, 1000000], got 0',
  ],
  [
    'E_RANGE',
    () => tailDependence({ df: 0, correlation: 0 }),
    'tailDependence: expected `df` to be a number in (0, 1000000], got 0',
  ],
  [
    'E_RANGE',
    () => bivariateNormalCdf({ h: 0, k: 0, correlation: 1.5 }),
    'bivariateNormalCdf: expected `correlation` to be a number in [-1, 1], got 1.5',
  ],
  [
    'E_RANGE',
    () => equicorrelatedJoint({ probability: 0.9, correlation: -0.1, count: 3 }),
    'equicorrelatedJoint: expected `correlation` to be a number in [0, 1], got -0.1',
  ],
  [
    'E_RANGE',
    () => equicorrelatedJoint({ probability: 0.9, correlation: 0.1, count: 0 }),
    'equicorrelatedJoint: expected `count` to be an integer in [1, 1000], got 0',
  ],
  [
    'E_RANGE',
    () => lognormalCorrelation({ correlation: 0.5, sdlog: [0, 1] }),
    'lognormalCorrelation: expected `sdlog[0]` to be a number in (0, ∞), got 0',
  ],
  [
    'E_UNKNOWN_OPTION',
    () => nearestCorrelation({ matrix: half, tolerence: 1 } as never),
    'nearestCorrelation: unknown option "tolerence"; did you mean `tolerance`?',
  ],
];

test.each(rejected)('%s', (code, run, message) => {
  let error: unknown;
  try {
    run();
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(InputError);
  expect((error as InputError).message).toBe(message);
  expect((error as InputError).code).toBe(code);
});
