import type { Distribution } from '../distribution';
import { gaussLegendre } from './gauss-legendre';

/**
 * Probability of an interval, exact in both tails and for short intervals.
 *
 * P(a < X ≤ b): the difference of the distribution functions counted from the nearer end; where that difference
 * cancels, the density is integrated instead
 *
 * @param law - the distribution
 * @param from - a, not counted; may be −∞
 * @param to - b, counted, at least a; may be ∞
 * @returns probability in [0, 1]
 */
export function intervalProbability(law: Distribution, from: number, to: number): number {
  const [below, above] = [law.cdf(from), law.sf(to)];
  const [size, difference] = differenceOf(law, { from, to, below, above });
  if (difference > 0.1 * size || !law.pdf || law.pmf || !Number.isFinite(to - from) || from >= to) {
    return Math.max(difference, 0);
  }
  const middle = from + (to - from) / 2;
  const whole = gaussLegendre(law.pdf, from, to);
  const halves = gaussLegendre(law.pdf, from, middle) + gaussLegendre(law.pdf, middle, to);
  return Math.abs(whole - halves) <= 1e-13 * halves ? halves : Math.max(difference, 0);
}

interface Interval {
  readonly from: number;
  readonly to: number;
  readonly below: number;
  readonly above: number;
}

/** The difference and the larger of the two numbers that are subtracted. */
function differenceOf(law: Distribution, { from, to, below, above }: Interval): [number, number] {
  if (below > 0.5) {
    const beyond = law.sf(from);
    return [beyond, beyond - above];
  }
  if (above > 0.5) {
    const upTo = law.cdf(to);
    return [upTo, upTo - below];
  }
  return [1, 1 - below - above];
}
