import { normalKernel } from './normal-kernel';

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
  return normalKernel(x) * 0.3989422804014327;
}
