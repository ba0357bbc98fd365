import { expect, test } from 'vitest';
import { slowXoshiro } from './slow-streams';

test('the first words from the state 1, 2, 3, 4', () => {
  // rotl(2 · 5, 7) · 9 = 1280 · 9 = 11520; then s1 = 2 ^ 3 ^ 1 = 0, hence 0. The streams are compared with this.
  const words = slowXoshiro([1, 2, 3, 4]);
  expect(Array.from({ length: 4 }, () => words.next().value)).toEqual([11520, 0, 5927040, 70819200]);
});
