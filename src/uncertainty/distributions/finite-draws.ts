import type * as z from 'zod/mini';
import { fault } from '../../core/parse-input';

/** Mean and standard deviation of the logarithm of a lognormal value. */
export interface Logs {
  readonly meanlog: number;
  readonly sdlog: number;
}

/** Upper quantile of the standard normal at 2^-54, the smallest tail probability of a draw. */
const farthestDraw = 8.292361075813595;

/** Logarithms of the smallest and the largest double. */
const smallestLog = -744.4400719213812;
const largestLog = 709.782712893384;

/**
 * Refuses a lognormal law whose draws are no doubles: the largest is beyond 1.79e308, or even that one rounds to 0.
 *
 * largest draw e^(μ + 8.29 s): 2^-54 is the smallest tail probability of a draw
 *
 * @param logs - μ and s
 * @param spread - the parameter that sets s, with its value
 * @param center - the parameter that sets μ, with its value, named where the median itself is no double
 * @param context - where the issue goes
 */
export function refuseBoundlessDraws(
  logs: Logs,
  { spread, center }: { readonly spread: Named; readonly center: Named },
  context: z.core.$RefinementCtx,
): void {
  const logOfLargest = logs.meanlog + farthestDraw * logs.sdlog;
  const isLarge = logOfLargest > largestLog;
  // Parameters outside their own ranges, which are told by themselves, may give no number here.
  if (!isLarge && !(logOfLargest < smallestLog)) return;
  const { name, value } =
    logs.meanlog > largestLog || (!isLarge && logs.meanlog < smallestLog) ? center : spread;
  const largest = `e^${Number(logOfLargest.toPrecision(4))}`;
  const issue = fault({
    code: 'E_RANGE',
    expected: `a number by which ${isLarge ? 'draws stay below 1.79e308' : 'draws do not all round to 0'}`,
    hint: `the largest draw would be about ${largest}, and doubles lie between e^-744 and e^709`,
    zh: {
      expected: isLarge ? '使抽样值不超过 1.79e308 的数' : '使抽样值不全部舍入为 0 的数',
      hint: `最大抽样值约为 ${largest}，而双精度数在 e^-744 与 e^709 之间`,
    },
  });
  context.addIssue({ ...issue, path: [name], input: value });
}

/** A parameter and its value. */
interface Named {
  readonly name: string;
  readonly value: number;
}
