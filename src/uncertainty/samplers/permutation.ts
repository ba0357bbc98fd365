import { powerOfTwo } from '../../core/power-of-two';

/** Size and everything that follows from it; one shape serves the permutations of all keys. */
export interface PermutationShape {
  /** The permuted numbers are 0 ... size − 1. */
  readonly size: number;
  /** Words of a key. */
  readonly keyWords: number;
  readonly mask: number;
  readonly shift: number;
}

/** Rounds; small words mix slowly, since a product passes bits upwards only. */
const rounds = { upTo64: 12, larger: 4 };

/**
 * Shape of the permutations of so many numbers.
 *
 * @param size - an integer in [1, 2^31]
 * @example permutationShape(1000).mask; // 1023
 */
export function permutationShape(size: number): PermutationShape {
  const bits = 32 - Math.clz32(size - 1);
  return {
    size,
    keyWords: 2 * (size > 64 ? rounds.larger : rounds.upTo64) + 1,
    mask: powerOfTwo(bits) - 1,
    shift: Math.max(1, bits >>> 1),
  };
}

/**
 * Where a keyed pseudo-random permutation sends a number, without memory.
 *
 * Rounds of x ← (x + k) · k' mod 2^b, x ← x ⊕ ⌊x / 2^(b/2)⌋ with odd k' permute the words of b bits; whoever leaves
 * 0 ... size − 1 walks on along his cycle until he is back inside, fewer than two times on average.
 *
 * @param index - an integer in [0, size − 1]
 * @param shape - of `permutationShape`
 * @param keys - words of which `shape.keyWords`, from `at` on, are the key: any random ones
 * @param at - index of the first word of the key
 * @returns an integer in [0, size − 1]
 * @see Black and Rogaway (2002), Ciphers with arbitrary finite domains (cycle walking)
 * @example permuted(0, permutationShape(1), new Int32Array(25), 0); // 0
 */
export function permuted(index: number, shape: PermutationShape, keys: Int32Array, at: number): number {
  const { size, mask, shift } = shape;
  const last = at + shape.keyWords - 1;
  let x = index;
  do {
    for (let key = at; key < last; key += 2) {
      x = Math.imul((x + keys[key]!) | 0, keys[key + 1]! | 1) & mask;
      x ^= x >>> shift;
    }
    x = (x + keys[last]!) & mask;
  } while (x >= size);
  return x;
}
