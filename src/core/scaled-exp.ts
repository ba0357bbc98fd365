import { expOfSum } from './exp-of-sum';

/** Smallest double with all its digits. */
const smallestNormal = 2.2250738585072014e-308;

/**
 * Exponential function times or over a scale, where e^x alone may lie beyond the range of doubles.
 *
 * e^(exponent + low) · times / over
 *
 * @param of.exponent - any number
 * @param of.low - correction of the exponent, |low| ≤ 1e-6; 0 if left out
 * @param of.times - factor, ≥ 0; 1 if left out
 * @param of.over - divisor, > 0; 1 if left out
 * @returns the product, error below 3 units in the last place; 0 or Infinity only where it is beyond doubles itself
 * @example scaledExp({ exponent: -800, over: 1e-300 }); // 3.667874584177687e-48
 */
export function scaledExp(of: {
  readonly exponent: number;
  readonly low?: number;
  readonly times?: number;
  readonly over?: number;
}): number {
  const { exponent, low = 0, times = 1, over = 1 } = of;
  const whole = expOfSum(exponent, low);
  if (whole >= smallestNormal && whole < Infinity) return (whole * times) / over;
  // In halves, between which the scale is applied.
  const half = expOfSum(exponent / 2, low / 2);
  return half === 0 ? 0 : ((half * times) / over) * half;
}
