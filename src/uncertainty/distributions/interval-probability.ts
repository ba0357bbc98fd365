import type { Distribution } from '../distribution';
import { integrate } from './integrate';

/** An interval of a law that has a density, whose probability is asked for. */
export interface Interval {
  readonly law: Distribution;
  /** Not counted; may be −∞. */
  readonly from: number;
  /** Counted, at least `from`; may be ∞. */
  readonly to: number;
  /** Values at which the density has a kink. */
  readonly kinks: readonly number[];
}

/** Share of the larger number above which a difference keeps its digits. */
const harmless = 0.1;

/**
 * Probability of an interval, exact in both tails and for short intervals.
 *
 * P(a < X ≤ b): the difference of the distribution functions counted from the nearer end; where that difference
 * cancels, the density is integrated instead
 *
 * @returns probability in [0, 1], to about 1e-14 relative where the functions of the law are
 */
export function intervalProbability({ law, from, to, kinks }: Interval): number {
  const [size, difference] = differenceOf(law, from, to);
  if (difference > harmless * size) return difference;
  return densityIntegral({ law, from, to, kinks }) ?? Math.max(difference, 0);
}

/** The integral of the density; undefined where that does not settle or the interval is not finite. */
export function densityIntegral({ law, from, to, kinks }: Interval): number | undefined {
  const length = to - from;
  if (!(length < Infinity)) return undefined;
  const inside = kinks.map((kink) => kink - from).filter((place) => place > 0 && place < length);
  return integrate((distance) => law.pdf!(from + distance), [0, ...inside, length]);
}

/** The larger of the two numbers that are subtracted, and their difference. */
function differenceOf(law: Distribution, from: number, to: number): [number, number] {
  const [below, above] = [law.cdf(from), law.sf(to)];
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
