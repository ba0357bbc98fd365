/**
 * A bijection of 32-bit words after which every bit depends on every bit before: the finaliser of MurmurHash3, which
 * its author, Austin Appleby, gave to the public domain.
 *
 * @param word - 32 bits, signed or not
 * @returns 32 bits, signed
 * @example mixBits(1); // 1364076727
 */
export function mixBits(word: number): number {
  let bits = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
