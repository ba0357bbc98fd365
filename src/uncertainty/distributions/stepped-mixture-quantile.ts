import { logOfQuotient } from '../../core/log-of-quotient';
import { nextUp } from '../../core/next-up';
import { atomAtOrBelow } from './atom-at-or-below';
import { type Part, type Side, weighted } from './mixture-side';

/** Steps between two looks at the values of the components, for laws of other values than whole numbers. */
const looks = 8;

/**
 * Quantile of a mixture of discrete laws: the smallest of their values that reaches a probability.
 *
 * Newton steps over whole numbers, whose density is the probability of each, inside a shrinking bracket; a value is the
 * quantile where it reaches the probability and the next double below it does not.
 *
 * @param parts - weights > 0 and their laws, all without density
 * @param side - the side from which the probability is counted
 * @param target - the probability, in (0, 1)
 * @returns the quantile, in the same numbers that the distribution function returns
 */
export function steppedMixtureQuantile(parts: readonly Part[], side: Side, target: number): number {
  const own = parts.map(({ distribution }) => side.own(distribution, target));
  let [low, high] = [Math.min(...own), Math.max(...own)];
  const isReached = (x: number) => side.reached(side.tail(x), target);
  if (isReached(low)) return low;
  // The sum of the weights may be rounded below 1.
  if (!isReached(high)) return high;
  let x = halfWay(low, high);
  for (let i = 1; ; i++) {
    const tail = side.tail(x);
    const reached = side.reached(tail, target);
    if (reached && !isReached(before(x))) return x;
    // On the logarithm of the tail; infinite where x is no value of the laws.
    const step = (tail * Math.abs(logOfQuotient(tail, target))) / weighted(parts, (law) => law.pmf!(x));
    const newton = x + (reached ? -1 : 1) * Math.max(Math.ceil(step), 1);
    if (reached) high = before(x);
    else low = x;
    const next = i % looks === 0 ? lastValue(parts, high) : i % 2 === 1 ? newton : halfWay(low, high);
    // The upper end is reached: its turn comes where nothing is left between.
    x = next > low && next < high ? next : high;
  }
}

/** A whole number about the middle, or the middle itself where no whole number lies between. */
function halfWay(low: number, high: number): number {
  const middle = Math.floor(low + (high - low) / 2);
  return middle > low ? middle : low + (high - low) / 2;
}

function lastValue(parts: readonly Part[], x: number): number {
  return parts.reduce((last, { distribution }) => Math.max(last, atomAtOrBelow(distribution, x)), -Infinity);
}

function before(x: number): number {
  return -nextUp(-x);
}
