import { blockDraws, lanes } from './block';

/**
 * State of four xoshiro128** generators side by side: word w of lane l stands at `4 * w + l`.
 *
 * @see Blackman and Vigna (2021), Scrambled linear pseudorandom number generators
 */
export type LaneState = Int32Array;

/**
 * The uniforms of one lane, every fourth of a block, as signed tail probabilities (see `fillTails`). The two steps of
 * the generator are written out, so that its state stays in local variables.
 */
export function fillLane(state: LaneState, lane: number, out: Float64Array, offset: number): void {
  // Looked up once: where modules are transformed, a name that is imported costs a call in every turn of a loop.
  const [turn, end] = [lanes, offset + blockDraws];
  let s0 = state[lane]!;
  let s1 = state[lane + turn]!;
  let s2 = state[lane + 2 * turn]!;
  let s3 = state[lane + 3 * turn]!;
  for (let i = offset + lane; i < end; i += turn) {
    let five = Math.imul(s1, 5);
    const high = Math.imul((five << 7) | (five >>> 25), 9);
    let shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    five = Math.imul(s1, 5);
    const low = Math.imul((five << 7) | (five >>> 25), 9);
    shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    const tail = ((high & 0x7fffffff) * 2097152 + (low >>> 11) + 0.5) * 1.1102230246251565e-16;
    // A factor for the sign: a condition would be guessed wrong every other time.
    out[i] = tail * (1 - 2 * (high >>> 31));
  }
  state[lane] = s0;
  state[lane + turn] = s1;
  state[lane + 2 * turn] = s2;
  state[lane + 3 * turn] = s3;
}
