import { deviance } from './deviance';
import { exp } from './exp';
import { expm1 } from './expm1';
import { log } from './log';
import { logOfScaledBeta } from './log-beta';
import { logGamma } from './log-gamma';
import { log1p } from './log1p';
import { productError } from './product-error';
import { stirlingError } from './stirling-error';

/**
 * Regularised incomplete beta function.
 *
 * I(x; a, b) = ∫₀ˣ t^(a−1) (1 − t)^(b−1) dt / B(a, b)
 *
 * @param x - in [0, 1]
 * @param a - above 0
 * @param b - above 0
 * @returns in [0, 1], to 1e-13 relative in both tails; NaN outside the ranges
 * @see NIST Digital Library of Mathematical Functions, 8.17.4 (complement), 8.17.7 and 15.2.1 (series)
 * @see DiDonato & Morris (1992), Algorithm 708: Significant digit computation of the incomplete beta function ratios
 * @example incompleteBeta(0.5, 2, 3); // 0.6874999999999998
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0 && a < Infinity && b < Infinity)) return Number.NaN;
  if (x === 0 || x === 1) return x;
  if (isBesideZero(x, b)) return exp(a * log(x) - logOfScaledBeta(a, b));
  if (isSlow(x, a, b)) return byFraction(x, 1 - x, a, b);
  if (isSlow(1 - x, b, a)) return upperOfSmall(1 - x, b, a);
  if (x * (a + b) <= a) return byFraction(x, 1 - x, a, b);
  const upper = byFraction(1 - x, x, b, a);
  return upper < 0.9 ? 1 - upper : byFraction(x, 1 - x, a, b);
}

/**
 * Complement of the regularised incomplete beta function.
 *
 * 1 − I(x; a, b) = I(1 − x; b, a), without rounding 1 − x
 *
 * @param x - in [0, 1]
 * @param a - above 0
 * @param b - above 0
 * @returns in [0, 1], to 1e-13 relative in both tails; NaN outside the ranges
 * @see NIST Digital Library of Mathematical Functions, 8.17.4
 * @example incompleteBetaUpper(0.5, 2, 3); // 0.3125000000000003
 */
export function incompleteBetaUpper(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0 && a < Infinity && b < Infinity)) return Number.NaN;
  if (x === 0 || x === 1) return 1 - x;
  if (isBesideZero(x, b)) return -expm1(a * log(x) - logOfScaledBeta(a, b));
  if (isSlow(x, a, b)) return upperOfSmall(x, a, b);
  if (isSlow(1 - x, b, a)) return byFraction(1 - x, x, b, a);
  if (x * (a + b) >= a) return byFraction(1 - x, x, b, a);
  const lower = byFraction(x, 1 - x, a, b);
  return lower < 0.9 ? 1 - lower : byFraction(1 - x, x, b, a);
}

/** Whether x is so small that products with it lose digits, and the first term of the series is all there is. */
function isBesideZero(x: number, b: number): boolean {
  return x < 1e-290 && x * b < 1e-17;
}

/** Whether the fraction of the tail above x takes some 70 / (b x) steps: the parameter of the tail below is small. */
function isSlow(x: number, a: number, b: number): boolean {
  return a < 0.25 && x * Math.max(b, 1) < 0.7;
}

/**
 * 1 − I for small a and b x, where I = x^a / (a B(a, b)) · (1 + a Σ (1 − b)(2 − b) ... (n − b) / n! · xⁿ / (a + n)).
 *
 * Γ(a + b) / Γ(b) is taken from Stirling errors, since the two logarithms may be large and nearly equal.
 */
function upperOfSmall(x: number, a: number, b: number): number {
  const errors = stirlingError(a + b) - stirlingError(b);
  const ratio = (b - 0.5) * log1p(a / b) - a + errors - logGamma(a + 1);
  let [series, power] = [0, 1];
  for (let n = 1; Math.abs(power) > 1e-18; n++) {
    power *= ((n - b) / n) * x;
    series += power / (a + n);
  }
  return -expm1(a * log(x * (a + b)) + ratio + log1p(a * series));
}

/** Continued fraction evaluated from the front by the modified method of Lentz; y = 1 − x. */
function byFraction(x: number, y: number, a: number, b: number): number {
  const excess = x <= y ? difference(x, a, b) : -difference(y, b, a);
  const lead = leadingTerm(x, y, a, b, excess);
  if (lead === 0) return 0;
  let value = (a * (1 - excess)) / (a + 1);
  let c = value;
  let d = 0;
  for (let m = 1, change = 0; Math.abs(change - 1) > 2.3e-16 && m < 1e6; m++) {
    const step = a + 2 * m - 1;
    const weight = (m * (b - m) * x) / step;
    const numerator = ((a + m - 1) / step) * (a + b + m - 1) * x * weight;
    const denominator = m + weight + ((a + m) * (1 - excess + m * (1 + y))) / (step + 2);
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    change = c * d;
    value *= change;
  }
  return lead / value;
}

/** x^a y^b / B(a, b), y = 1 − x, excess = (a + b) · x − a. */
function leadingTerm(x: number, y: number, a: number, b: number, excess: number): number {
  const total = a + b;
  const exponent =
    stirlingError(total) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, total * x, excess) -
    deviance(b, total * y, -excess);
  return exp(exponent) * Math.sqrt(((a / total) * b) / (2 * Math.PI));
}

/** (a + b) · x − a with the rounding of sum and product put back. */
function difference(x: number, a: number, b: number): number {
  const total = a + b;
  const lost = a > b ? b - (total - a) : a - (total - b);
  const product = total * x;
  return product - a + (productError(total, x, product) + lost * x);
}
