import { printScale } from './print-unit-of';

/** Part of a number by which it may differ from one of twelve digits and still be that, rounding apart. */
const rounding = 1e-14;

/**
 * A factor in digits where a person would write them so, without the rounding of its computation; else in full, so
 * that a formula with it gives the right number.
 *
 * @param factor - at least 1
 * @example printFactor(8759.999999999998); // '8760'
 */
export function printFactor(factor: number): string {
  const plain = Number(factor.toPrecision(12));
  const shown = Math.abs(plain - factor) <= rounding * factor ? plain : factor;
  const scale = printScale(shown);
  return shown >= 1e7 && /^1e/.test(scale) ? scale : String(shown);
}
