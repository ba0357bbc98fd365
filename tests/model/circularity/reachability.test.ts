import { expect, test } from 'vitest';
import { assertReach } from './assert-reach';

test('a part reaches exactly those targets whose numbers move when it does', () => {
  const { reached, unreached } = assertReach({ seed: 7, numRuns: 20 });
  // Both cases are there in number.
  expect(Math.min(reached, unreached)).toBeGreaterThan(10);
});
