import { exp } from './exp';
import { expRemainder } from './exp-remainder';
import { powerOfTwo } from './power-of-two';

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/**
 * Exponential function less one, accurate near zero.
 *
 * e^x − 1 = (2^k − 1) + 2^k · (e^r − 1), k = round(x / ln 2), r = x − k · ln 2
 *
 * @param x - any number
 * @returns e^x − 1, error below 1 unit in the last place; −0 for −0, NaN for NaN
 * @see fdlibm s_expm1.c, Sun Microsystems 1993
 * @example expm1(1e-10); // 1.00000000005e-10
 */
export function expm1(x: number): number {
  if (!(Math.abs(x) < 40)) return x > 0 ? exp(x) - 1 : x < 0 ? -1 : x;
  if (Math.abs(x) < 1e-300) return x;
  const k = Math.floor(x * Math.LOG2E + 0.5);
  const scale = powerOfTwo(k);
  const reduced = x - k * ln2High;
  const correction = k * ln2Low;
  const whole = scale - 1;
  const part = scale * reduced;
  const sum = whole + part;
  const back = sum - whole;
  const lost = whole - (sum - back) + (part - back);
  return sum + (lost + scale * (expRemainder(reduced - correction) - correction));
}
