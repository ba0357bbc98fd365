import * as z from 'zod/mini';
import { expectation } from '../core/expectation';

/**
 * Ids of the targets from which a number was set: it is no evidence for them, and what they come to through it is marked
 * as circular. An empty list says the same as none. It belongs to the value: who replaces that states it anew.
 */
export const restsOn = z.optional(
  z.pipe(
    z.readonly(
      z.array(z.string({ error: expectation('the id of a target', '目标的 id') }), {
        error: expectation('an array of target ids, such as ["gdp2025"]', '目标 id 的列表，如 ["gdp2025"]'),
      }),
    ),
    z.transform((ids): readonly string[] | undefined => (ids.length === 0 ? undefined : ids)),
  ),
);
