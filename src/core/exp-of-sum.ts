import { rootErrors, roots } from './exp.table';
import { powerOfTwo } from './power-of-two';

/**
 * Exponential of a number given in two parts, so that an argument known to more than 53 bits is not rounded first.
 *
 * e^(high + low) = 2^k · 2^(j/64) · e^r, 64 k + j = n = round(64 · high / ln 2), r = high + low − n · ln 2 / 64
 *
 * @param high - any number
 * @param low - correction, |low| ≤ 1e-6
 * @returns e^(high + low), error below 0.52 unit in the last place; Infinity above 709.78, gradual underflow below
 *   -708.4, NaN if `high` is
 * @see Tang (1989), Table-driven implementation of the exponential function in IEEE floating-point arithmetic
 */
export function expOfSum(high: number, low: number): number {
  if (!(high > -708 && high < 709)) return expOfExtreme(high, low);
  const n = nearestStep(high);
  return fraction(high, low, n) * powerOfTwo(n >> 6);
}

function expOfExtreme(high: number, low: number): number {
  if (!(high > -746 && high < 710)) return high > 0 ? Infinity : high < 0 ? 0 : Number.NaN;
  const n = nearestStep(high);
  // In two factors: 2^1024 is no double, and a subnormal result must be rounded once only.
  const half = n >> 7;
  return fraction(high, low, n) * powerOfTwo(half) * powerOfTwo((n >> 6) - half);
}

/** round(64 · x / ln 2), ties to even. */
function nearestStep(x: number): number {
  const roundToInteger = 6755399441055744; // 1.5 · 2^52: no fraction bits are left after adding it
  return x * (64 * Math.LOG2E) + roundToInteger - roundToInteger;
}

/** 2^(j/64) · e^r, j = n mod 64, with e^r − 1 from its Taylor series; |r| ≤ ln 2 / 128. */
function fraction(high: number, low: number, n: number): number {
  const stepHigh = 0.6931471803691238 / 64; // 32 leading bits of ln 2 / 64, so that n · stepHigh is exact
  const stepLow = 1.9082149292705877e-10 / 64;
  const r = high - n * stepHigh - (n * stepLow - low);
  const square = r * r;
  const growth = r + square * (0.5 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120) + square * (1 / 720)));
  const j = n & 63;
  const root = roots[j]!;
  return root + (rootErrors[j]! + root * growth);
}
