import { isLittleEndian } from '../../core/is-little-endian';
import { createSha256, sha256Hex } from '../../core/sha256';
import { blockDraws } from '../../uncertainty/streams/block';

/** Bytes of a digest. */
export const digestBytes = 32;

/** Every NaN counts as this one. */
const canonicalNaN = 0x7ff8000000000000n;

/**
 * Fingerprint of a run: SHA-256 of the digests of its blocks, in order. A block's digest is the SHA-256 of its values
 * as little-endian doubles, indicators in code-unit order, then years, then draws; every NaN as 7ff8000000000000.
 *
 * @param columns - all values of one indicator and year after another, in that order
 * @returns 64 hexadecimal digits
 */
export function fingerprintOf(columns: readonly Float64Array[], draws: number): string {
  const blocks = Math.ceil(draws / blockDraws);
  const digests = new Uint8Array(digestBytes * blocks);
  const digest = blockDigester();
  for (let block = 0; block < blocks; block++) {
    const first = block * blockDraws;
    const last = Math.min(draws, first + blockDraws);
    digests.set(digest(columns.map((column) => column.subarray(first, last))), digestBytes * block);
  }
  return fingerprintFrom(digests);
}

/** Fingerprint from the digests of all blocks, 32 bytes each. */
export function fingerprintFrom(digests: Uint8Array): string {
  return sha256Hex(digests);
}

/** Digest of a block from its values of one indicator and year after another. */
export function blockDigester(): (parts: readonly Float64Array[]) => Uint8Array {
  const values = new Float64Array(blockDraws);
  const bytes = new Uint8Array(values.buffer);
  const view = new DataView(values.buffer);
  return (parts) => {
    const hash = createSha256();
    for (const part of parts) {
      values.set(part);
      for (let i = 0; i < part.length; i++) {
        if (Number.isNaN(part[i])) view.setBigUint64(8 * i, canonicalNaN, true);
        else if (!isLittleEndian) view.setFloat64(8 * i, part[i]!, true);
      }
      hash.update(bytes.subarray(0, 8 * part.length));
    }
    return hash.digest();
  };
}
