import { logChange } from './log-change';

/**
 * Logarithmic mean of two numbers ≥ 0, by its limits where they are equal or one is 0.
 *
 * L(a, b) = (a − b) / ln(a / b), L(a, a) = a, L(a, 0) = 0
 *
 * @param a - first number, ≥ 0
 * @param b - second number, ≥ 0, same unit
 * @returns mean between the geometric and the arithmetic one, same unit
 */
export function logMeanOf(a: number, b: number): number {
  if (a === b) return a;
  if (a === 0 || b === 0) return 0;
  return (a - b) / logChange(a, b);
}
