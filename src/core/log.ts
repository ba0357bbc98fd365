import { binaryExponent } from './binary-exponent';
import { logNearOne } from './log-near-one';
import { powerOfTwo } from './power-of-two';

/**
 * Natural logarithm from additions, multiplications and one division: the same bits on every engine.
 *
 * @param x - any number
 * @returns log x, error below 0.7 unit in the last place; −Infinity at 0, NaN below 0 and for NaN
 * @see fdlibm e_log.c, Sun Microsystems 1993
 * @example log(10); // 2.302585092994046
 */
export function log(x: number): number {
  if (!(x >= 2.2250738585072014e-308 && x < Infinity)) return logOfExtreme(x);
  const k = binaryExponent(x);
  return logNearOne(x * powerOfTwo(0 - k) - 1, k, 0);
}

function logOfExtreme(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return Number.NaN;
  if (x === Infinity) return x;
  const scaled = x * 18014398509481984; // 2^54
  const k = binaryExponent(scaled);
  return logNearOne(scaled * powerOfTwo(0 - k) - 1, k - 54, 0);
}
