import { expect, test } from 'vitest';
import { lawOf } from './block-law';

test('240 random blocks: no accepted solution violates an equation, those with a regular solution are solved', () => {
  const law = lawOf(0, 240);
  expect(law.violated).toEqual([]);
  expect(law.unsolved).toEqual([]);
  expect(law.count.curved!.solved).toBeGreaterThan(40);
  expect(law.count.steady!.solved).toBeGreaterThan(10);
  expect(law.count.steep!.reasons).toHaveProperty('too steep');
  for (const kind of ['dependent', 'inverted', 'contradictory', 'rootless'] as const)
    expect(law.count[kind]!.solved).toBe(0);
});
