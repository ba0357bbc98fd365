import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillTails, hashName, openStream } from '../../../src/uncertainty/streams/stream';
import { slowPhilox, slowTails } from './slow-streams';

const seeds = fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, 1, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1));
const names = fc.oneof(fc.string(), fc.constantFrom('growth', '增长', 'a'.repeat(300)));

function tails(seed: number, block: number, name: `input:${string}`, times = 1): number[] {
  const out = new Float64Array(1024 * times);
  const state = openStream(seed, block, hashName(name));
  for (let i = 0; i < times; i++) fillTails(state, out, 1024 * i);
  return [...out];
}

test('the hash of a name is the first 64 bits of its SHA-256', () => {
  const digest = createHash('sha256').update('input:growth').digest('hex');
  const [high, low] = hashName('input:growth');
  expect([high, low].map((each) => each.toString(16).padStart(8, '0')).join('')).toBe(digest.slice(0, 16));
});

test('a state is four Philox blocks with seed as key and (block, lane, name) as counter', () => {
  const state = openStream(2 ** 40 + 7, 12, [3, 4]);
  const lanes = [0, 1, 2, 3].map((lane) => [0, 1, 2, 3].map((word) => state[4 * word + lane]! >>> 0));
  expect(lanes).toEqual([0, 1, 2, 3].map((lane) => slowPhilox([12, lane, 3, 4], [7, 256])));
});

test('tails equal those of an independent implementation', () => {
  fc.assert(
    fc.property(seeds, fc.nat({ max: 9_765_625 }), names, (seed, block, name) => {
      expect(tails(seed, block, `input:${name}`).slice(0, 40)).toEqual(
        slowTails(seed, block, `input:${name}`, 40),
      );
    }),
    { seed: 20201, numRuns: 200 },
  );
  expect(tails(20, 3, 'input:x')).toEqual(slowTails(20, 3, 'input:x', 1024));
});

test('a stream goes on where it stopped, year by year', () => {
  expect(tails(1, 2, 'input:growth', 3)).toEqual(slowTails(1, 2, 'input:growth', 3072));
});

test('seed, block and name each give another stream, and nothing else does', () => {
  const base = tails(5, 6, 'input:a');
  expect(tails(5, 6, 'input:a')).toEqual(base);
  const others = [
    tails(6, 6, 'input:a'),
    tails(5 + 2 ** 32, 6, 'input:a'),
    tails(5, 7, 'input:a'),
    tails(5, 6, 'input:b'),
    slowTails(5, 6, 'shock:a', 1024),
  ];
  for (const other of others) expect(other.filter((value) => base.includes(value))).toEqual([]);
});

test('tails lie strictly inside (-1/2, 1/2) and are never 0, at the extreme words too', () => {
  const extremes = [
    [0, 0, 2 ** -54],
    [0x7fffffff, -1, 0.5 - 2 ** -54],
    [-0x80000000, 0, -(2 ** -54)],
    [-1, -1, -(0.5 - 2 ** -54)],
  ] as const;
  for (const [high, low, expected] of extremes) {
    const out = new Float64Array(1024);
    fillTails(stateThatGives(high, low), out, 0);
    expect(out[0]).toBe(expected);
  }
  const isInside = (value: number) => value !== 0 && Math.abs(value) < 0.5;
  expect(tails(7, 0, 'input:x', 100).every(isInside)).toBe(true);
});

test('writes from the offset on and nothing else', () => {
  const out = new Float64Array(3000).fill(9);
  fillTails(openStream(1, 1, [1, 1]), out, 1000);
  expect([...out.slice(0, 1000), ...out.slice(2024)].every((each) => each === 9)).toBe(true);
  expect(out.slice(1000, 2024).includes(9)).toBe(false);
});

/** State whose lane 0 gives two chosen words: both scrambles are bijections of s1, so s1 is solved for. */
function stateThatGives(first: number, second: number): Int32Array {
  const s1 = unscramble(first);
  // After one step s1 becomes s2 ^ s0 ^ s1, so s2 is what makes that the next wanted word, with s0 = 0.
  const s2 = unscramble(second) ^ s1;
  const state = new Int32Array(16);
  state[4] = s1;
  state[8] = s2;
  state[12] = 12345;
  return state;
}

function unscramble(word: number): number {
  const mask = 0xffffffffn;
  const rotated = (BigInt(word >>> 0) * 0x38e38e39n) & mask; // 9 · 0x38e38e39 = 1 modulo 2^32
  const product = ((rotated >> 7n) | (rotated << 25n)) & mask;
  return Number((product * 0xcccccccdn) & mask) | 0; // 5 · 0xcccccccd = 1 modulo 2^32
}
