import { attainment, type Ensemble, haidian, type SimulateOptions } from 'plancast';
import { simulate } from 'plancast/node';
import { expect, test } from 'vitest';
import { model } from './model';

/** Four batches and a part of one; with some samplers a power of two. */
const draws = 70_000;

/** All that can be read of a run, in a form that can be compared. */
function everything(ensemble: Ensemble): unknown {
  const { fingerprint, nonFinite, clamped, design, indicators, years } = ensemble;
  const { weights, ...rest } = design;
  const summaries = indicators.flatMap((name) => years.map((year) => plain(ensemble.summary(name, year))));
  const { targets, joint } = attainment(ensemble);
  const sums = weights?.reduce((total, weight) => total + weight, 0);
  return {
    fingerprint,
    nonFinite,
    clamped,
    rest,
    sums,
    summaries,
    targets: plain(targets),
    all: plain(joint.all),
  };
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

const runs: readonly (readonly [
  name: string,
  options: Partial<SimulateOptions<'gdp' | 'capped' | 'rare'>>,
])[] = [
  ['random', {}],
  ['antithetic', { sampler: 'antithetic' }],
  ['latinHypercube', { sampler: 'latinHypercube', draws: 16 * 4000 }],
  ['sobol', { sampler: 'sobol', draws: 65_536 }],
  ['rotatedSobol', { sampler: 'rotatedSobol', draws: 65_536 }],
  ['importance', { sampler: 'importance' }],
  ['precision', { precision: { halfWidth: 0.006 } }],
  ['summary', { keep: 'summary', fingerprint: true }],
  ['summary of replicates', { keep: 'summary', fingerprint: true, sampler: 'sobol', draws: 65_536 }],
  ['summary with precision', { keep: 'summary', fingerprint: true, precision: { halfWidth: 0.006 } }],
  ['some indicators', { keep: ['rare'] }],
  ['JavaScript kernel', { engine: 'js' }],
];

test.each(runs)('1, 2, 3 and 7 threads give the same bits: %s', async (_, options) => {
  const all = [];
  // The pilots of importance sampling take long, whatever the number of threads.
  for (const threads of options.sampler === 'importance' ? [1, 3] : [1, 2, 3, 7]) {
    const run = { draws, seed: 7, allowNonFinite: true, ...options, threads };
    all.push(everything(await simulate(model, run)));
  }
  for (const other of all.slice(1)) expect(other).toEqual(all[0]);
});

test.each(Object.entries(haidian.scenarios))('built-in scenario on threads: %s', async (_, scenario) => {
  const one = await simulate(scenario, {
    draws: 40_000,
    seed: 2020,
    keep: ['realGdp', 'residentPopulation'],
  });
  const two = await simulate(scenario, {
    draws: 40_000,
    seed: 2020,
    keep: ['realGdp', 'residentPopulation'],
    threads: 3,
  });
  expect(two.fingerprint).toBe(one.fingerprint);
});

test.each(Object.entries(haidian.scenarios))('so do rotated points: %s', async (_, scenario) => {
  const run = { draws: 32_768, seed: 2020, sampler: 'rotatedSobol', keep: ['realGdp'] } as const;
  const one = await simulate(scenario, run);
  const two = await simulate(scenario, { ...run, threads: 2 });
  expect(two.fingerprint).toBe(one.fingerprint);
});
