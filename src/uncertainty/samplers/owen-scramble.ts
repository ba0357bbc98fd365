import { reverseBits } from './reverse-bits';

/** Words of a key of the scramble. */
export const scrambleKeyWords = 5;

/**
 * Nested uniform (Owen) scramble of a coordinate by hashing: whether a bit flips depends on the bits above it and on
 * the key alone, so that each cell of a digital net goes to another cell of the same size.
 *
 * On bit-reversed words, where "above" is "below", every sum, product and exclusive or passes bits upwards only:
 * n ← (n + k1) · k2, n ← n ⊕ n · c1, n ← (n + k3) · k4, n ← n ⊕ n · c2, n ← n + k5, with k2, k4 odd and c1, c2 even.
 *
 * The form is that of Laine and Karras with two of the constants of Vegdahl, and five words of key where those have
 * one: over all keys any two points then fall as under the scramble of Owen (tests), so that means have its variance.
 *
 * @param reversed - coordinate, 32 bits of a binary fraction in reversed order
 * @param keys - words of which five, from `at` on, are the key: any random ones
 * @param at - index of the first word of the key
 * @returns scrambled coordinate, 32 bits of a binary fraction in the usual order, signed
 * @see Owen (1995), Randomly permuted (t, m, s)-nets and (t, s)-sequences
 * @see Laine and Karras (2011), Stratified sampling for stochastic transparency
 * @see Burley (2020), Practical hash-based Owen scrambling
 * @see Vegdahl (2021), Building a better LK hash, https://psychopath.io/post/2021_01_30_building_a_better_lk_hash
 * @example owenScramble(0, Int32Array.of(0, 1, 0, 1, 1), 0); // -2147483648
 */
export function owenScramble(reversed: number, keys: Int32Array, at: number): number {
  let n = Math.imul((reversed + keys[at]!) | 0, keys[at + 1]! | 1);
  n ^= Math.imul(n, 0x3d20adea);
  n = Math.imul((n + keys[at + 2]!) | 0, keys[at + 3]! | 1);
  n ^= Math.imul(n, 0x05526c56);
  return reverseBits((n + keys[at + 4]!) | 0);
}
