import { expOfSum } from './exp-of-sum';

/**
 * Exponential function from additions, multiplications and one division: the same bits on every engine.
 *
 * @param x - any number
 * @returns e^x, error below 0.52 unit in the last place; NaN for NaN
 * @see Tang (1989), Table-driven implementation of the exponential function in IEEE floating-point arithmetic
 * @example exp(1); // 2.718281828459045
 */
export function exp(x: number): number {
  return expOfSum(x, 0);
}
