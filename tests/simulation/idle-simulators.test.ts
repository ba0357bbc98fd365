import { simulate } from 'plancast';
import { expect, test } from 'vitest';
import { scenarioOf } from '../../src/scenario/scenario';
import { model } from './threads/model';

test('a simulator that is used again gives what a new one gives', async () => {
  const runs = [
    { seed: 1 },
    { seed: 2, sampler: 'sobol' as const, draws: 4096 },
    { seed: 3, sampler: 'rotatedSobol' as const, draws: 4096 },
    { seed: 4, sampler: 'importance' as const },
    { seed: 5, engine: 'js' as const },
    { seed: 1 },
  ];
  for (const run of runs) {
    const options = { draws: 3000, allowNonFinite: true, ...run };
    const again = await simulate(model, options);
    const fresh = await simulate({ ...scenarioOf(model) }, options);
    expect(again.fingerprint).toBe(fresh.fingerprint);
  }
  const [one, two] = await Promise.all([
    simulate(model, { draws: 40_000, seed: 8, allowNonFinite: true }),
    simulate(model, { draws: 40_000, seed: 9, allowNonFinite: true }),
  ]);
  expect(one.fingerprint).toBe(
    (await simulate(model, { draws: 40_000, seed: 8, allowNonFinite: true })).fingerprint,
  );
  expect(two.fingerprint).toBe(
    (await simulate(model, { draws: 40_000, seed: 9, allowNonFinite: true })).fingerprint,
  );
});
