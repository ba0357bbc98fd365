import { attainment } from 'plancast';
import { simulate } from 'plancast/node';
import { expect, test } from 'vitest';
import { model } from './model';

/** Four batches and a part of one. */
const draws = 70_000;

test('statistics on threads are of the values that are kept', async () => {
  const run = { draws, seed: 7, allowNonFinite: true, threads: 3 };
  const kept = await simulate(model, run);
  const summary = await simulate(model, { ...run, keep: 'summary', fingerprint: true });
  expect(summary.fingerprint).toBe(kept.fingerprint);
  expect(summary.nonFinite).toEqual(kept.nonFinite);
  expect(kept.nonFinite.rare!.count).toBeGreaterThan(0);
  expect(summary.clamped).toEqual(kept.clamped);
  expect(kept.clamped.capped!.count).toBeGreaterThan(0);
  expect(attainment(summary).joint.all).toEqual(attainment(kept).joint.all);
});
