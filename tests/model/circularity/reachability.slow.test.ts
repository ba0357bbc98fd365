import { expect, test } from 'vitest';
import { assertReach } from './assert-reach';

test('a part reaches exactly those targets whose numbers move when it does, in many models', () => {
  const { reached, unreached } = assertReach({ seed: 20261, numRuns: 600 });
  expect(Math.min(reached, unreached)).toBeGreaterThan(300);
});
