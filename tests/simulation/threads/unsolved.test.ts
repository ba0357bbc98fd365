import { defineModel, uniform } from 'plancast';
import { simulate } from 'plancast/node';
import { expect, test } from 'vitest';

/** Consumption and income that contradict one another where the share is 1, in a draw of fifty. */
const model = defineModel({
  id: 'contradiction',
  years: { base: 2020, horizon: 2021 },
  simultaneous: true,
  inputs: { s: { value: uniform({ min: 0, max: 1.02 }) } },
  indicators: {
    consumption: { baseline: 1, equation: 'floor(s) * income' },
    income: { baseline: 1, equation: 'consumption + 1' },
  },
});

test('unsolved equations are counted alike on threads, kept or summarised', async () => {
  const run = { draws: 50_000, seed: 3, allowNonFinite: true };
  const { unsolved } = await simulate(model, run);
  expect(unsolved[0]!.count).toBeGreaterThan(800);
  for (const keep of ['all', 'summary'] as const) {
    const onThreads = await simulate(model, { ...run, threads: 3, keep });
    expect(onThreads.unsolved).toEqual(unsolved);
  }
});
