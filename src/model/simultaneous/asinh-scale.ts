import { log } from '../../core/log';
import { log1p } from '../../core/log1p';

/** Above this x² + 1 is x² to the last bit. */
const large = 0x10000000;

/**
 * asinh(x/u): a scale that is linear within the unit u and logarithmic beyond it, on both sides of 0, so that equations
 * that are exponentials of one another far out are nearly linear on it.
 *
 * @param unit - u > 0
 * @returns a number of at most some 1,500 for finite x/u, NaN for NaN
 * @example asinhOf(0, 1); // 0
 */
export function asinhOf(x: number, unit: number): number {
  const share = Math.abs(x / unit);
  const size =
    share > large ? log(share) + log(2) : log1p(share + (share * share) / (1 + Math.sqrt(1 + share * share)));
  return x < 0 ? -size : size;
}

/** Derivative of asinh(x/u) by x: 1/√(u² + x²). @example asinhSlope(0, 2); // 0.5 */
export function asinhSlope(x: number, unit: number): number {
  const [larger, smaller] = Math.abs(x) > unit ? [Math.abs(x), unit] : [unit, Math.abs(x)];
  return 1 / (larger * Math.sqrt(1 + (smaller / larger) * (smaller / larger)));
}
