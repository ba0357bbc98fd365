import { sha256 } from '../../core/sha256';
import { lanes } from './block';
import { philox } from './philox';
import { fillLane, type LaneState } from './xoshiro';

/** A named input or shock: inputs are drawn once a path, shocks once a year. */
export type StreamName = `input:${string}` | `shock:${string}`;

/** The part of a stream's address that its name gives: the first 64 bits of the SHA-256 of the name. */
export type NameHash = readonly [number, number];

/** Hash of a stream's name. @example hashName('input:growth').length; // 2 */
export function hashName(name: StreamName): NameHash {
  const digest = sha256(new TextEncoder().encode(name));
  const word = (at: number) =>
    ((digest[at]! << 24) | (digest[at + 1]! << 16) | (digest[at + 2]! << 8) | digest[at + 3]!) >>> 0;
  return [word(0), word(4)];
}

/**
 * State of a stream at the beginning of a block. It depends on seed, block and name alone, never on other streams,
 * threads or the order of work.
 *
 * @param seed - an integer in [0, 2^53 − 1]
 * @param block - number of the block of 1,024 draws
 * @param name - hash of the stream's name
 */
export function openStream(seed: number, block: number, name: NameHash): LaneState {
  const key = [seed >>> 0, Math.floor(seed / 0x100000000)] as const;
  const state = new Int32Array(4 * lanes);
  for (let lane = 0; lane < lanes; lane++) {
    const words = philox([block, lane, name[0], name[1]], key);
    for (let word = 0; word < 4; word++) state[word * lanes + lane] = words[word]!;
  }
  return state;
}

/**
 * The next 1,024 uniforms of a stream, as signed tail probabilities: v in (0, 1/2) is a probability counted from
 * below, −v one counted from above, so that both tails are equally fine. Two words a uniform: the sign and 31 bits
 * from the first, 21 from the second, and the middle of the cell, so that 0, 1/2 and 1 never occur.
 *
 * @param out - receives the block's uniforms from `offset` on
 */
export function fillTails(state: LaneState, out: Float64Array, offset: number): void {
  for (let lane = 0; lane < lanes; lane++) fillLane(state, lane, out, offset);
}
