import { exp } from '../../core/exp';

/** Farthest t: the outermost points have shares of 1.6e-293. */
const reach = 97 / 16;

/** A point of the rule on an interval. */
export interface RulePoint {
  readonly t: number;
  /** Shares of the interval below and above the point: their sum is 1, each is exact when small. */
  readonly below: number;
  readonly above: number;
  readonly weight: number;
}

/**
 * Points of the double-exponential rule on an interval, in increasing order; the weights sum to 1.
 *
 * share = 1 / (1 + exp(−π sinh t)), by the trapezoidal rule in even steps of t
 *
 * @param step - step of t
 * @see Takahasi & Mori (1974), Double exponential formulas for numerical integration
 */
export function doubleExponentialRule(step: number): RulePoint[] {
  const points: RulePoint[] = [];
  const half = Math.floor(reach / step);
  for (let i = -half; i <= half; i++) {
    const t = i * step;
    const growth = exp(Math.abs(t));
    const odds = exp((-Math.PI / 2) * (growth - 1 / growth));
    const small = odds / (1 + odds);
    const large = 1 / (1 + odds);
    const weight = step * (Math.PI / 2) * (growth + 1 / growth) * small * large;
    points.push({ t, ...(t < 0 ? { below: small, above: large } : { below: large, above: small }), weight });
  }
  return points;
}
