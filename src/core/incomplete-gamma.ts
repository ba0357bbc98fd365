import { deviance } from './deviance';
import { exp } from './exp';
import { expm1 } from './expm1';
import { largeIncompleteGamma, largeShape } from './large-incomplete-gamma';
import { log } from './log';
import { logGammaPlusOne } from './log-gamma';
import { stirlingError } from './stirling-error';

/**
 * Regularised lower incomplete gamma function.
 *
 * P(a, x) = ∫₀ˣ t^(a−1) e^(−t) dt / Γ(a)
 *
 * @param a - shape, above 0
 * @param x - at least 0
 * @returns in [0, 1], to 1e-13 relative in both tails; NaN outside the ranges
 * @see NIST Digital Library of Mathematical Functions, 8.11.4 (series) and 8.9.2 (continued fraction)
 * @example incompleteGamma(1, 1); // 0.6321205588285579
 */
export function incompleteGamma(a: number, x: number): number {
  if (!(a > 0 && a < Infinity && x >= 0)) return Number.NaN;
  if (x === 0) return 0;
  if (x === Infinity) return 1;
  if (isExpanded(a, x)) return largeIncompleteGamma('lower', a, x);
  return x < a + 1 ? lowerBySeries(a, x) : 1 - upperByFraction(a, x);
}

/**
 * Regularised upper incomplete gamma function.
 *
 * Q(a, x) = 1 − P(a, x)
 *
 * @param a - shape, above 0
 * @param x - at least 0
 * @returns in [0, 1], to 1e-13 relative in both tails; NaN outside the ranges
 * @see NIST Digital Library of Mathematical Functions, 8.11.4 (series) and 8.9.2 (continued fraction)
 * @example incompleteGammaUpper(1, 1); // 0.3678794411714421
 */
export function incompleteGammaUpper(a: number, x: number): number {
  if (!(a > 0 && a < Infinity && x >= 0)) return Number.NaN;
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  if (a < 1 && x < 1) return upperOfSmall(a, x);
  if (isExpanded(a, x)) return largeIncompleteGamma('upper', a, x);
  return x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x);
}

/** Whether series and fraction would be slow: the shape is large and x is near it. */
function isExpanded(a: number, x: number): boolean {
  return a >= largeShape && Math.abs(x - a) <= 0.4 * a;
}

/** x^a e^(−x) / Γ(a + 1). */
function leadingTerm(a: number, x: number): number {
  return exp(-deviance(a, x, x - a) - stirlingError(a)) / Math.sqrt(2 * Math.PI * a);
}

function lowerBySeries(a: number, x: number): number {
  let term = 1;
  let total = 1;
  for (let n = 1; term > 1e-17 * total; n++) {
    term *= x / (a + n);
    total += term;
  }
  return leadingTerm(a, x) * total;
}

/** Continued fraction evaluated from the front by the modified method of Lentz. */
function upperByFraction(a: number, x: number): number {
  const lead = leadingTerm(a, x);
  if (lead === 0) return 0;
  let b = x + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let value = d;
  for (let n = 1, change = 0; Math.abs(change - 1) > 2.3e-16 && n < 1e6; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    change = c * d;
    value *= change;
  }
  return lead * a * value;
}

/** 1 − x^a / Γ(a + 1) · (1 + a Σ (−x)^n / ((a + n) n!)) without forming 1 − P. */
function upperOfSmall(a: number, x: number): number {
  const exponent = a * log(x) - logGammaPlusOne(a);
  let power = 1;
  let series = 0;
  for (let n = 1; Math.abs(power) > 1e-18; n++) {
    power *= -x / n;
    series += power / (a + n);
  }
  return -expm1(exponent) - exp(exponent) * a * series;
}
