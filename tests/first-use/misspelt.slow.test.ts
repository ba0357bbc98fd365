import { expect, test } from 'vitest';
import { trials } from './trial';

test('of 1,000 misspelt inputs the suggestions, obeyed, give back nine in ten, and none another number', {
  timeout: 600_000,
}, () => {
  const { share, faulty, others, stuck } = trials(1000, 1000);
  console.log(`mended ${(100 * share).toFixed(1)} % of ${faulty}`);
  expect(others).toEqual([]);
  expect(share, stuck.slice(0, 30).join('\n')).toBeGreaterThanOrEqual(0.9);
});
