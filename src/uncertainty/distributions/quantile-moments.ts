import { sum } from '../../core/sum';
import type { Distribution } from '../distribution';
import { doubleExponentialRule } from './double-exponential-rule';
import { type PowerTail, powerTail } from './power-tail';
import { unitOf } from './unit-of';

/** Step of the rule, and the finest one. */
const [coarsest, finest] = [1 / 16, 1 / 256];

/** Relative difference to the second moment by every second point at which that by all is right to about 1e-14. */
const settled = 1e-7;

/** Moments of a law. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
  readonly skewness: number;
}

/** Quantile functions of a law from both ends, and their kinks. */
export type Quantiles = Pick<Distribution, 'quantile' | 'quantileUpper' | 'kinks'>;

/**
 * Mean, variance and skewness of a law by quadrature of its quantile function over probability, tails included.
 *
 * E X = ∫₀¹ Q(p) dp, split at the kinks of Q; p = 1 / (1 + exp(−π sinh t)) by the trapezoidal rule in t, whose step is
 * halved until twice the step gives the same. Beyond the outermost points each tail goes on as the power of p that it
 * follows there, so that a moment that barely exists is whole.
 *
 * @param law - the quantile functions
 * @param least - smallest probability at which they are right
 * @returns moments to about 1e-13 of the standard deviation; Infinity or NaN where a tail is too heavy for them
 * @see Takahasi & Mori (1974), Double exponential formulas for numerical integration
 */
export function quantileMoments(law: Quantiles, least = 1e-293): Moments {
  const center = law.quantile(0.5);
  const unit = unitOf(law.quantileUpper(0.25) - law.quantile(0.25));
  const offsetAt = (p: number, q: number) =>
    ((p < q ? law.quantile(p) : law.quantileUpper(q)) - center) / unit;
  const known = new Map<number, number>();
  const offset: Offset = (key, p, q) => {
    const value = known.get(key) ?? offsetAt(p, q);
    known.set(key, value);
    return value;
  };
  const sumsAt = (step: number) => sumsOf({ ends: [0, ...law.kinks, 1], step, least, offset });
  let coarse = sumsAt(2 * coarsest);
  for (let step = coarsest; ; step /= 2) {
    const sums = sumsAt(step);
    const isSettled = Math.abs(sums.variance - coarse.variance) <= settled * sums.variance;
    if (isSettled || step === finest) {
      return {
        mean: center + sums.mean * unit,
        variance: sums.variance * unit * unit,
        skewness: sums.skewness,
      };
    }
    coarse = sums;
  }
}

/** Offset from the center at a probability, known by the interval between kinks and the t of the rule. */
type Offset = (key: number, p: number, q: number) => number;

interface Input {
  /** 0, the kinks, 1. */
  readonly ends: readonly number[];
  readonly step: number;
  readonly least: number;
  readonly offset: Offset;
}

interface Point {
  readonly t: number;
  readonly offset: number;
  readonly weight: number;
}

/** Moments of the offset, as the rule of one step gives them. */
function sumsOf(input: Input): Moments {
  const { ends, step } = input;
  const intervals = ends.slice(1).map((_, i) => pointsOf(i, input));
  const points = intervals.flat();
  const total = sum(points.map(({ weight }) => weight));
  const average = (of: (offset: number) => number, beyond: number) =>
    (sum(points.map(({ offset, weight }) => of(offset) * weight)) + beyond) / total;
  const lower = tailOf(intervals[0]!, step, ends[1]!);
  const upper = tailOf(intervals[intervals.length - 1]!.toReversed(), step, 1 - ends[ends.length - 2]!);
  const drift = powerTail(upper, 1) - powerTail(lower, 1);
  const mean = average((x) => x, drift);
  const spread = powerTail(upper, 2) + powerTail(lower, 2);
  const variance = average((x) => (x - mean) * (x - mean), spread - 2 * mean * drift);
  const skew = powerTail(upper, 3) - powerTail(lower, 3) - 3 * mean * (spread - mean * drift);
  const third = average((x) => (x - mean) * (x - mean) * (x - mean), skew);
  return { mean, variance, skewness: third / (variance * Math.sqrt(variance)) };
}

/** Points of the rule in the interval between two kinks, where the quantile function is right. */
function pointsOf(interval: number, { ends, step, least, offset }: Input): Point[] {
  const [from, to] = [ends[interval]!, ends[interval + 1]!];
  return doubleExponentialRule(step).flatMap(({ t, below, above, weight }) => {
    const [p, q] = [from + (to - from) * below, 1 - to + (to - from) * above];
    if (Math.min(p, q) < least) return [];
    return [{ t, offset: offset(64 * interval + t, p, q), weight: (to - from) * weight }];
  });
}

/** The tail beyond the first of some points. */
function tailOf([outermost, before]: readonly Point[], step: number, width: number): PowerTail {
  const distances = [Math.abs(outermost!.offset), Math.abs(before!.offset)] as const;
  return { width, step, last: Math.abs(outermost!.t), distances };
}
