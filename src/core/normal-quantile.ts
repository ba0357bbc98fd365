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
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * horner(table.central.numerator, r)) / horner(table.central.denominator, r);
  }
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

function horner(coefficients: readonly number[], x: number): number {
  let value = coefficients[7]!;
  for (let i = 6; i >= 0; i--) value = value * x + coefficients[i]!;
  return value;
}
