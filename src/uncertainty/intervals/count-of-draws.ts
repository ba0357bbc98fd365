import * as z from 'zod/mini';
import { wordedFault } from '../../core/parse-input';
import { integer, real } from '../../core/schema';

/** In how many of all draws an event happened, and the level of the interval of its probability. */
export interface CountOfDraws {
  readonly count: number;
  readonly draws: number;
  readonly level?: number | undefined;
}

/** Argument of the intervals of a probability: in how many of all draws the event happened, and the level. */
export const countOfDraws = z
  .strictObject({
    count: integer('[0, ∞)'),
    draws: integer('[1, ∞)'),
    level: z._default(real('(0, 1)'), 0.95),
  })
  .check(
    z.superRefine(({ count, draws }, context) => {
      if (count <= draws) return;
      const expected = { en: `at most the ${draws} draws`, zh: `不大于抽样次数 ${draws} 的整数` };
      context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['count'], input: count });
    }),
  );
