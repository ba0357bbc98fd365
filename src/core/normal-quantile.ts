import { log } from './log';
import { normalQuantileCoefficients as table } from './normal-quantile.table';

/**
 * Quantile function of the standard normal distribution.
 *
 * z with Φ(z) = p; normalQuantile(1 − p) is −normalQuantile(p) wherever 1 − p is exact
 *
 * @param p - probability of the lower tail
 * @returns z, to 1e-15 relative; ∓Infinity at 0 and 1, NaN outside [0, 1] and for NaN
 * @see Wichura (1988), Algorithm AS 241: The percentage points of the normal distribution
 * @example normalQuantile(0.975); // 1.9599639845400536
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= widest) return fromMedian(q);
  if (p <= 0 || p >= 1 || Number.isNaN(p)) return p === 0 ? -Infinity : p === 1 ? Infinity : Number.NaN;
  const r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  const { numerator, denominator, origin } = r <= 5 ? table.middle : table.far;
  const size = horner(numerator, r - origin) / horner(denominator, r - origin);
  return q < 0 ? -size : size;
}

/**
 * Upper quantile of the standard normal distribution: exactly the lower one with its sign changed.
 *
 * z with 1 − Φ(z) = q
 *
 * @param q - probability of the upper tail
 * @returns z, to 1e-15 relative; ±Infinity at 0 and 1, NaN outside [0, 1] and for NaN
 * @see Wichura (1988), Algorithm AS 241: The percentage points of the normal distribution
 * @example normalQuantileUpper(0.025); // 1.9599639845400538
 */
export function normalQuantileUpper(q: number): number {
  return -normalQuantile(q);
}

/**
 * Quantile of the standard normal distribution by the probability between it and the median, exact beside the median.
 *
 * z with Φ(z) − 1/2 = d
 *
 * @param d - in [−1/2, 1/2]
 * @returns z, to 1e-15 relative, where 1/2 − |d| is exact
 * @see Wichura (1988), Algorithm AS 241: The percentage points of the normal distribution
 * @example normalQuantileFromMedian(1e-20); // 2.506628274631001e-20
 */
export function normalQuantileFromMedian(d: number): number {
  return Math.abs(d) <= widest ? fromMedian(d) : normalQuantile(0.5 + d);
}

/** Probability from the median up to which the central approximation holds. */
const widest = 0.425;

function fromMedian(q: number): number {
  const r = 0.180625 - q * q;
  return (q * horner(table.central.numerator, r)) / horner(table.central.denominator, r);
}

function horner(coefficients: readonly number[], x: number): number {
  let value = coefficients[7]!;
  for (let i = 6; i >= 0; i--) value = value * x + coefficients[i]!;
  return value;
}
