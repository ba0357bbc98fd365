import type * as z from 'zod/mini';
import { checksumKey, checksumOf } from '../document/checksum';
import { printDocument } from '../document/print-document';
import { kindKey } from './file-kind';
import type { printOptions } from './file-options';

/** The text of a file from its data, with its checksum where that is asked for: in YAML after the line of the kind. */
export function printFile(
  data: Readonly<Record<string, unknown>>,
  { format, comment, checksum }: z.output<typeof printOptions>,
): string {
  const text = printDocument(data, { format, ...(comment !== undefined && { comment }) });
  if (!checksum) return text;
  if (format === 'json') {
    const body = text.replace(/^\{\s*/, '{\n  ');
    return body.replace('{\n', `{\n  "${checksumKey}": "${checksumOf(body)}",\n`);
  }
  const kindLine = new RegExp(`^${kindKey}: .*\n`, 'm');
  return text.replace(kindLine, (line) => `${line}${checksumKey}: ${checksumOf(text)}\n`);
}
