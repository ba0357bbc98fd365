import { SimulationError } from '../core/plancast-error';
import { blockDraws } from '../uncertainty/streams/block';
import type { BlockSimulator } from './block-simulator';
import type { Columns } from './columns';
import type { Progress } from './simulate-options';

/** Blocks between two looks at progress and cancellation. */
const blocksPerTurn = 32;

/** What may watch a run, and end it. */
export interface Watch {
  /** Draws of the whole run, for progress. */
  readonly draws: number;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called after each block. */
  readonly onBlock?: (block: number) => void;
}

/**
 * Computes blocks and stores them, giving others their turn now and then.
 *
 * @param from - first block
 * @throws SimulationError E_CANCELLED where the signal asks for it
 */
export async function runBlocks(
  simulator: BlockSimulator,
  columns: Columns,
  from: number,
  watch: Watch,
): Promise<void> {
  const blocks = Math.ceil(columns.draws / blockDraws);
  for (let block = from; block < blocks; block++) {
    if ((block - from) % blocksPerTurn === 0) {
      watch.onProgress?.({ done: block * blockDraws, draws: watch.draws });
      // A short run needs no timer.
      if (block > from) await turn();
      if (watch.signal?.aborted) throw cancelled(block * blockDraws, watch.draws);
    }
    simulator.run(block);
    columns.store(block, simulator.rows);
    watch.onBlock?.(block);
  }
}

/** Lets timers, signals and screens have their turn. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function cancelled(done: number, draws: number): SimulationError {
  const message = `simulate: cancelled after ${done} of ${draws} draws`;
  return new SimulationError([{ code: 'E_CANCELLED', path: '', message }]);
}
