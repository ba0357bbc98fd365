import { expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { normal } from '../../src/uncertainty/distributions/normal';
import { errorOf } from '../error-of';

const standard = { value: normal({ mean: 0, sd: 1 }) };

const define = (dependence: object) =>
  defineModel({
    id: 'm',
    years: { base: 2020, horizon: 2021 },
    inputs: { a: standard, b: standard, c: standard },
    indicators: { x: { equation: 'a + b + c' } },
    dependence,
  } as never);

const names = ['a', 'b'];
const measure = 'spearman';
const pair = (r: number) => [
  [1, r],
  [r, 1],
];

test.each<[string, object, string, string]>([
  [
    'not symmetric',
    {
      names,
      measure,
      matrix: [
        [1, 0.2],
        [0.3, 1],
      ],
    },
    'E_CORR_NOT_SYMMETRIC',
    'defineModel: expected `dependence.matrix[1][0]` to be 0.2, as [0][1] is, because the matrix is symmetric, got 0.3',
  ],
  [
    'out of [-1, 1]',
    { names, measure, matrix: pair(-1.5) },
    'E_RANGE',
    'defineModel: expected `dependence.matrix[0][1]` to be a correlation in [-1, 1], got -1.5\ndefineModel: expected `dependence.matrix[1][0]` to be a correlation in [-1, 1], got -1.5',
  ],
  [
    'a diagonal that is not 1',
    {
      names,
      measure,
      matrix: [
        [1, 0.2],
        [0.2, 0.9],
      ],
    },
    'E_RANGE',
    'defineModel: expected `dependence.matrix[1][1]` to be 1, as a variable is correlated with itself, got 0.9',
  ],
  [
    'more names than rows',
    { names: ['a', 'b', 'c'], measure, matrix: pair(0.5) },
    'E_SHAPE',
    'defineModel: expected `dependence.matrix` to be an array of 3 rows, one for each of `names`, got an array of 2',
  ],
  [
    'not square',
    { names, measure, matrix: [[1, 0.5], [0.5]] },
    'E_SHAPE',
    'defineModel: expected `dependence.matrix[1]` to be an array of 2 numbers, as many as there are rows, got an array of 1',
  ],
  [
    'no correlation matrix',
    {
      names: ['a', 'b', 'c'],
      measure: 'latent',
      matrix: [
        [1, 0.9, 0.9],
        [0.9, 1, -0.9],
        [0.9, -0.9, 1],
      ],
    },
    'E_CORR_NOT_PSD',
    'defineModel: expected `dependence.matrix` to be positive semi-definite, with a least eigenvalue of at least 0, got -0.8; the nearest valid matrix is [[1, 0.5, 0.5], [0.5, 1, -0.5], [0.5, -0.5, 1]], largest change 0.4, distance 0.9798',
  ],
  [
    'a name twice',
    { names: ['a', 'a'], measure, matrix: pair(0.5) },
    'E_DUPLICATE_NAME',
    'defineModel: expected `dependence.names[1]` to be another name than those before it, got "a"',
  ],
  [
    'a matrix without names and measure',
    { matrix: pair(0.5) },
    'E_INCONSISTENT',
    'defineModel: expected `dependence.names` to be given, since `matrix` is: a matrix needs names, matrix and measure, got undefined\ndefineModel: expected `dependence.measure` to be given, since `matrix` is: a matrix needs names, matrix and measure, got undefined',
  ],
  [
    'a copula with too few degrees of freedom',
    { copula: { studentT: 0 } },
    'E_RANGE',
    'defineModel: expected `dependence.copula.studentT` to be a number in (0, 1000000], got 0',
  ],
  [
    'an unknown copula',
    { copula: 'clayton' },
    'E_UNKNOWN_OPTION',
    'defineModel: expected `dependence.copula` to be \'gaussian\', or { studentT: df } with df in (0, 1000000], got "clayton"',
  ],
])('refuses %s', (_, dependence, code, message) => {
  const error = errorOf(() => define(dependence));
  expect([error.message, error.code]).toEqual([message, code]);
});

test('a matrix that is none is mended where that is asked for', () => {
  const matrix = [
    [1, 0.9, 0.9],
    [0.9, 1, -0.9],
    [0.9, -0.9, 1],
  ];
  const model = define({ names: ['a', 'b', 'c'], measure: 'latent', matrix, nearest: true });
  expect(model.dependence.latent).toEqual([
    ['a', 'b', 0.9],
    ['a', 'c', 0.9],
    ['b', 'c', -0.9],
  ]);
});
