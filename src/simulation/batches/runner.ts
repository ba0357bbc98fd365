import type { PartialResult } from '../results/partial-result';
import type { ThreadTask } from './thread-task';

/** How a worker ended its part of a run: with what it counted, or before it was done. */
export type WorkerOutcome =
  | { readonly kind: 'done'; readonly partialResult: PartialResult }
  | {
      readonly kind: 'crashed';
      /** What is known of the cause. */
      readonly reason: string;
      readonly exitCode?: number;
    };

/** Another thread at work for a run. */
export interface RunWorker {
  /** Never rejects. */
  readonly outcome: Promise<WorkerOutcome>;
  /** Lets go of the worker, which is not waited for any longer; another run may have it. */
  readonly release: () => void;
}

/** Decides where the draws of a run are computed besides the thread that asks for them, never how. */
export interface Runner {
  /** @throws PlancastError where that many threads cannot be had here */
  readonly checkThreads: (threads: number) => void;
  /** Starts a worker. @throws SimulationError E_WORKER_CRASH where the surroundings do not allow it */
  readonly start: (task: ThreadTask) => RunWorker;
}
