import type { Distribution } from '../distribution';

type Tails = Pick<Distribution, 'cdf' | 'sf' | 'quantile' | 'quantileUpper'>;

/**
 * The smallest value of a discrete law that is greater than x.
 *
 * @param law - the quantile at the next probability after F(x), counted from the nearer end, is that value
 * @param x - any number at or above which the law has values
 * @returns the value, or Infinity where there is none
 */
export function atomAfter(law: Tails, x: number): number {
  const [below, above] = [law.cdf(x), law.sf(x)];
  for (let nudge = 4e-16; above > 0 && nudge < 1; nudge *= 2) {
    const next =
      below < 0.5
        ? law.quantile(Math.max(below, 5e-324) * (1 + nudge))
        : law.quantileUpper(above * (1 - nudge));
    if (next > x) return next;
  }
  return Infinity;
}

/**
 * The largest value of a discrete law, or of the discrete part of one, that is at most x.
 *
 * @param law - any law with atoms
 * @param x - any number
 * @returns the value; below the first atom, that atom
 */
export function atomAtOrBelow(law: Tails, x: number): number {
  const above = law.sf(x);
  return above < 0.5 ? law.quantileUpper(above) : law.quantile(law.cdf(x));
}
