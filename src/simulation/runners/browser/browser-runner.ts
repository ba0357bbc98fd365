import { SimulationError } from '../../../core/plancast-error';
import type { Runner } from '../../batches/runner';
import { openPool, type PooledThread, type ThreadEvents, type WorkerReply } from '../thread-pool';

/** A web worker, as far as it is used; no library of types has it without a web page. */
interface WebWorker {
  onmessage: (event: { readonly data: WorkerReply }) => void;
  onerror: (event: { readonly message?: string }) => void;
  onmessageerror: () => void;
  readonly postMessage: (message: unknown) => void;
  readonly terminate: () => void;
}

/** Runs draws on web workers. @param start - starts one with the file of the workers */
export function browserRunner(start: () => unknown): Runner {
  const pool = openPool((events) => startThread(start, events));
  return { checkThreads: demandSharedMemory, start: pool.start };
}

function demandSharedMemory(): void {
  const { crossOriginIsolated } = globalThis as { readonly crossOriginIsolated?: boolean };
  if (typeof SharedArrayBuffer === 'function' && crossOriginIsolated !== false) return;
  const message = 'simulate: several threads need shared memory, which this page is not allowed';
  const hint =
    'serve the page with Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp, or leave `threads` out';
  const zh = {
    message: 'simulate：多线程需要共享内存，而此页面不允许使用',
    hint: '请在提供该页面时设置 Cross-Origin-Opener-Policy: same-origin 和 Cross-Origin-Embedder-Policy: require-corp，或省略 `threads`',
  };
  throw new SimulationError([{ code: 'E_WORKER_CRASH', path: 'threads', message, hint, zh }]);
}

function startThread(start: () => unknown, { onMessage, onEnd }: ThreadEvents): PooledThread {
  const worker = started(start);
  const end = (reason: string) => {
    worker.terminate();
    onEnd({ kind: 'crashed', reason });
  };
  worker.onmessage = ({ data }) => onMessage(data);
  worker.onerror = ({ message }) => end(message ?? 'it could not be loaded');
  worker.onmessageerror = () => end('its report could not be read');
  return {
    post: (message) => worker.postMessage(message),
    hold: () => {},
    letGo: () => {},
    end: () => worker.terminate(),
  };
}

function started(start: () => unknown): WebWorker {
  try {
    return start() as WebWorker;
  } catch (cause) {
    const message = `simulate: a worker cannot be started: ${String(cause)}`;
    const hint = 'leave `threads` out; a bundle needs the file browser-worker.js of plancast beside it';
    const zh = {
      message: `simulate：无法启动工作线程：${String(cause)}`,
      hint: '省略 `threads`；打包时须将 plancast 的 browser-worker.js 放在其旁',
    };
    throw new SimulationError([{ code: 'E_WORKER_CRASH', path: 'threads', message, hint, zh }], { cause });
  }
}
