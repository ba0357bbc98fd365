import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { owenScramble, scrambleKeyWords } from '../../../src/uncertainty/samplers/owen-scramble';
import { reverseBits } from '../../../src/uncertainty/samplers/reverse-bits';
import { sobolDirections } from '../../../src/uncertainty/samplers/sobol-directions';
import { fillSobolPoints } from '../../../src/uncertainty/samplers/sobol-points';
import { chiSquare, testWords } from './chi-square';

const words = fc.integer();
const keys = fc
  .array(fc.integer(), { minLength: scrambleKeyWords, maxLength: scrambleKeyWords })
  .map((key) => Int32Array.from(key));

const scramble = (word: number, key: Int32Array, at = 0) => owenScramble(reverseBits(word), key, at);

test('reversed bits, by hand', () => {
  expect([1, 2, 0x80000000, 0x0000ffff].map((word) => reverseBits(word) >>> 0)).toEqual([
    2 ** 31,
    2 ** 30,
    1,
    0xffff0000,
  ]);
  fc.assert(
    fc.property(words, (word) => {
      expect(reverseBits(reverseBits(word))).toBe(word);
    }),
    { seed: 20201, numRuns: 500 },
  );
});

test('a key of nothing but an added half flips the first bit', () => {
  expect(scramble(0, Int32Array.of(0, 1, 0, 1, 1)) >>> 0).toBe(2 ** 31);
});

test('two points agree in as many leading bits after the scramble as before, so that no cell of a net is lost', () => {
  fc.assert(
    fc.property(words, fc.nat(31), fc.integer(), keys, (a, agreeing, other, key) => {
      const b = a ^ (0x80000000 >>> agreeing) ^ ((other >>> agreeing) >>> 1);
      expect(Math.clz32(scramble(a, key) ^ scramble(b, key))).toBe(Math.clz32(a ^ b));
      expect(Math.clz32(a ^ b)).toBe(agreeing);
    }),
    { seed: 20201, numRuns: 5000 },
  );
});

test('scrambled blocks keep one point in each interval, and in each box of area 2^-m of the first two dimensions', () => {
  const directions = sobolDirections(2);
  fc.assert(
    fc.property(keys, keys, fc.integer({ min: 0, max: 10 }), fc.nat(2 ** 12), (keyX, keyY, m, block) => {
      const size = 2 ** m;
      const [x, y] = [keyX, keyY].map((key, dimension) => {
        const out = new Int32Array(size);
        fillSobolPoints(directions, dimension, block * size, out);
        return out.map((word) => scramble(word, key));
      });
      for (let split = 0; split <= m; split++) {
        const column = (word: number) => Math.floor((word >>> 0) / 2 ** (32 - split));
        const row = (word: number) => Math.floor((word >>> 0) / 2 ** (32 - m + split));
        const boxes = Array.from(x!, (word, i) => column(word) * 2 ** (m - split) + row(y![i]!));
        expect(new Set(boxes).size).toBe(size);
      }
    }),
    { seed: 20201, numRuns: 100 },
  );
});

/** Chi-square alarm: p below 3e-7 on one side. */
const alarm = 5;
const trials = 32768;
const manyKeys = testWords(scrambleKeyWords * trials, 2020n);

/** Two-dimensional histogram of the images of two words over many keys: their leading `bits` bits after `skip`. */
function images(a: number, b: number, bits: number, skip: number): Float64Array {
  const counts = new Float64Array(4 ** bits);
  const image = (word: number, trial: number) =>
    (scramble(word, manyKeys, scrambleKeyWords * trial) << skip) >>> (32 - bits);
  for (let trial = 0; trial < trials; trial++) counts[image(a, trial) * 2 ** bits + image(b, trial)]! += 1;
  return counts;
}

describe('over many keys', () => {
  test.each([0, 1, -1, 0x40000000, 0x12345678])('the image of %d is uniform in every byte', (word) => {
    for (const skip of [0, 8, 16, 24]) {
      const counts = new Float64Array(256);
      for (let trial = 0; trial < trials; trial++)
        counts[(scramble(word, manyKeys, scrambleKeyWords * trial) << skip) >>> 24]! += 1;
      expect(Math.abs(chiSquare(counts))).toBeLessThan(alarm);
    }
  });

  // Owen's scramble of two words that first differ in bit l: equal bits before, opposite bits there, independent after.
  const pairs = [0, 1, 2, 3].flatMap((agreeing) =>
    [0, 5, 12, 26].flatMap(
      (skip) =>
        [
          [agreeing, skip, 0],
          [agreeing, skip, -1],
        ] as const,
    ),
  );
  test.each(pairs)(
    'two words that first differ in bit %d after %d have the law of Owen (%d)',
    (agreeing, skip, rest) => {
      const bits = 5;
      const a = 0x2b3c4d5e;
      const b = a ^ (0x80000000 >>> (agreeing + skip)) ^ ((rest >>> (agreeing + skip)) >>> 1);
      const counts = images(a, b, bits, skip);
      const first = (cell: number) => Math.clz32(((cell >> bits) ^ (cell & (2 ** bits - 1))) << (32 - bits));
      const possible = counts.filter((_, cell) => first(cell) === agreeing);
      expect(possible.reduce((a, b) => a + b, 0)).toBe(trials);
      expect(Math.abs(chiSquare(possible))).toBeLessThan(alarm);
    },
  );

  test('one point under two keys is two independent points', () => {
    const counts = new Float64Array(256);
    for (let trial = 1; trial < trials; trial++) {
      const [a, b] = [trial - 1, trial].map(
        (at) => scramble(0x2b3c4d5e, manyKeys, scrambleKeyWords * at) >>> 28,
      );
      counts[16 * a! + b!]! += 1;
    }
    expect(Math.abs(chiSquare(counts))).toBeLessThan(alarm);
  });
});
