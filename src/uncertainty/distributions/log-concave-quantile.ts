import { logOfQuotient } from '../../core/log-of-quotient';

/** One tail of a law with log-concave density, near which a quantile is sought. */
export interface LogConcaveTail {
  /** Probability of the tail at w: it grows with w where `sign` is 1 and falls where it is −1. */
  tail(w: number): number;
  readonly sign: 1 | -1;
  /** f(w) */
  density(w: number): number;
  /** f′(w) / f(w) */
  slope(w: number): number;
  /** Probability that the tail has at the quantile. */
  readonly target: number;
  readonly start: number;
  /** A place at which the tail does not underflow. */
  readonly center: number;
  /** Distance over which the logarithm of the tail bends. */
  readonly scale: number;
}

/** Step, in units of `scale`, after which the next error is below 1e-15. */
const smallStep = 1e-5;

/**
 * Value at which a tail has a given probability, by Halley steps on ln tail.
 *
 * Both tails of a log-concave law are log-concave, so steps converge from any start, cubically at the end.
 *
 * @param problem - the tail, its derivatives, the probability and a first value
 * @returns w to the rounding of the tail
 */
export function logConcaveQuantile(problem: LogConcaveTail): number {
  const { tail, sign, density, slope, target, start, center, scale } = problem;
  let w = start;
  for (let i = 0; i < 60; i++) {
    const probability = tail(w);
    if (probability === 0) {
      w = (w + center) / 2;
      continue;
    }
    const ratio = density(w) / probability;
    if (!(ratio > 0)) {
      w = (w + center) / 2;
      continue;
    }
    const newton = (sign * logOfQuotient(probability, target)) / ratio;
    const step = newton / Math.max(1 - (newton * (slope(w) - sign * ratio)) / 2, 0.5);
    w -= step;
    if (Math.abs(step) < smallStep * scale) break;
  }
  return w;
}
