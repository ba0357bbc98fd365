import { log } from './log';

/** Below it doubles lose digits. */
const smallestNormal = 2.2250738585072014e-308;

/**
 * Natural logarithm of a quotient that may be too large or too small for a double.
 *
 * ln(a / b)
 *
 * @param a - above 0, finite
 * @param b - above 0, finite
 * @returns the logarithm; of a quotient near 1 it is as exact as the quotient (`logRatio` is more exact there)
 * @example logOfQuotient(1, 5e-324); // 744.4400719213812
 */
export function logOfQuotient(a: number, b: number): number {
  const quotient = a / b;
  return quotient >= smallestNormal && quotient < Infinity ? log(quotient) : log(a) - log(b);
}
