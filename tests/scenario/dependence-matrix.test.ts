import { expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { defineScenario } from '../../src/scenario/define-scenario';
import { normal } from '../../src/uncertainty/distributions/normal';
import { errorOf, frozen } from '../error-of';

const model = defineModel({
  id: 'm',
  years: { base: 2020, horizon: 2021 },
  inputs: {
    a: { value: normal({ mean: 0, sd: 1 }) },
    b: { value: normal({ mean: 0, sd: 1 }) },
    c: { value: normal({ mean: 0, sd: 1 }) },
  },
  shocks: { s: { iid: normal({ mean: 0, sd: 1 }) } },
  indicators: { x: { baseline: 1, equation: 'x(-1) + a + b + c + s' } },
});

type Dependence = NonNullable<Parameters<typeof defineScenario<'a', 'x', 's', never>>[1]['dependence']>;

function dependence(given: object) {
  return defineScenario(model, { id: 's', dependence: frozen(given) as Dependence }).dependence;
}

const names = ['a', 'b', 'c'];
const measure = 'spearman';

test('a matrix says the same as its pairs', () => {
  const matrix = [
    [1, 0.4, 0],
    [0.4, 1, -0.2],
    [0, -0.2, 1],
  ];
  const pairs = {
    copula: { studentT: 5 },
    spearman: [
      ['a', 'b', 0.4],
      ['a', 'c', 0],
      ['b', 'c', -0.2],
    ],
  };
  const given = { copula: { studentT: 5 }, names, measure, matrix };
  expect(dependence(given)).toEqual(dependence(pairs));
  expect(dependence({ ...given, measure: 'kendall' })).toMatchObject({
    spearman: [],
    kendall: pairs.spearman,
  });
});

test('a model takes a matrix too, and other pairs beside it', () => {
  const pair = {
    names: ['b', 'a'],
    measure: 'latent' as const,
    matrix: [
      [1, 0.5],
      [0.5, 1],
    ],
  };
  const made = defineModel({
    id: 'n',
    years: { base: 2020, horizon: 2021 },
    inputs: { a: { value: 1 }, b: { value: 1 }, c: { value: 1 } },
    indicators: { x: { baseline: 1, equation: 'x(-1) + a + b + c' } },
    dependence: { ...pair, latent: [['a', 'c', 0.1]] },
  });
  expect(made.dependence.latent).toEqual([
    ['a', 'c', 0.1],
    ['b', 'a', 0.5],
  ]);
});

test('the nearest possible matrix is taken where that is asked for', () => {
  const matrix = [
    [1, 0.9, 0.9],
    [0.9, 1, -0.9],
    [0.9, -0.9, 1],
  ];
  expect(dependence({ names, measure, matrix, nearest: true }).spearman).toHaveLength(3);
  const error = errorOf(() => dependence({ names, measure, matrix }));
  expect([error.code, error.issues[0]?.path]).toEqual(['E_CORR_NOT_PSD', 'dependence.matrix']);
  expect(error.message).toMatch(
    /^defineScenario: expected `dependence\.matrix` to be positive semi-definite, with a least eigenvalue of at least 0, got -0\.8; the nearest valid matrix is \[\[1, .*\]\], largest change 0\.\d+, distance \d\.\d+$/,
  );
});

test.each([
  [
    'a matrix that is not symmetric',
    {
      names: ['a', 'b'],
      measure,
      matrix: [
        [1, 0.2],
        [0.3, 1],
      ],
    },
    'E_CORR_NOT_SYMMETRIC',
    'defineScenario: expected `dependence.matrix[1][0]` to be 0.2, as [0][1] is, because the matrix is symmetric, got 0.3',
  ],
  [
    'an element above 1',
    {
      names: ['a', 'b'],
      measure,
      matrix: [
        [1, 1.2],
        [1.2, 1],
      ],
    },
    'E_RANGE',
    'defineScenario: expected `dependence.matrix[0][1]` to be a correlation in [-1, 1], got 1.2\ndefineScenario: expected `dependence.matrix[1][0]` to be a correlation in [-1, 1], got 1.2',
  ],
  [
    'a diagonal that is not 1',
    {
      names: ['a', 'b'],
      measure,
      matrix: [
        [0.5, 0],
        [0, 1],
      ],
    },
    'E_RANGE',
    'defineScenario: expected `dependence.matrix[0][0]` to be 1, as a variable is correlated with itself, got 0.5',
  ],
  [
    'a matrix of another size',
    {
      names,
      measure,
      matrix: [
        [1, 0],
        [0, 1],
      ],
    },
    'E_SHAPE',
    'defineScenario: expected `dependence.matrix` to be an array of 3 rows, one for each of `names`, got an array of 2',
  ],
  [
    'a short row',
    { names: ['a', 'b'], measure, matrix: [[1, 0], [0]] },
    'E_SHAPE',
    'defineScenario: expected `dependence.matrix[1]` to be an array of 2 numbers, as many as there are rows, got an array of 1',
  ],
  [
    'an element that is no number',
    {
      names: ['a', 'b'],
      measure,
      matrix: [
        [1, Number.NaN],
        [0, 1],
      ],
    },
    'E_NOT_FINITE',
    'defineScenario: expected `dependence.matrix[0][1]` to be a number, got NaN',
  ],
  [
    'a matrix without its measure',
    {
      names: ['a', 'b'],
      matrix: [
        [1, 0],
        [0, 1],
      ],
    },
    'E_INCONSISTENT',
    'defineScenario: expected `dependence.measure` to be given, since `names` is: a matrix needs names, matrix and measure, got undefined',
  ],
  [
    'a name twice',
    {
      names: ['a', 'a'],
      measure,
      matrix: [
        [1, 0],
        [0, 1],
      ],
    },
    'E_DUPLICATE_NAME',
    'defineScenario: expected `dependence.names[1]` to be another name than those before it, got "a"',
  ],
  [
    'an unknown name',
    {
      names: ['a', 'bb'],
      measure,
      matrix: [
        [1, 0],
        [0, 1],
      ],
    },
    'E_UNKNOWN_NAME',
    'defineScenario: `dependence.names[1]`: unknown input or shock "bb"; did you mean `b`?',
  ],
  [
    'an input with a shock',
    {
      names: ['a', 's'],
      measure,
      matrix: [
        [1, 0],
        [0, 1],
      ],
    },
    'E_INCONSISTENT',
    'defineScenario: `dependence.names[1]`: `a` and `s` are an input and a shock; only inputs, or shocks of one year, can be correlated',
  ],
  [
    'a pair that the matrix has too',
    {
      names: ['a', 'b'],
      measure,
      matrix: [
        [1, 0],
        [0, 1],
      ],
      kendall: [['b', 'a', 0.1]],
    },
    'E_INCONSISTENT',
    'defineScenario: `dependence.kendall[0]`: the correlation of `b` and `a` is given twice',
  ],
])('refuses %s', (_, given, code, message) => {
  const error = errorOf(() => dependence(given));
  expect([error.code, error.message]).toEqual([code, message]);
});
