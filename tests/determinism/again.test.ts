import { type SimulateOptions, simulate } from 'plancast';
import { simulate as simulateOnThreads } from 'plancast/node';
import { expect, test } from 'vitest';
import { growthModel } from '../model/growth-model';

/** Runs of several batches, so that those begun together take turns. */
const options: readonly SimulateOptions<'gdp' | 'index'>[] = [
  { draws: 40_000, seed: 1 },
  { draws: 40_000, seed: 2 },
  { draws: 32_768, seed: 1, sampler: 'rotatedSobol' },
  { draws: 40_000, seed: 1, sampler: 'importance' },
  { draws: 40_000, seed: 1, keep: ['index'] },
  { draws: 40_000, seed: 1, engine: 'js' },
];

/** Fingerprints of runs that each have a scenario of their own. */
const alone: string[] = [];
for (const each of options) alone.push((await simulate(growthModel(), each)).fingerprint);

const model = growthModel();

test('runs of one scenario one after another, and again from the last to the first, leave nothing behind', async () => {
  const order = [...options.keys(), ...[...options.keys()].reverse()];
  for (const i of order) expect((await simulate(model, options[i]!)).fingerprint).toBe(alone[i]);
});

test('runs of one scenario at the same time, each twice, do not disturb each other', async () => {
  const twice = [...options, ...options];
  const runs = await Promise.all(twice.map((each) => simulate(model, each)));
  expect(runs.map(({ fingerprint }) => fingerprint)).toEqual([...alone, ...alone]);
});

test('nor do they on threads', async () => {
  const runs = await Promise.all(options.map((each) => simulateOnThreads(model, { ...each, threads: 2 })));
  expect(runs.map(({ fingerprint }) => fingerprint)).toEqual(alone);
});

test('a run that was ended half way leaves nothing behind', async () => {
  const stop = new AbortController();
  const onProgress = ({ done }: { readonly done: number }) => {
    if (done > 0) stop.abort();
  };
  const ended = simulate(model, { ...options[1]!, onProgress, signal: stop.signal });
  await expect(ended).rejects.toThrow('cancelled');
  expect((await simulate(model, options[0]!)).fingerprint).toBe(alone[0]);
});
