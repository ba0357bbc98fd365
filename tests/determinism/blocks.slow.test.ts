import fc from 'fast-check';
import { simulate } from 'plancast';
import { expect, test } from 'vitest';
import { type Scenario, scenarioOf } from '../../src/scenario/scenario';
import { openBlockWorker } from '../../src/simulation/batches/block-worker';
import { importancePlan } from '../../src/simulation/draws/importance/importance-plan';
import { type SourceSettings, sourceSettings } from '../../src/simulation/draws/source-settings';
import { createColumns } from '../../src/simulation/results/columns';
import { fingerprintOf } from '../../src/simulation/results/fingerprint';
import { blockDraws } from '../../src/uncertainty/streams/block';
import { type GoldenRun, goldenRuns } from './golden-runs.mjs';

/** Runs of more than one block, of a number of draws that is fixed; one scenario of Haidian stands for all. */
const runs = goldenRuns.filter(({ id, options }) => {
  const isWanted = !id.startsWith('haidian') || id.startsWith('haidian.baseline, latinHypercube');
  return options.precision === undefined && options.draws > blockDraws && isWanted;
});

/** Of the blocks only the first ones, so that several orders can be tried. */
const mostBlocks = 3;

async function settingsOf(scenario: Scenario, { options }: GoldenRun): Promise<SourceSettings> {
  const { sampler = 'random', seed, draws } = options;
  if (sampler !== 'importance') return sourceSettings(scenario, { sampler, seed, draws });
  const { shifts } = await importancePlan(scenario, { seed, draws, checkpoint: async () => {} });
  return { kind: 'shifted', sampler, seed, draws, shifts };
}

/** A thread of its own, and what it leaves in columns. */
function openThread(scenario: Scenario, source: SourceSettings) {
  const indicators = Object.keys(scenario.indicators).sort();
  const work = openBlockWorker(scenario, { source, engine: 'auto', indicators, isSummary: false });
  const kept = { indicators, certain: new Set<string>(), steps: work.layout.steps };
  const empty = (draws: number) =>
    createColumns(draws, { ...kept, weights: false, digests: false, isShared: false });
  return { work, empty };
}

test.each(runs.map((run) => [run.id, run] as const))(
  '%s: blocks in any order, on two threads, some of them twice, leave the same values',
  async (_, run) => {
    const scenario: Scenario = scenarioOf(run.scenario());
    const source = await settingsOf(scenario, run);
    const draws = Math.min(source.draws, mostBlocks * blockDraws - 7);
    const blocks = Array.from({ length: Math.ceil(draws / blockDraws) }, (_, block) => block);
    const [one, other] = [openThread(scenario, source), openThread(scenario, source)];
    const fingerprintIn = (order: readonly number[], isOther: readonly boolean[] = []) => {
      const columns = one.empty(draws);
      for (const [i, block] of order.entries()) (isOther[i] ? other : one).work.run(block, columns);
      return fingerprintOf(columns.values.flat(), draws);
    };
    const inOrder = fingerprintIn(blocks);
    const anyOrder = fc.shuffledSubarray([...blocks, ...blocks.slice(0, 2)], {
      minLength: blocks.length + 2,
    });
    const anyThreads = fc.array(fc.boolean(), { minLength: mostBlocks + 2, maxLength: mostBlocks + 2 });
    fc.assert(
      fc.property(anyOrder, anyThreads, (order, isOther) => {
        expect(fingerprintIn(order, isOther)).toBe(inOrder);
      }),
      { seed: 20201, numRuns: 3 },
    );
  },
);

test('what the blocks leave is what a run leaves', async () => {
  for (const run of runs.filter(({ options }) => options.keep === undefined && options.draws < 4000)) {
    const scenario: Scenario = scenarioOf(run.scenario());
    const { draws } = run.options;
    const { work, empty } = openThread(scenario, await settingsOf(scenario, run));
    const columns = empty(draws);
    for (let block = Math.ceil(draws / blockDraws) - 1; block >= 0; block--) work.run(block, columns);
    const { fingerprint } = await simulate(scenario, run.options);
    expect(fingerprintOf(columns.values.flat(), draws), run.id).toBe(fingerprint);
  }
});
