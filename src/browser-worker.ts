import { replyTo } from './simulation/runners/reply-to';
import type { WorkerTask } from './simulation/runners/thread-pool';

/** Global scope of a web worker, as far as it is used. */
interface WorkerScope {
  onmessage: (event: { readonly data: WorkerTask }) => void;
  readonly postMessage: (message: unknown) => void;
}

// Entry of the web workers of `plancast/browser`.
const scope = globalThis as unknown as WorkerScope;
scope.onmessage = ({ data }) => {
  const answer = replyTo(data);
  if (answer !== undefined) scope.postMessage(answer);
};
