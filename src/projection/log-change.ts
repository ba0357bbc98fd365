import { log } from '../core/log';
import { log1p } from '../core/log1p';

/**
 * Logarithm of a ratio of positive numbers, exact also where they are close.
 *
 * ln(final / base)
 *
 * @param final - numerator, > 0
 * @param base - denominator, > 0, same unit
 * @returns log change from `base` to `final`
 */
export function logChange(final: number, base: number): number {
  const change = (final - base) / base;
  if (Math.abs(change) <= 0.5) return log1p(change);
  const ratio = final / base;
  const isRepresentable = ratio > Number.MIN_VALUE / Number.EPSILON && ratio < Infinity;
  return isRepresentable ? log(ratio) : log(final) - log(base);
}
