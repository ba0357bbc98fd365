import type { Runner, WorkerOutcome } from '../batches/runner';
import type { ThreadTask } from '../batches/thread-task';
import { bytesOf } from '../results/columns';
import type { PartialResult } from '../results/partial-result';

/**
 * Bytes of columns after which a worker is not kept: an idle one would hold on to the memory of its last run. To start
 * another is little beside such a run.
 */
const mostRetained = 67_108_864;

/** What a worker is sent: its part of a run, under a number. */
export interface WorkerTask {
  readonly number: number;
  readonly task: ThreadTask;
}

/** What a worker sends back. */
export interface WorkerReply {
  /** Of the assignment. */
  readonly number: number;
  readonly partialResult: PartialResult;
}

/** A started thread, of whatever kind. */
export interface PooledThread {
  readonly post: (message: WorkerTask) => void;
  /** Keeps the process alive for it, or no longer. */
  readonly hold: () => void;
  readonly letGo: () => void;
  /** Ends it at once; left out where an idle thread lets go of the memory of its last run by itself. */
  readonly end?: () => void;
}

/** What a thread tells. */
export interface ThreadEvents {
  readonly onMessage: (report: WorkerReply) => void;
  /** Called once, when it has ended. */
  readonly onEnd: (outcome: WorkerOutcome) => void;
}

/**
 * A pool of workers, kept from one run to the next.
 *
 * @param startThread - starts one more
 */
export function openPool(startThread: (events: ThreadEvents) => PooledThread): Pick<Runner, 'start'> {
  const idle = new Set<PooledWorker>();
  return {
    start: (task) => {
      const [free] = idle;
      const worker = free ?? startWorker(startThread, (ended) => idle.delete(ended));
      idle.delete(worker);
      const outcome = worker.assign(task);
      return {
        outcome,
        release: () => {
          if (worker.end !== undefined && bytesOf(task.columns) > mostRetained) worker.end();
          else if (worker.letGo()) idle.add(worker);
        },
      };
    },
  };
}

/** A worker of the pool. */
interface PooledWorker {
  readonly assign: (task: ThreadTask) => Promise<WorkerOutcome>;
  /** Lets go of it; false where it has ended. What it is still at it finishes, before what it is assigned next. */
  readonly letGo: () => boolean;
  readonly end: (() => void) | undefined;
}

function startWorker(
  startThread: (events: ThreadEvents) => PooledThread,
  onEnd: (worker: PooledWorker) => void,
): PooledWorker {
  let assignments = 0;
  let settle: (outcome: WorkerOutcome) => void = () => {};
  let end: WorkerOutcome | undefined;
  const thread = startThread({
    onMessage: ({ number, partialResult }) => {
      if (number === assignments) settle({ kind: 'done', partialResult });
    },
    onEnd: (outcome) => {
      end = outcome;
      onEnd(worker);
      settle(outcome);
    },
  });
  const worker: PooledWorker = {
    assign: (task) =>
      new Promise((resolve) => {
        settle = resolve;
        thread.hold();
        thread.post({ number: ++assignments, task });
      }),
    letGo: () => {
      thread.letGo();
      return end === undefined;
    },
    end: thread.end,
  };
  return worker;
}
