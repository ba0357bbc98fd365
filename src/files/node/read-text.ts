import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { extname } from 'node:path';
import { chineseValue } from '../../core/chinese-value';
import { InputError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';
import { spaced } from '../../core/spaced';
import { systemReason } from '../../core/system-reason';
import { wordedIssue } from '../../core/worded-issue';
import { tooManyBytes } from '../../document/document-limits';
import type { DocumentFormat } from '../../document/read-document';

/** Bytes of the mark with which some editors begin a file; it is no part of the text. */
const markBytes = 3;

const formats: Readonly<Record<string, DocumentFormat>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
};

/**
 * Text of a file and its notation by the ending of its name.
 *
 * @param where - name of the public function, for messages
 * @param path - path of the file
 * @param mostBytes - that the text may have; a larger file is refused before it is read
 * @throws InputError E_IO if it cannot be read, is no plain file or no UTF-8; E_LIMIT if it is too large; E_UNKNOWN_NAME
 * for another ending
 */
export function readText(
  where: string,
  path: string,
  mostBytes: number,
): { text: string; format: DocumentFormat } {
  if (typeof path !== 'string' || path === '' || path.includes('\0')) {
    const got = printValue(path);
    const message = `${where}: expected \`path\` to be the path of a file, got ${got}`;
    const zh = { message: `${where}：\`path\` 应为文件的路径，现为${spaced(chineseValue(got))}` };
    throw new InputError([{ code: 'E_TYPE', path: 'path', message, got, zh }]);
  }
  const ending = extname(path).toLowerCase();
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (format === undefined) {
    const said = `expected a file that ends with .yaml, .yml or .json, got ${printValue(path)}`;
    const zh = { message: `${where}：文件应以 .yaml、.yml 或 .json 结尾，现为 ${printValue(path)}` };
    throw new InputError([{ code: 'E_UNKNOWN_NAME', path: 'path', message: `${where}: ${said}`, zh }]);
  }
  return { text: decoded(where, path, bytesOf(where, path, mostBytes)), format };
}

function bytesOf(where: string, path: string, mostBytes: number): Uint8Array {
  let file: number | undefined;
  try {
    // Without waiting: a named pipe would hold the program for ever.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(file);
    if (!found.isFile())
      throw Object.assign(new Error(), { code: found.isDirectory() ? 'EISDIR' : 'ENOTFILE' });
    const bytes = found.size > mostBytes + markBytes ? undefined : readUpTo(file, mostBytes + markBytes);
    if (bytes !== undefined) return bytes;
  } catch (error) {
    throw unreadable(where, path, systemReason(error));
  } finally {
    if (file !== undefined) closeSync(file);
  }
  const source = { file: path, line: 1, column: 1, length: 1, text: '' };
  throw new InputError([{ ...wordedIssue(where, '', tooManyBytes(mostBytes)), source }]);
}

/** All bytes of a file, whatever size it says it has; undefined where there are more. */
function readUpTo(file: number, most: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.min(most + 1 - total, 65_536));
    const length = readSync(file, chunk);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
    total += length;
    if (total > most) return undefined;
  }
}

function decoded(where: string, path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unreadable(where, path, { en: 'it is not UTF-8', zh: '它不是 UTF-8 文本' });
  }
}

function unreadable(where: string, path: string, { en, zh }: { en: string; zh: string }): InputError {
  const shown = printValue(path);
  const message = `${where}: cannot read ${shown}: ${en}`;
  return new InputError([
    { code: 'E_IO', path: 'path', message, zh: { message: `${where}：无法读取 ${shown}：${zh}` } },
  ]);
}
