import fc from 'fast-check';
import { expect, test } from 'vitest';
import { permutationShape, permuted } from '../../../src/uncertainty/samplers/permutation';
import { chiSquare, testWords } from './chi-square';

function permutation(size: number, keys: Int32Array, at = 0): number[] {
  const shape = permutationShape(size);
  return Array.from({ length: size }, (_, i) => permuted(i, shape, keys, at));
}

const someKeys = fc.array(fc.integer(), { minLength: 25, maxLength: 25 }).map((key) => Int32Array.from(key));

test('one number stays, and without a key only the bits are stirred', () => {
  expect(permutation(1, new Int32Array(25))).toEqual([0]);
  expect(permutation(2, new Int32Array(25))).toEqual([0, 1]);
});

test('every number is met once, for every size up to 130 and around powers of two', () => {
  const sizes = fc.oneof(
    fc.integer({ min: 1, max: 130 }),
    fc
      .tuple(fc.integer({ min: 6, max: 13 }), fc.integer({ min: -1, max: 1 }))
      .map(([power, more]) => 2 ** power + more),
  );
  fc.assert(
    fc.property(sizes, someKeys, (size, keys) => {
      const image = permutation(size, keys);
      expect(new Set(image).size).toBe(size);
      expect(image.every((each) => Number.isInteger(each) && each >= 0 && each < size)).toBe(true);
    }),
    { seed: 20201, numRuns: 400 },
  );
});

test('large sizes up to 2^31: inside, and different images for different numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2 ** 20, max: 2 ** 31 - 1 }), someKeys, (below, keys) => {
      const size = below + 1;
      const shape = permutationShape(size);
      const numbers = Array.from({ length: 1000 }, (_, i) => (i < 500 ? i : size - 1 - i));
      const image = numbers.map((each) => permuted(each, shape, keys, 0));
      expect(new Set(image).size).toBe(1000);
      expect(image.every((each) => each >= 0 && each < size)).toBe(true);
    }),
    { seed: 20201, numRuns: 100 },
  );
});

const alarm = 5;

test.each([2, 3, 4, 5])('all permutations of %d numbers are equally likely', (size) => {
  const counts = new Map<string, number>();
  const words = permutationShape(size).keyWords;
  const keys = testWords(words * 25_000, 7n);
  for (let trial = 0; trial < 25_000; trial++) {
    const image = permutation(size, keys, words * trial).join();
    counts.set(image, (counts.get(image) ?? 0) + 1);
  }
  expect(counts.size).toBe([2, 6, 24, 120][size - 2]);
  expect(Math.abs(chiSquare([...counts.values()]))).toBeLessThan(alarm);
});

test.each([16, 64, 65, 100, 1024])('of %d numbers, any two go to any two places', (size) => {
  const shape = permutationShape(size);
  const trials = 30_000;
  const keys = testWords(shape.keyWords * trials, 8n);
  for (const [first, second] of [
    [0, 1],
    [3, 11],
    [size - 1, size - 2],
    [0, (size / 2) | 0],
  ] as const) {
    const cells = Math.min(size, 32);
    const found = new Float64Array(cells * cells);
    for (let trial = 0; trial < trials; trial++) {
      const [a, b] = [first, second].map((each) =>
        Math.floor((permuted(each, shape, keys, shape.keyWords * trial) * cells) / size),
      );
      found[a! * cells + b!]! += 1;
    }
    // Pairs of one number twice do not occur, so each cell is set against its own expectation.
    const per = Array.from(
      { length: cells },
      (_, cell) => Math.ceil(((cell + 1) * size) / cells) - Math.ceil((cell * size) / cells),
    );
    const expected = per.flatMap((a, i) =>
      per.map((b, j) => (trials * a * (i === j ? b - 1 : b)) / (size * (size - 1))),
    );
    const freedom = expected.filter((each) => each > 0).length - 1;
    const value = expected.reduce(
      (sum, each, i) => (each > 0 ? sum + (found[i]! - each) ** 2 / each : sum),
      0,
    );
    const normal = (Math.cbrt(value / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom));
    expect(Math.abs(normal)).toBeLessThan(alarm);
  }
});
