import { binaryExponent } from './binary-exponent';
import { log } from './log';
import { logNearOne } from './log-near-one';
import { powerOfTwo } from './power-of-two';

/**
 * Natural logarithm of one plus a number, accurate near zero.
 *
 * @param x - any number
 * @returns log(1 + x), error below 1 unit in the last place; −Infinity at −1, NaN below −1, −0 for −0
 * @see fdlibm s_log1p.c, Sun Microsystems 1993
 * @example log1p(1e-10); // 9.999999999500001e-11
 */
export function log1p(x: number): number {
  if (!(x > -1 && x < 9007199254740992)) return x === -1 ? -Infinity : log(x);
  if (Math.abs(x) < 1e-300) return x;
  if (x > -0.2928932188134524 && x < 0.414213562373095) return logNearOne(x, 0, 0);
  const sum = 1 + x;
  const lost = x > 1 ? 1 - (sum - x) : x - (sum - 1);
  const k = binaryExponent(sum);
  return logNearOne(sum * powerOfTwo(0 - k) - 1, k, lost / sum);
}
