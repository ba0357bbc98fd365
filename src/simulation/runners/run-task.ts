import type { Scenario } from '../../scenario/scenario';
import { openBlockWorker } from '../batches/block-worker';
import { blocksOf, claimBatch, countBlock, isStopped } from '../batches/claims';
import { fromPlain, type PlainScenario } from '../batches/plain-scenario';
import type { ThreadTask } from '../batches/thread-task';
import type { PartialResult } from '../results/partial-result';

/** The scenario of the last run: a run of the same one goes on with its engine, and with the code compiled for it. */
let last: { readonly text: string; readonly scenario: Scenario } | undefined;

/** A worker's part of a run: computes batches until none is left, or it is to stop. */
export function runTask({ scenario, settings, columns, claims, thread }: ThreadTask): PartialResult {
  const work = openBlockWorker(scenarioFrom(scenario), settings);
  for (;;) {
    const batch = claimBatch(claims, thread);
    if (batch === undefined) {
      const partialResult = work.partialResult();
      work.close();
      return partialResult;
    }
    const { from, to } = blocksOf(claims, batch);
    for (let block = from; block < to && !isStopped(claims); block++) {
      work.run(block, columns);
      countBlock(claims);
    }
  }
}

function scenarioFrom(plain: PlainScenario): Scenario {
  const text = JSON.stringify(plain, exactly);
  if (last?.text !== text) last = { text, scenario: fromPlain(plain) };
  return last.scenario;
}

/** Numbers that JSON would take for others, as texts. */
function exactly(_: string, value: unknown): unknown {
  if (typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0))) return value;
  return Object.is(value, -0) ? 'number -0' : `number ${value}`;
}
