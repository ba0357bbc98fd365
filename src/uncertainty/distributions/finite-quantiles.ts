import type * as z from 'zod/mini';
import { fault } from '../../core/parse-input';

/** Logarithm of the largest double. */
const largestLog = 709.782712893384;

/**
 * Refuses a scale by which a quantile would be beyond 1.79e308; for laws whose tails end before, whatever the
 * probability.
 *
 * @param scale - the parameter, its value, and the logarithm of the quantile at the smallest probability, 5e-324
 * @param context - where the issue goes
 */
export function refuseBoundlessQuantiles(
  scale: { readonly name: string; readonly value: number; readonly log: number },
  context: z.core.$RefinementCtx,
): void {
  if (!(scale.log > largestLog)) return;
  const largest = `e^${Number(scale.log.toPrecision(4))}`;
  const issue = fault({
    code: 'E_RANGE',
    expected: 'a number by which quantiles stay below 1.79e308',
    hint: `the largest would be about ${largest}, and doubles end at e^709`,
    zh: {
      expected: '使分位数不超过 1.79e308 的数',
      hint: `最大分位数约为 ${largest}，而双精度数到 e^709 为止`,
    },
  });
  context.addIssue({ ...issue, path: [scale.name], input: scale.value });
}
