import type { Distribution } from '../distribution';
import type { Moments } from './quantile-moments';

/** An interval of a law. */
interface Interval {
  readonly whole: Distribution;
  readonly from: number;
  readonly to: number;
}

/** Highest of the first three moments that what is left of a law has: a tail that is not cut keeps what it lacks. */
export function highestMoment({ whole, from, to }: Interval): number {
  if (to - from < Infinity) return 3;
  return [whole.mean, whole.variance, whole.skewness].findLastIndex(Number.isFinite) + 1;
}

/** The moments up to the highest one; beyond it the mean and the variance are infinite and the skewness is none. */
export function existingMoments(interval: Interval, { mean, variance, skewness }: Moments): Moments {
  const highest = highestMoment(interval);
  return {
    mean: highest >= 1 ? mean : interval.to === Infinity ? Infinity : -Infinity,
    variance: highest >= 2 ? variance : Infinity,
    skewness: highest === 3 ? skewness : Number.NaN,
  };
}
