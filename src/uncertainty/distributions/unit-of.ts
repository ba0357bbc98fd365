import { binaryExponent } from '../../core/binary-exponent';
import { powerOfTwo } from '../../core/power-of-two';

const leastNormal = powerOfTwo(-1022);

/**
 * A power of two about a length: in units of it squares and cubes stay within doubles, and no digit is lost.
 *
 * @param length - any number
 * @returns the power of two; the smallest normal one where the length is below it, 1 where it is 0 or not finite
 */
export function unitOf(length: number): number {
  if (!(length > 0 && length < Infinity)) return 1;
  return powerOfTwo(Math.min(binaryExponent(Math.max(length, leastNormal)), 1023));
}
