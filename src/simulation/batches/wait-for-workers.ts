import type { Checkpoint } from '../draws/checkpoint';
import type { PartialResult } from '../results/partial-result';
import { type Claims, hasClaimed, isEveryBatchNamed } from './claims';
import type { RunWorker, WorkerOutcome } from './runner';
import { pause } from './yield-to-event-loop';

/** Milliseconds between two looks while workers finish their last batch. */
const waitingSpell = 20;

/** A worker and the number of its thread. */
export interface NumberedWorker {
  readonly thread: number;
  readonly worker: RunWorker;
}

/** How the workers of a run ended. */
export interface WorkersEnd {
  readonly partialResults: PartialResult[];
  /** Threads whose partialResults those are. */
  readonly finished: readonly number[];
  /** What is known of each worker that ended before its time. */
  readonly crashes: readonly string[];
}

/** Waits for the workers of a run all of whose batches are claimed, but not for those that came too late to claim any. */
export async function waitForWorkers(
  workers: readonly NumberedWorker[],
  claims: Claims,
  checkpoint: Checkpoint,
): Promise<WorkersEnd> {
  const outcomes = new Map<number, WorkerOutcome>();
  const noted = workers.map(({ thread, worker }) =>
    worker.outcome.then((outcome) => void outcomes.set(thread, outcome)),
  );
  const isAwaited = ({ thread }: NumberedWorker) =>
    !outcomes.has(thread) && (hasClaimed(claims, thread) || !isEveryBatchNamed(claims));
  while (workers.some(isAwaited)) {
    const awaited = noted.filter((_, i) => isAwaited(workers[i]!));
    await Promise.race([Promise.all(awaited), pause(waitingSpell)]);
    await checkpoint();
  }
  const ends = [...outcomes];
  return {
    partialResults: ends.flatMap(([, outcome]) => (outcome.kind === 'done' ? [outcome.partialResult] : [])),
    finished: ends.flatMap(([thread, { kind }]) => (kind === 'done' ? [thread] : [])),
    crashes: ends.flatMap(([thread, outcome]) =>
      outcome.kind === 'crashed' ? [crashText(thread, outcome)] : [],
    ),
  };
}

function crashText(
  thread: number,
  { reason, exitCode }: Extract<WorkerOutcome, { kind: 'crashed' }>,
): string {
  const code = exitCode === undefined ? '' : `, exit code ${exitCode}`;
  return `thread ${thread}: ${reason}${code}`;
}
