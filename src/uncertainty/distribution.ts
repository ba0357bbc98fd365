import * as z from 'zod/mini';
import { expectation } from '../core/expectation';

/** Marks the distributions that plancast makes, so that arguments which hold them are copied around them. */
export const distributionMark: unique symbol = Symbol.for('plancast.distribution') as never;

/** Under this key a law may keep how it is restricted to an interval. */
export const restriction: unique symbol = Symbol.for('plancast.restriction') as never;

/** Under this key a law may keep the ratio of its densities. */
export const densityRatio: unique symbol = Symbol.for('plancast.densityRatio') as never;

/** The law of a distribution as plain data; `distributionFrom` rebuilds the distribution, on a thread too. */
export interface DistributionData {
  readonly kind: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Law of an uncertain number. Frozen; sampled only by its quantile function, one uniform a draw.
 *
 * Any object with these functions is a law wherever one is asked for, made by plancast or not. A law of a kind that
 * `distributionFrom` does not know is drawn on one thread only, since another one gets plain data.
 *
 * Both tails are exact: `quantile` is for p counted from below, `quantileUpper` for q = 1 − p counted from above,
 * and neither is computed through the other where that would lose digits.
 */
export interface Distribution extends DistributionData {
  /** On those that plancast makes. */
  readonly [distributionMark]?: true;
  readonly mean: number;
  readonly variance: number;
  /** Third central moment over variance^(3/2); NaN where that does not exist, as for a law without spread. */
  readonly skewness: number;
  /** Smallest and largest possible value; may be infinite. */
  readonly support: readonly [number, number];
  /**
   * Probabilities (counted from below) at which the quantile function has a kink or a jump, in increasing order, so
   * that a table of it can be split there; empty for a law whose quantile function is smooth.
   */
  readonly kinks: readonly number[];
  /**
   * Present where the quantile function has so many jumps, those of a discrete law of many values, that `kinks` does
   * not list them: a table of it must use the exact function.
   */
  readonly stepped?: true;
  /** Density at x; for discrete laws and atoms see `pmf`. */
  pdf?(x: number): number;
  /** Probability of exactly x; only for laws with atoms. */
  pmf?(x: number): number;
  /** P(X ≤ x). */
  cdf(x: number): number;
  /** P(X > x), exact in the upper tail. */
  sf(x: number): number;
  /** Value with probability p at or below it, p in [0, 1]; 0 and 1 give the ends of the support. */
  quantile(p: number): number;
  /** Value with probability q above it, q in [0, 1]. */
  quantileUpper(q: number): number;
  /** The law under the condition that its value lies in [low, high], better than its functions tell. */
  [restriction]?(low: number, high: number): Restriction | undefined;
  /** ln(f(x + d) / f(x)), where densities may underflow. */
  [densityRatio]?(x: number, d: number): number;
}

/** A law that has no kind and parameters of its own: what several laws share. */
export type UnnamedLaw = Omit<
  Distribution,
  typeof distributionMark | typeof restriction | typeof densityRatio | 'kind' | 'parameters'
>;

/** What is left of a law in an interval. */
export interface Restriction {
  readonly law: UnnamedLaw;
  /** Logarithm of the probability that the whole law has there, which may be below that of all doubles. */
  readonly logMass: number;
}

/**
 * Whether a value is a distribution: made by any copy of the package, or by hand with all that the interface asks for.
 *
 * @param value - anything; plain `{ kind, parameters }` is not one, `distributionFrom` makes one of it
 * @example isDistribution(normal({ mean: 0, sd: 1 })); // true
 * @example isDistribution({ kind: 'normal', parameters: { mean: 0, sd: 1 } }); // false
 */
export function isDistribution(value: unknown): value is Distribution {
  try {
    return typeof value === 'object' && value !== null && isWhole(value);
  } catch {
    return false;
  }
}

function isWhole(law: Partial<Distribution>): boolean {
  const { kind, parameters, mean, variance, skewness, support, kinks } = law;
  return (
    typeof kind === 'string' &&
    typeof parameters === 'object' &&
    parameters !== null &&
    [mean, variance, skewness].every((moment) => typeof moment === 'number') &&
    Array.isArray(support) &&
    support.length === 2 &&
    Array.isArray(kinks) &&
    [law.cdf, law.sf, law.quantile, law.quantileUpper].every((part) => typeof part === 'function')
  );
}

/** Schema of an argument that must be a distribution. */
export const distributionSchema: z.ZodMiniType<Distribution, Distribution> = z.custom<Distribution>(
  isDistribution,
  {
    error: expectation('a distribution such as normal({ mean, sd })', '分布，如 normal({ mean, sd })'),
    params: { code: 'E_TYPE' },
  },
);
