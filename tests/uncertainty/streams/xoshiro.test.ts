import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextWord } from '../../../src/uncertainty/streams/xoshiro';
import { slowXoshiro } from './slow-streams';

const word = fc.nat({ max: 0xffffffff });

function lanesOf(seeds: readonly (readonly number[])[]): Int32Array {
  const state = new Int32Array(16);
  for (const [lane, seed] of seeds.entries())
    for (const [w, each] of seed.entries()) state[4 * w + lane] = each;
  return state;
}

test('the first words from the state 1, 2, 3, 4', () => {
  // rotl(2 · 5, 7) · 9 = 1280 · 9 = 11520; then s1 = 2 ^ 3 ^ 1 = 0, hence 0.
  const state = lanesOf([
    [1, 2, 3, 4],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
  expect(Array.from({ length: 4 }, () => nextWord(state, 0) >>> 0)).toEqual([11520, 0, 5927040, 70819200]);
});

test('every lane equals the definition in arbitrary-precision integers', () => {
  const seed = fc.tuple(word, word, word, word);
  fc.assert(
    fc.property(fc.tuple(seed, seed, seed, seed), (seeds) => {
      const state = lanesOf(seeds);
      const slow = seeds.map((each) => slowXoshiro(each));
      const places = Array.from({ length: 40 }, (_, i) => (i * 7) % 4);
      const found = places.map((lane) => nextWord(state, lane) >>> 0);
      expect(found).toEqual(places.map((lane) => slow[lane]!.next().value));
    }),
    { seed: 20201, numRuns: 300 },
  );
});

test('a lane that is read leaves the others alone', () => {
  const state = lanesOf([
    [1, 2, 3, 4],
    [5, 6, 7, 8],
    [9, 10, 11, 12],
    [13, 14, 15, 16],
  ]);
  const others = () => Array.from(state).filter((_, i) => i % 4 !== 2);
  const before = others();
  nextWord(state, 2);
  expect(others()).toEqual(before);
});
