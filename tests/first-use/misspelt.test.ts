import { expect, test } from 'vitest';
import { trials } from './trial';

test('of 40 misspelt inputs the suggestions, obeyed, give back nine in ten, and none another number', () => {
  const { share, faulty, others, stuck } = trials(40);
  expect(others).toEqual([]);
  expect(faulty).toBeGreaterThan(30);
  expect(share, stuck.join('\n')).toBeGreaterThanOrEqual(0.9);
});
