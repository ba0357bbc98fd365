import { exp } from './exp';
import { log } from './log';

/** Smallest double with all its digits. */
const smallestNormal = 2.2250738585072014e-308;

/**
 * Exponential function times or over a scale, where e^x alone may lie beyond the range of doubles.
 *
 * e^exponent · times / over
 *
 * @param of.exponent - any number
 * @param of.times - factor, ≥ 0; 1 if left out
 * @param of.over - divisor, > 0; 1 if left out
 * @returns the product, to 1e-15 relative, to 4e-13 where e^x is beyond doubles; 0 or Infinity only where the product is
 * @example scaledExp({ exponent: -800, over: 1e-300 }); // 3.6678745841776004e-48
 */
export function scaledExp(of: {
  readonly exponent: number;
  readonly times?: number;
  readonly over?: number;
}): number {
  const { exponent, times = 1, over = 1 } = of;
  const power = exp(exponent);
  if (power >= smallestNormal && power < Infinity) return (power * times) / over;
  return exp(exponent + (log(times) - log(over)));
}
