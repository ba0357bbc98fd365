import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choleskyFactor } from '../../../src/uncertainty/dependence/cholesky-factor';
import { cholesky } from '../../reference/dependence.json';

function factorOf(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const result = choleskyFactor(matrix);
  if (!('factor' in result)) throw new Error(`failed at row ${result.failedRow}`);
  return result.factor;
}

function square(factor: readonly (readonly number[])[]): number[][] {
  return factor.map((a) => factor.map((b) => a.reduce((sum, each, k) => sum + each * b[k]!, 0)));
}

test('two variables, by hand', () => {
  expect(
    factorOf([
      [1, 0.6],
      [0.6, 1],
    ]),
  ).toEqual([
    [1, 0],
    [0.6, 0.8],
  ]);
});

test('four variables, computed with numpy', () => {
  const factor = factorOf(cholesky.matrix);
  for (const [row, values] of cholesky.L.entries()) {
    for (const [column, value] of values.entries()) expect(factor[row]![column]).toBeCloseTo(value, 15);
  }
});

test('one variable wholly dependent on another, and a whole matrix of rank 1', () => {
  expect(
    factorOf([
      [1, -1],
      [-1, 1],
    ]),
  ).toEqual([
    [1, 0],
    [-1, 0],
  ]);
  const ones = [
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ];
  expect(factorOf(ones)).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [1, 0, 0],
  ]);
  // The third is the second, and differs from the first.
  const matrix = [
    [1, 0.6, 0.6],
    [0.6, 1, 1],
    [0.6, 1, 1],
  ];
  for (const [i, row] of square(factorOf(matrix)).entries()) {
    for (const [j, value] of row.entries()) expect(value).toBeCloseTo(matrix[i]![j]!, 14);
  }
});

test('the factor times its transpose is the matrix, for any correlations', () => {
  const rows = fc.integer({ min: 1, max: 7 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(rows, (given) => {
      const lengths = given.map((row) => Math.sqrt(row.reduce((sum, x) => sum + x * x, 0)));
      fc.pre(lengths.every((length) => length > 0));
      const unit = given.map((row, i) => row.map((x) => x / lengths[i]!));
      const matrix = square(unit).map((row, i) => row.map((x, j) => (i === j ? 1 : x)));
      const again = square(factorOf(matrix));
      // A pivot below 1e-10 counts as none, which moves an element by 1e-5 at most.
      const worst = again
        .flatMap((row, i) => row.map((x, j) => Math.abs(x - matrix[i]![j]!)))
        .reduce((a, b) => Math.max(a, b));
      expect(worst).toBeLessThan(1e-5);
    }),
    { seed: 20201, numRuns: 1000 },
  );
});

test('correlations that contradict each other are refused at the row that shows it', () => {
  expect(
    choleskyFactor([
      [1, 0.9, 0.9],
      [0.9, 1, -0.9],
      [0.9, -0.9, 1],
    ]),
  ).toEqual({ failedRow: 2 });
  expect(
    choleskyFactor([
      [1, 1, 0.5],
      [1, 1, 0.4],
      [0.5, 0.4, 1],
    ]),
  ).toEqual({ failedRow: 2 });
});
