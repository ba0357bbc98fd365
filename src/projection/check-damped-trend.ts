import type * as z from 'zod/mini';
import { fault } from '../core/parse-input';

/** Reports a damped trend that is not given by exactly one of `step` and `ratio`. */
export function checkDampedTrend(
  { step, ratio }: { step?: number | undefined; ratio?: number | undefined },
  context: z.core.$RefinementCtx,
): void {
  if ((step === undefined) !== (ratio === undefined)) return;
  const [field, expected] =
    step === undefined
      ? ['step', 'a number, or `ratio` to stand in its place']
      : ['ratio', 'left out where `step` is given'];
  context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected }), path: [field], input: ratio });
}
