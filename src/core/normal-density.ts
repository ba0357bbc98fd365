import { exp } from './exp';
import { log } from './log';
import { normalKernel } from './normal-kernel';

const inverseSqrtTwoPi = 0.3989422804014327;
const halfLogTwoPi = 0.9189385332046728;

/**
 * Density of the standard normal distribution.
 *
 * φ(x) = e^(−x²/2) / √(2π)
 *
 * @param x - any number
 * @returns density per unit of x, to 4e-16 relative; NaN for NaN
 * @example normalDensity(0); // 0.3989422804014327
 */
export function normalDensity(x: number): number {
  return normalKernel(x) * inverseSqrtTwoPi;
}

/**
 * Density of a normal distribution at z standard deviations, also where φ(z) is less than a double and the quotient
 * is not.
 *
 * φ(z) / (sd · unit)
 *
 * @param z - any number
 * @param sd - standard deviation, > 0
 * @param unit - slope of the scale on which z is measured, > 0; 1 if left out
 * @returns density, to 1e-15 relative, to 1e-12 where φ(z) is no double; Infinity where it is beyond 1.79e308
 * @example scaledNormalDensity(39, 1e-300); // 2.0890872494291495e-31
 */
export function scaledNormalDensity(z: number, sd: number, unit = 1): number {
  // Up to here φ keeps all its digits.
  if (Math.abs(z) < 37) return normalDensity(z) / sd / unit;
  return exp(-0.5 * z * z - halfLogTwoPi - log(sd) - log(unit));
}
