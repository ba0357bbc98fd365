import { log } from './log';
import { logGammaCoefficients as table } from './log-gamma.table';

/** Where Γ is smallest, less one, and log Γ there in two parts. */
const lowPoint = 0.46163214496836225;
const lowValue = -0.1214862905358496;
const lowValueRest = 3.638676997039505e-18;

/**
 * Logarithm of the gamma function.
 *
 * log Γ(x)
 *
 * @param x - above 0
 * @returns log Γ(x), to 1e-15 relative (absolute next to its zeros at 1 and 2 much smaller than that); Infinity at 0,
 *   NaN below 0 and for NaN
 * @see fdlibm e_lgamma_r.c, Sun Microsystems 1993
 * @example logGamma(10); // 12.80182748008147
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : Number.NaN;
  if (x < 1e-20) return -log(x);
  if (x <= 0.9) return logGammaOnePlus(x) - log(x);
  if (x === 1) return 0;
  if (x < 2) return logGammaOnePlus(x - 1);
  if (x < 8) return logGammaBelowEight(x);
  if (x > 1e17) return x * (log(x) - 1);
  const z = 1 / x;
  return (x - 0.5) * (log(x) - 1) + (0.4189385332046727 + z * horner(table.stirling, z * z));
}

/**
 * Logarithm of the gamma function of one more than a number, accurate where that rounds to 1.
 *
 * log Γ(x + 1)
 *
 * @param x - at least 0
 * @returns log Γ(x + 1), to 1e-15 relative for small x too, where it is −0.5772 x
 * @see fdlibm e_lgamma_r.c, Sun Microsystems 1993
 * @example logGammaPlusOne(1e-20); // -5.772156649015328e-21
 */
export function logGammaPlusOne(x: number): number {
  return x < 0.1 ? logGammaOnePlus(x) : logGamma(x + 1);
}

/** log Γ(1 + s) for s in [−0.1, 1). */
function logGammaOnePlus(s: number): number {
  if (s >= 0.7316) {
    const y = 1 - s;
    return y * horner(table.nearTwo, y) - 0.5 * y;
  }
  if (s >= 0.23164) {
    const y = s - lowPoint;
    return lowValue + (y * y * horner(table.nearLowPoint, y) + lowValueRest);
  }
  return (s * horner(table.nearOneNumerator, s)) / horner(table.nearOneDenominator, s) - 0.5 * s;
}

/** Γ(y + i) = (y + i − 1) · ... · (y + 2) · Γ(y + 2), y in [0, 1). */
function logGammaBelowEight(x: number): number {
  const y = x - Math.floor(x);
  let product = 1;
  for (let factor = x - 1; factor >= 2; factor -= 1) product *= factor;
  const base = 0.5 * y + (y * horner(table.aboveTwoNumerator, y)) / horner(table.aboveTwoDenominator, y);
  return base + log(product);
}

function horner(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * x + coefficients[i]!;
  return value;
}
