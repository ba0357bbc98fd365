import type * as z from 'zod/mini';
import { wordedFault } from '../core/parse-input';

/** Reports a damped trend that is not given by exactly one of `step` and `ratio`. */
export function checkDampedTrend(
  { step, ratio }: { step?: number | undefined; ratio?: number | undefined },
  context: z.core.$RefinementCtx,
): void {
  if ((step === undefined) !== (ratio === undefined)) return;
  const [field, expected] =
    step === undefined
      ? ['step', { en: 'a number, or `ratio` to stand in its place', zh: '数字，或以 `ratio` 代替' }]
      : ['ratio', { en: 'left out where `step` is given', zh: '空，因为已给出 `step`' }];
  context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: [field], input: ratio });
}
