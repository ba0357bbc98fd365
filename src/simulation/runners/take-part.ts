import { blocksOf, claimBatch, countBlock, isStopped } from '../claims';
import type { Tally } from '../tally';
import { openThreadWork } from '../thread-work';
import { fromPlain } from './plain-scenario';
import type { ThreadTask } from './thread-task';

/** A worker's part of a run: computes batches until none is left, or it is to stop. */
export function takePart({ scenario, settings, columns, claims, thread }: ThreadTask): Tally {
  const work = openThreadWork(fromPlain(scenario), settings);
  for (;;) {
    const batch = claimBatch(claims, thread);
    if (batch === undefined) return work.tally();
    const { from, to } = blocksOf(claims, batch);
    for (let block = from; block < to && !isStopped(claims); block++) {
      work.run(block, columns);
      countBlock(claims);
    }
  }
}
