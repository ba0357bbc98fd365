import { binaryExponent } from '../../core/binary-exponent';
import { powerOfTwo } from '../../core/power-of-two';

/**
 * A power of two about a length: in units of it squares and cubes stay within doubles, and no digit is lost.
 *
 * @param length - any number
 * @returns the power of two; 1 where the length is 0, not finite or no normal double
 */
export function unitOf(length: number): number {
  const isNormal = length >= 2.2250738585072014e-308 && length < Infinity;
  return isNormal ? powerOfTwo(Math.min(binaryExponent(length), 1023)) : 1;
}
