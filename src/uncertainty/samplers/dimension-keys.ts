import { philox } from '../streams/philox';
import type { DimensionTable } from './dimension-table';
import { replicateCount } from './replicates';

/** Second words of the Philox counter; those of the streams of random draws are lanes, below 4. */
const purposes = { sobol: 0x1000000, latinHypercube: 0x2000000 };

/**
 * Random words for each replicate of each dimension. They depend on the seed, the replicate, the name of the stream
 * and the step, so that another dimension more or less changes none of them.
 *
 * Philox4x32-10 with counter (step, purpose + 256 · part + replicate, name hash) and the seed as key.
 *
 * @param table - dimensions
 * @param seed - an integer in [0, 2^53 − 1]
 * @param words - words for one replicate of one dimension
 * @returns word w of replicate r of dimension d at `(16 d + r) · words + w`
 * @example dimensionKeys(dimensionTable([{ stream: 'input:a', step: 0 }]), 1, 6, 'sobol').length; // 96
 */
export function dimensionKeys(
  table: DimensionTable,
  seed: number,
  words: number,
  purpose: keyof typeof purposes,
): Int32Array {
  const key = [seed >>> 0, Math.floor(seed / 0x100000000)] as const;
  const keys = new Int32Array(table.places.length * replicateCount * words);
  let at = 0;
  for (const { step, hash } of table.places) {
    for (let replicate = 0; replicate < replicateCount; replicate++) {
      for (let part = 0; 4 * part < words; part++) {
        const counter = [step, purposes[purpose] + 256 * part + replicate, hash[0], hash[1]] as const;
        for (const word of philox(counter, key).slice(0, words - 4 * part)) keys[at++] = word;
      }
    }
  }
  return keys;
}
