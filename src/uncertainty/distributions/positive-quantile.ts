import { exp } from '../../core/exp';
import { logOfQuotient } from '../../core/log-of-quotient';

/** One tail of a law on the positive half-line, near which a quantile is sought. */
export interface PositiveTail {
  /** Probability of the tail at x: it grows with x where `sign` is 1 and falls where it is −1. */
  tail(x: number): number;
  readonly sign: 1 | -1;
  /** x f(x), which stays representable where f(x) does not. */
  timesDensity(x: number): number;
  /** 1 + x f′(x) / f(x) */
  slope(x: number): number;
  /** Probability that the tail has at the quantile. */
  readonly target: number;
  /** First value; where it is 0 or ∞ the quantile itself underflows or overflows. */
  readonly start: number;
  /** Typical x / (standard deviation), by which a relative step is judged. */
  readonly sharpness: number;
}

/** Relative step, in standard deviations, after which the next error is below 1e-15. */
const smallStep = 1e-5;

/**
 * Value at which a tail has a given probability, by Halley steps on ln tail as a function of ln x.
 *
 * For the gamma and Student t laws that function is concave, so steps converge from any start, cubically at the end.
 *
 * @param problem - the tail, its derivatives, the probability and a first value
 * @returns x to a few 1e-16 relative, times the condition of the tail
 */
export function positiveQuantile(problem: PositiveTail): number {
  const { tail, sign, timesDensity, slope, target, start, sharpness } = problem;
  let x = start;
  if (x === 0 || x === Infinity) return x;
  for (let i = 0; i < 50; i++) {
    const probability = tail(x);
    if (probability === 0) {
      x *= sign === 1 ? 1.25 : 0.8;
      continue;
    }
    const ratio = timesDensity(x) / probability;
    const newton = (sign * logOfQuotient(probability, target)) / ratio;
    const halley = newton / Math.max(1 - (newton * (slope(x) - sign * ratio)) / 2, 0.5);
    x *= exp(Math.min(Math.max(-halley, -3), 3));
    if (Math.abs(halley) * sharpness < smallStep) break;
  }
  return x;
}
