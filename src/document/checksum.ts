import { sha256Hex } from '../core/sha256';
import type { DocumentNode } from './document-node';
import type { PlacedFault } from './plain-value';

/** Key under which a file states the checksum of its own text. */
export const checksumKey = 'checksum';

/** A checksum as files state it. */
export const checksumForm = /^sha256:[0-9a-f]{64}$/;

/** A line that states a checksum and nothing else, in YAML or JSON. */
const lineForm = /^\s*(["']?)checksum\1\s*:\s*(["']?)sha256:[0-9a-f]{64}\2\s*,?\s*$/;

/**
 * Checksum of a text: SHA-256 of its UTF-8 bytes, line breaks as LF, without a byte-order mark and without the line
 * that states the checksum itself. For a YAML file with LF that is what `grep -v '^checksum:' FILE | sha256sum` gives.
 *
 * @param text - text without the line of its checksum
 * @example checksumOf('id: m\n').slice(0, 15); // 'sha256:95f95a64'
 */
export function checksumOf(text: string): string {
  return `sha256:${sha256Hex(new TextEncoder().encode(text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n')))}`;
}

/**
 * What is wrong with the checksum that a document states; nothing where it is right, or where none is stated. It must
 * stand on a line of its own, so that no other part of the text is left out of it.
 *
 * @param root - the document
 * @param text - the text it was read from, without a byte-order mark
 */
export function checksumFault(root: DocumentNode, text: string): PlacedFault | undefined {
  const entry = root.kind === 'mapping' ? root.entries.find(({ key }) => key === checksumKey) : undefined;
  if (entry === undefined) return undefined;
  const { keySpan, node } = entry;
  const place = { code: 'E_CHECKSUM', path: checksumKey, at: node.at, end: node.end } as const;
  const start = text.lastIndexOf('\n', keySpan.at) + 1;
  const stop = text.indexOf('\n', keySpan.at);
  const end = stop < 0 ? text.length : stop + 1;
  if (node.kind !== 'scalar' || !lineForm.test(text.slice(start, end))) {
    const said = {
      en: 'expected `checksum` to be sha256: with 64 digits 0-9 a-f, on a line of its own',
      zh: '`checksum` 应为单独一行的 sha256: 加 64 位 0-9 a-f',
    };
    return { ...place, at: keySpan.at, end: keySpan.end, said };
  }
  const found = checksumOf(text.slice(0, start) + text.slice(end));
  if (node.value === found) return undefined;
  const hint = {
    en: 'the text was changed after the checksum was written; take the line out if that is meant',
    zh: '写入校验和之后文本被改动；若有意为之，请删去该行',
  };
  const said = {
    en: `wrong checksum: expected ${String(node.value)}, found ${found}`,
    zh: `校验和不符：应为 ${String(node.value)}，实为 ${found}`,
  };
  return { ...place, said, hint };
}
