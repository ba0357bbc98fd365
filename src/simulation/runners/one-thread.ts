import { expectedIssue } from '../../core/expected-issue';
import { InputError } from '../../core/plancast-error';
import type { Runner } from '../batches/runner';

/** Runs everything on the thread that asks for it. */
export const oneThread: Runner = { checkThreads: refuseOthers, start: () => refuseOthers(2) };

function refuseOthers(threads: number): never {
  const expected = { en: '1 with `simulate` of plancast', zh: '1，因为 `simulate` 来自 plancast' };
  const hint = {
    en: 'import simulate from plancast/node or, for web pages, from plancast/browser',
    zh: '请从 plancast/node（网页用 plancast/browser）导入 simulate',
  };
  throw new InputError([
    expectedIssue('simulate', 'threads', { code: 'E_INCONSISTENT', expected, got: `${threads}`, hint }),
  ]);
}
