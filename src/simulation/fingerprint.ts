import { createSha256 } from '../core/sha256';
import { blockDraws } from '../uncertainty/streams/block';
import type { Columns } from './columns';

/**
 * Fingerprint of a run: SHA-256 of the digests of its blocks, in order. A block's digest is the SHA-256 of its values
 * as little-endian doubles, indicators in code-unit order, then years, then draws; every NaN as 7ff8000000000000.
 *
 * @returns 64 hexadecimal digits
 */
export function fingerprintOf(columns: Columns): string {
  const hash = createSha256();
  const bytes = new Uint8Array(8 * blockDraws);
  const view = new DataView(bytes.buffer);
  for (let first = 0; first < columns.draws; first += blockDraws) {
    const count = Math.min(blockDraws, columns.draws - first);
    const block = createSha256();
    for (const indicator of columns.indicators) {
      for (let step = 0; step < columns.years.length; step++) {
        const column = columns.column(indicator, step);
        for (let i = 0; i < count; i++) {
          const value = column[first + i]!;
          if (!Number.isNaN(value)) view.setFloat64(8 * i, value, true);
          else view.setBigUint64(8 * i, 0x7ff8000000000000n, true);
        }
        block.update(bytes.subarray(0, 8 * count));
      }
    }
    hash.update(block.digest());
  }
  return toHex(hash.digest());
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
