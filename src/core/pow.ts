import { binaryExponent } from './binary-exponent';
import { expOfSum } from './exp-of-sum';
import { powerOfTwo } from './power-of-two';
import { productError } from './product-error';

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const third = 1 / 3;
/** 1/3 less the double nearest to it. */
const thirdLow = 1.850371707708594e-17;

/**
 * Power of a number; the logarithm inside carries twice the precision of a double.
 *
 * base^exponent = e^(exponent · log base)
 *
 * @param base - any number
 * @param exponent - any number
 * @returns as Math.pow, special cases included (pow(x, 0) is 1, pow(±1, ±Infinity) is NaN); error below 1 unit in
 *   the last place, none where the result is exact
 * @see fdlibm e_pow.c, Sun Microsystems 1993
 * @example pow(1.06, 5); // 1.3382255776000003
 */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (exponent === 1) return base;
  if (exponent === 2) return base * base;
  if (exponent === -1) return 1 / base;
  if (base > 0 && base < Infinity && Math.abs(exponent) < Infinity) return powerOfPositive(base, exponent);
  return powerOfOther(base, exponent);
}

function powerOfOther(base: number, exponent: number): number {
  if (Number.isNaN(base) || Number.isNaN(exponent)) return Number.NaN;
  const size = Math.abs(base);
  if (Math.abs(exponent) === Infinity) {
    if (size === 1) return Number.NaN;
    return size > 1 === exponent > 0 ? Infinity : 0;
  }
  const isOdd = exponent % 2 === 1 || exponent % 2 === -1;
  const isNegative = isOdd && (base < 0 || Object.is(base, -0));
  if (size === 0 || size === Infinity) {
    const limit = (size === 0) === exponent > 0 ? 0 : Infinity;
    return isNegative ? -limit : limit;
  }
  if (!Number.isInteger(exponent)) return Number.NaN;
  const power = powerOfPositive(size, exponent);
  return isNegative ? -power : power;
}

function powerOfPositive(base: number, exponent: number): number {
  if (base === 1) return 1;
  const isSubnormal = base < 2.2250738585072014e-308;
  const scaled = isSubnormal ? base * 18014398509481984 : base;
  const shift = binaryExponent(scaled);
  const m = scaled * powerOfTwo(-shift);
  const k = isSubnormal ? shift - 54 : shift;

  // s = (m − 1) / (m + 1) in two parts
  const sum = 1 + m;
  const sumLow = m - (sum - 1);
  const s = (m - 1) / sum;
  const back = s * sum;
  const sLow = (m - 1 - back - productError(s, sum, back) - s * sumLow) / sum;
  // z = s², and v = z / 3 + z² / 5 + z³ / 7 ...
  const z = s * s;
  const zLow = productError(s, s, z) + 2 * s * sLow;
  const first = z * third;
  const firstLow = productError(z, third, first) + (z * thirdLow + zLow * third);
  const rest = z * z * seriesFromFifth(z);
  const v = first + rest;
  const vLow = rest - (v - first) + firstLow;
  // log m = 2 s · (1 + v)
  const product = 2 * s * v;
  const productLow = productError(2 * s, v, product) + 2 * (s * vLow + sLow * v);
  const logM = 2 * s + product;
  const logMLow = product - (logM - 2 * s) + (2 * sLow + productLow);
  const whole = k * ln2High;
  const lead = whole + logM;
  const leadLow = logM - (lead - whole) + (logMLow + k * ln2Low);

  const high = exponent * lead;
  if (!(high > -746 && high < 710)) return high > 0 ? Infinity : 0;
  return expOfSum(high, productError(exponent, lead, high) + exponent * leadLow);
}

/** Σ z^j / (2j + 5), for z in [0, 0.0295]. */
function seriesFromFifth(z: number): number {
  const w = z * z;
  const even = 1 / 5 + w * (1 / 9 + w * (1 / 13 + w * (1 / 17 + w * (1 / 21 + w * (1 / 25)))));
  const odd = 1 / 7 + w * (1 / 11 + w * (1 / 15 + w * (1 / 19 + w * (1 / 23))));
  return even + z * odd;
}
