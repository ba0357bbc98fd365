import { join } from 'node:path';
import { sha256Hex } from '../core/sha256';

/** Bytes of a name, without its ending; file systems take 255 in all. */
const longestName = 200;

/** Paths of the files of a run. */
export interface AttainmentFiles {
  readonly csv: string;
  readonly json: string;
}

/** Where the odds of a scenario go in a folder: `SCENARIO.csv` and `SCENARIO.json`. */
export function attainmentFiles(folder: string, id: string): AttainmentFiles {
  const name = fileNameOf(id);
  return { csv: join(folder, `${name}.csv`), json: join(folder, `${name}.json`) };
}

/**
 * A name that stays in its folder on every system: letters and digits of any script, no leading dot, no device, not too
 * long. An id that had to be changed gets the beginning of its SHA-256 behind it, so that `a/b` and `a b` stay two files.
 */
function fileNameOf(id: string): string {
  const plain = id
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_.-]/gu, '_')
    .replace(/^\.|\.$/g, '_');
  const name = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(plain) ? `_${plain}` : plain;
  const bytes = new TextEncoder().encode(id);
  if (name === id && bytes.length <= longestName) return name;
  return `${shortened(name)}-${sha256Hex(bytes).slice(0, 8)}`;
}

/** As many whole characters as fit. */
function shortened(name: string): string {
  const bytes = new TextEncoder().encode(name).subarray(0, longestName - 9);
  return new TextDecoder().decode(bytes).replace(/\ufffd+$/, '');
}
