import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { bytesOf } from './simulation/results/columns';
import { replyTo } from './simulation/runners/reply-to';
import type { WorkerTask } from './simulation/runners/thread-pool';

// Entry of the worker threads of `plancast/node`.

/** Bytes of columns after which a worker looks for memory that is no longer used. */
const mostRetained = 16_777_216;

/** Looks for memory that is no longer used: engines do not count shared memory when they decide whether to. */
const collect: () => void = collector();

parentPort?.on('message', (assignment: WorkerTask) => {
  const isLarge = bytesOf(assignment.task.columns) > mostRetained;
  const answer = replyTo(assignment);
  if (answer !== undefined) parentPort?.postMessage(answer);
  // Later, when the assignment itself is no longer in use.
  if (isLarge) setTimeout(collect, 20);
});

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return typeof collect === 'function' ? () => collect() : () => {};
}
