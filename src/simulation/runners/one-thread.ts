import { InputError } from '../../core/plancast-error';
import type { Runner } from '../batches/runner';

/** Runs everything on the thread that asks for it. */
export const oneThread: Runner = { checkThreads: refuseOthers, start: () => refuseOthers(2) };

function refuseOthers(threads: number): never {
  const allowed = '1 with `simulate` of plancast';
  const message = `simulate: expected \`threads\` to be ${allowed}, got ${threads}`;
  const hint = 'import simulate from plancast/node or, for web pages, from plancast/browser';
  throw new InputError([
    { code: 'E_INCONSISTENT', path: 'threads', message, got: `${threads}`, allowed, hint },
  ]);
}
