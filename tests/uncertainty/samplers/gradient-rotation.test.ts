import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradientRotation } from '../../../src/uncertainty/samplers/gradient-rotation';
import { rotateBlock } from '../../../src/uncertainty/samplers/rotate-block';

/** Rounding of a few dozen operations on numbers of size 1. */
const rounding = 1e-13;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, each, i) => sum + each * b[i]!, 0);
const norm = (a: ArrayLike<number>) => Math.sqrt(dot(a, a));

/** Rows of Q: row j is the image of the j-th unit vector, x = Qᵀ z. */
function rowsOf(gradients: readonly (readonly number[])[], size: number): number[][] {
  const memory = new Float64Array(size * size);
  for (let i = 0; i < size; i++) memory[i * size + i] = 1;
  const offsets = Array.from({ length: size }, (_, row) => row * size);
  rotateBlock(gradientRotation(gradients), memory, offsets, size);
  return offsets.map((_, draw) => offsets.map((offset) => memory[offset + draw]!));
}

const entry = fc.oneof(
  fc.double({ min: -10, max: 10, noNaN: true }).map((x) => Math.fround(x)),
  fc.constantFrom(0, 1, -1),
);
const cases = fc.integer({ min: 1, max: 12 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    gradients: fc.array(fc.array(entry, { minLength: size, maxLength: size }), { maxLength: 5 }),
  }),
);

test('two dimensions, by hand: the first normal acts along (3, 4)', () => {
  const [first, second] = rowsOf([[3, 4]], 2);
  expect(first![0]).toBeCloseTo(0.6, 15);
  expect(first![1]).toBeCloseTo(0.8, 15);
  expect(Math.abs(dot(first!, second!))).toBeLessThan(rounding);
});

test('no gradients, gradients of zeros and gradients in their place already change nothing', () => {
  const identity = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  expect(gradientRotation([])).toEqual([]);
  for (const gradients of [
    [],
    [[0, 0, 0]],
    [
      [5, 0, 0],
      [2, 3, 0],
    ],
  ])
    expect(rowsOf(gradients, 3)).toEqual(identity);
});

test('a gradient that others span is passed over, more gradients than normals are cut', () => {
  expect(
    gradientRotation([
      [1, 2, 3],
      [2, 4, 6],
      [0, 1, 0],
    ]),
  ).toHaveLength(2);
  expect(
    gradientRotation([
      [1, 2],
      [2, 1],
      [1, 1],
    ]),
  ).toHaveLength(2);
});

test('the matrix is orthogonal', () => {
  fc.assert(
    fc.property(cases, ({ size, gradients }) => {
      const rows = rowsOf(gradients, size);
      for (const [i, a] of rows.entries()) {
        for (const [j, b] of rows.entries())
          expect(Math.abs(dot(a, b) - (i === j ? 1 : 0))).toBeLessThan(rounding);
      }
    }),
    { seed: 20201, numRuns: 150 },
  );
});

test('gradient j acts through the first j normals alone, the first one through the first with its whole length', () => {
  fc.assert(
    fc.property(cases, ({ size, gradients }) => {
      const rows = rowsOf(gradients, size);
      const lengths = gradients.map(norm);
      for (const [j, gradient] of gradients.entries()) {
        for (const row of rows.slice(j + 1))
          expect(Math.abs(dot(gradient, row))).toBeLessThanOrEqual(2e-10 * lengths[j]!);
      }
      const first = gradients.findIndex((_, j) => lengths[j]! > 0);
      if (first >= 0)
        expect(Math.abs(dot(gradients[first]!, rows[0]!) / lengths[first]! - 1)).toBeLessThan(rounding);
    }),
    { seed: 20201, numRuns: 150 },
  );
});

test('lengths do not matter, however small or large', () => {
  const gradients = [
    [1, -2, 2],
    [0, 3, 1],
  ];
  for (const factor of [2 ** -600, 2 ** 600]) {
    expect(
      rowsOf(
        gradients.map((row) => row.map((each) => each * factor)),
        3,
      ),
    ).toEqual(rowsOf(gradients, 3));
  }
});

test('rows may lie anywhere in memory, and nothing else is written', () => {
  const memory = new Float64Array(50).fill(7);
  memory.set([1, 2, 3], 40);
  memory.set([4, 5, 6], 10);
  rotateBlock(gradientRotation([[0, 1]]), memory, [40, 10], 3);
  expect([...memory.slice(40, 43)]).toEqual([4, 5, 6]);
  expect([...memory.slice(10, 13)]).toEqual([1, 2, 3]);
  expect(memory.filter((each) => each === 7)).toHaveLength(44);
});
