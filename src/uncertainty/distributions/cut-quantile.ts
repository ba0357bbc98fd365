import { log } from '../../core/log';
import type { Distribution } from '../distribution';
import { type Bound, distanceFromBound } from './near-bound';

/** An interval of a law with a density, and the probability that the law has there. */
export interface Cut {
  readonly whole: Distribution;
  readonly from: number;
  readonly to: number;
  readonly mass: number;
  /** Values inside at which the density has a kink. */
  readonly kinks: readonly number[];
}

/** Probability whose share of all that is counted with it, if smaller, is lost in the sum. */
const tinyShare = 1e-4;

/** Probability that is counted with others up to which these cost it no digits. */
const harmlessShare = 0.1;

/** Smallest normal double: at smaller probabilities laws have fewer digits. */
const least = 2.2250738585072014e-308;

/**
 * Quantile function of what is left of a law in an interval.
 *
 * Q(p) is the quantile of the whole law at the probability that is cut off below plus p times that of the interval, or
 * the same counted from above, whichever is the smaller number. Beside a bound that sum rounds p away, or a value near
 * 0 loses digits by it: there the distance from the bound is found from the density.
 *
 * @returns the value with share p of the probability below and q = 1 − p above it
 */
export function cutQuantile(cut: Cut): (p: number, q: number) => number {
  const { whole, from, to, mass, kinks } = cut;
  const [below, above] = [whole.cdf(from), whole.sf(to)];
  const direct = (p: number, q: number) => {
    const [lower, upper] = [below + p * mass, above + q * mass];
    return lower <= upper
      ? whole.quantile(Math.max(lower, least))
      : whole.quantileUpper(Math.max(upper, least));
  };
  const shared = { law: whole, span: to - from, kinks };
  const lowerEnd = { ...shared, at: from, direction: 1, counted: Math.min(below, above + mass) } as const;
  const upperEnd = { ...shared, at: to, direction: -1, counted: Math.min(above, below + mass) } as const;
  return (p, q) => {
    const value = direct(p, q);
    const [end, share] = p <= q ? [lowerEnd, p] : [upperEnd, q];
    if (!isLost(end, share * mass)) return value;
    const distance = distanceFromBound(end, share * mass, end.direction * (value - end.at));
    return end.at + end.direction * distance;
  };
}

/** Whether a probability beside a bound costs the value digits when it is counted with what lies beyond. */
function isLost({ law, at, counted }: Bound & { readonly counted: number }, share: number): boolean {
  if (share >= harmlessShare * counted) return false;
  // A probability is rounded in proportion to its logarithm.
  const rounding = counted * (1 - log(counted));
  return share < tinyShare * counted || rounding > 2 * law.pdf!(at) * Math.abs(at);
}
