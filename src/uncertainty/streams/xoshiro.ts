import { lanes } from './block';

/**
 * State of four xoshiro128** generators side by side: word w of lane l stands at `4 * w + l`.
 *
 * @see Blackman and Vigna (2021), Scrambled linear pseudorandom number generators
 */
export type LaneState = Int32Array;

/** Next 32-bit word of one lane; advances the state. */
export function nextWord(state: LaneState, lane: number): number {
  const count = lanes;
  const s0 = state[lane]!;
  const s1 = state[lane + count]!;
  const s2 = state[lane + 2 * count]! ^ s0;
  const s3 = state[lane + 3 * count]! ^ s1;
  const scrambled = Math.imul(s1, 5);
  state[lane] = s0 ^ s3;
  state[lane + count] = s1 ^ s2;
  state[lane + 2 * count] = s2 ^ (s1 << 9);
  state[lane + 3 * count] = (s3 << 11) | (s3 >>> 21);
  return Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
}
