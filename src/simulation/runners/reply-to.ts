import { isStopped } from '../batches/claims';
import { runTask } from './run-task';
import type { WorkerReply, WorkerTask } from './thread-pool';

/** Does a worker's part of a run; undefined where the run is over before it began. */
export function replyTo({ number, task }: WorkerTask): WorkerReply | undefined {
  return isStopped(task.claims) ? undefined : { number, partialResult: runTask(task) };
}
