import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { SimulationError } from '../../../core/plancast-error';
import type { Runner } from '../../batches/runner';
import { openPool, type PooledThread, type ThreadEvents } from '../thread-pool';

/** Runs draws on worker threads of Node. @param file - of the worker */
export function nodeRunner(file: URL): Runner {
  const pool = openPool((events) => startThread(file, events));
  return { checkThreads: () => {}, start: pool.start };
}

function startThread(file: URL, { onMessage, onEnd }: ThreadEvents): PooledThread {
  const worker = started(file);
  // What was thrown need not be an Error: a value that cannot be copied arrives as undefined.
  let reason = 'it ended';
  worker.on('message', onMessage);
  worker.on('error', (error: unknown) => {
    reason = error instanceof Error ? error.message : String(error);
  });
  worker.on('exit', (exitCode) => onEnd({ kind: 'crashed', reason, exitCode }));
  worker.on('messageerror', () => void worker.terminate());
  return {
    post: (message) => worker.postMessage(message),
    hold: () => worker.ref(),
    letGo: () => worker.unref(),
  };
}

function started(file: URL): Worker {
  if (!existsSync(file)) throw cannotStart(`its file ${fileURLToPath(file)} is not there`);
  try {
    // Without the options of this process, of which a worker needs none, and loaders would only cost it time.
    return new Worker(file, { name: 'plancast', execArgv: [] });
  } catch (cause) {
    throw cannotStart(String(cause), cause);
  }
}

function cannotStart(why: string, cause?: unknown): SimulationError {
  const message = `simulate: a worker cannot be started: ${why}`;
  const hint = 'run it with threads: 1, and where plancast is bundled leave it out of the bundle';
  const zh = {
    message: `simulate：无法启动工作线程：${why}`,
    hint: '使用 threads: 1；若打包了 plancast，请将其排除在外',
  };
  return new SimulationError([{ code: 'E_WORKER_CRASH', path: 'threads', message, hint, zh }], { cause });
}
