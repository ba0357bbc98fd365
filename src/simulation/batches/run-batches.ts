import { isPlancastError, SimulationError } from '../../core/plancast-error';
import type { Scenario } from '../../scenario/scenario';
import type { Checkpoint } from '../draws/checkpoint';
import type { Columns } from '../results/columns';
import type { PartialResult } from '../results/partial-result';
import { batchBlocks } from './batch';
import type { BlockWorker, BlockWorkerSettings } from './block-worker';
import {
  type BlockRange,
  batchesWithout,
  blocksOf,
  type Claims,
  claimBatch,
  countBlock,
  lastOffered,
  openClaims,
  stopThreads,
} from './claims';
import { milliseconds } from './clock';
import { toPlain } from './plain-scenario';
import { type MonitoredRun, openRunMonitor, type RunMonitor } from './run-monitor';
import type { Runner } from './runner';
import { type NumberedWorker, waitForWorkers } from './wait-for-workers';

/** Number of the thread that asks for a run. */
const ownThread = 1;

/** Milliseconds after which a thread looks up, even where a batch takes longer. */
const checkpointInterval = 50;

/** Blocks to be computed, by whom, and where to. */
export interface BatchRun extends MonitoredRun {
  readonly scenario: Scenario;
  readonly settings: BlockWorkerSettings;
  readonly blocks: BlockRange;
  readonly columns: Columns;
  readonly threads: number;
  readonly runner: Runner;
  /** Work of this thread, which takes part. */
  readonly work: BlockWorker;
}

/** What is left of blocks that were to be computed. */
export interface BatchesEnd {
  readonly partialResults: readonly PartialResult[];
  /** The block after the last that was computed. */
  readonly to: number;
  /** Why that is not the last that was asked for. */
  readonly end: SimulationError | undefined;
}

/**
 * Computes blocks on this thread, and on workers where there is more than one batch for them. What a worker that
 * crashed had claimed is computed again here, with the same bits.
 *
 * @returns partialResults of the workers; where the run was ended and keeps a part, why, and the block after the last of it
 * @throws SimulationError E_CANCELLED, E_LIMIT where the time is up, or E_WORKER_CRASH where batches of a worker cannot
 * be computed again
 */
export async function runBatches(run: BatchRun): Promise<BatchesEnd> {
  const { blocks, threads } = run;
  const batches = Math.ceil(blocks.to / batchBlocks) - Math.floor(blocks.from / batchBlocks);
  const others = Math.min(threads, batches) - 1;
  const claims = openClaims({ ...blocks, isShared: others > 0 });
  const monitor = openRunMonitor(run, claims);
  monitor.begin();
  const workers: NumberedWorker[] = [];
  try {
    startWorkers(run, { claims, others }, workers);
    const reached = await computeClaimed(run, claims, monitor);
    const { partialResults, crashes, finished } = await waitForWorkers(workers, claims, monitor.checkpoint);
    const lost = batchesWithout(claims, new Set([ownThread, ...finished]));
    await computeAgain(run, { claims, lost, crashes }, monitor.checkpoint);
    return { partialResults, to: others > 0 ? lastOffered(claims) : reached, end: monitor.end() };
  } finally {
    stopThreads(claims);
    for (const { worker } of workers) worker.release();
  }
}

function startWorkers(
  { scenario, settings, columns, runner }: BatchRun,
  { claims, others }: { readonly claims: Claims; readonly others: number },
  workers: NumberedWorker[],
): void {
  if (others === 0) return;
  const plain = toPlain(scenario);
  for (let thread = ownThread + 1; thread <= ownThread + others; thread++) {
    workers.push({ thread, worker: runner.start({ scenario: plain, settings, columns, claims, thread }) });
  }
}

/** Claims batches and computes them until none is left; the block after the last that was computed. */
async function computeClaimed(
  { work, columns, threads }: BatchRun,
  claims: Claims,
  { checkpoint, end }: RunMonitor,
): Promise<number> {
  // Alone, a thread may stop at any block; else the others would leave holes.
  const isOver = () => threads === 1 && end() !== undefined;
  let isFirst = true;
  let reached = claims.from;
  for (;;) {
    const batch = claimBatch(claims, ownThread);
    if (batch === undefined) return reached;
    // A short run needs no turn of others.
    if (!isFirst) await checkpoint();
    if (isOver()) return reached;
    isFirst = false;
    const compute = (block: number) => {
      work.run(block, columns);
      countBlock(claims);
    };
    reached = await eachBlock(blocksOf(claims, batch), compute, { checkpoint, isOver });
  }
}

async function eachBlock(
  { from, to }: BlockRange,
  compute: (block: number) => void,
  { checkpoint, isOver }: { readonly checkpoint: Checkpoint; readonly isOver: () => boolean },
): Promise<number> {
  let begin = milliseconds();
  for (let block = from; block < to; block++) {
    compute(block);
    if (block + 1 === to || milliseconds() - begin < checkpointInterval) continue;
    await checkpoint();
    if (isOver()) return block + 1;
    begin = milliseconds();
  }
  return to;
}

/** Computes the batches again that were lost with a worker. */
async function computeAgain(
  { work, columns }: BatchRun,
  lostBatches: {
    readonly claims: Claims;
    readonly lost: readonly number[];
    readonly crashes: readonly string[];
  },
  checkpoint: Checkpoint,
): Promise<void> {
  const { claims, lost, crashes } = lostBatches;
  try {
    for (const batch of lost) {
      await checkpoint();
      await eachBlock(blocksOf(claims, batch), (block) => work.run(block, columns), {
        checkpoint,
        isOver: () => false,
      });
    }
  } catch (error) {
    if (isPlancastError(error)) throw error;
    throw lostForGood(crashes, lost, error);
  }
}

function lostForGood(crashes: readonly string[], lost: readonly number[], cause: unknown): SimulationError {
  const first = lost.slice(0, 10);
  const rest = lost.length - first.length;
  const shown = {
    en: rest > 0 ? `${first.join(', ')} and ${rest} more` : first.join(', '),
    zh: rest > 0 ? `${first.join('、')} 等共 ${lost.length} 个` : first.join('、'),
  };
  const message = `simulate: a worker ended before its time (${crashes.join('; ')}), and batches ${shown.en} could not be computed again: ${String(cause)}`;
  const zh = {
    message: `simulate：一个线程提前结束（${crashes.join('；')}），批次 ${shown.zh} 未能重新计算：${String(cause)}`,
    hint: '请以 threads: 1 运行',
  };
  const hint = 'run it with threads: 1';
  return new SimulationError([{ code: 'E_WORKER_CRASH', path: 'threads', message, hint, zh }], { cause });
}
