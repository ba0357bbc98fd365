import { defineModel, normal, type SimulateOptions, simulate, triangular } from 'plancast';
import { simulate as simulateOnThreads } from 'plancast/node';
import { expect, test } from 'vitest';
import written from './golden-fingerprints.json';
import { differences, goldenResults, goldenRuns, summaryRuns } from './golden-runs.mjs';

/** Draws of eight batches, the last of them short, its last block too: seven threads all have something to do. */
const draws = 7 * 16_384 + 2500;

/** Small, since its draws are many: a law with a table, an autoregressive shock, correlations and a clamp. */
const model = defineModel({
  id: 'small',
  years: { base: 2020, horizon: 2021 },
  inputs: {
    drift: { value: normal({ mean: 0.05, sd: 0.01 }) },
    share: { value: triangular({ min: 0.1, mode: 0.2, max: 0.4 }) },
  },
  shocks: { macro: { ar1: { persistence: 0.4, innovation: normal({ mean: 0, sd: 0.02 }), start: 0.01 } } },
  dependence: { spearman: [['drift', 'share', 0.3]] },
  indicators: {
    part: { baseline: '100 * share', equation: 'clamp(part(-1) * exp(drift + macro), 12, 40)' },
  },
  targets: { part: { indicator: 'part', year: 2021, averageGrowthAtLeast: 0.06 } },
});

const reference = await simulate(model, { draws, seed: 5 });

const threads = [1, 2, 3, 7];
const engines = ['wasm', 'js', 'interpreter'] as const;
const ways = threads.flatMap((count) => engines.map((engine) => ({ threads: count, engine })));

test.each(ways)('$threads threads, engine $engine: all values have the same bits', async (way) => {
  const { fingerprint, nonFinite, clamped } = await simulateOnThreads(model, { ...way, draws, seed: 5 });
  expect(fingerprint).toBe(reference.fingerprint);
  expect(nonFinite).toEqual(reference.nonFinite);
  expect(clamped).toEqual(reference.clamped);
});

const summarised = { draws, seed: 5, keep: 'summary', fingerprint: true } satisfies SimulateOptions;
const referenceSummary = await simulate(model, summarised);

test.each(ways)(
  '$threads threads, engine $engine: statistics gathered on the way have the same bits',
  async (way) => {
    const ensemble = await simulateOnThreads(model, { ...summarised, ...way });
    expect(ensemble.fingerprint).toBe(reference.fingerprint);
    expect(ensemble.clamped).toEqual(reference.clamped);
    for (const indicator of ensemble.indicators) {
      for (const year of ensemble.years) {
        expect(ensemble.summary(indicator, year)).toEqual(referenceSummary.summary(indicator, year));
      }
    }
  },
);

/** Runs of several batches; of others all draws are made on the thread that asks for them. */
const sharedRuns = goldenRuns.filter(({ options }) => options.draws > 16_384);

test.each(sharedRuns)('$id: threads give the golden fingerprint', async (run) => {
  const results = await goldenResults(simulateOnThreads, { threads: 3 }, [run]);
  expect(differences(written, results).join('\n')).toBe('');
});

const sharedSummaryRuns = summaryRuns.filter((run) => sharedRuns.includes(run));

test.each(sharedSummaryRuns)('$id: so do threads that gather statistics on the way', async (run) => {
  const more = { threads: 2, keep: 'summary', fingerprint: true } as const;
  const results = await goldenResults(simulateOnThreads, more, [run]);
  expect(differences(written, results).join('\n')).toBe('');
});
