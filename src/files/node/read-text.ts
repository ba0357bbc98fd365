import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { InputError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';
import type { DocumentFormat } from '../../document/read-document';

/** Largest file that is read into memory at all; how much of it a kind of file may have is decided later. */
const mostBytes = 1_073_741_824;

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
 * @throws InputError E_IO if it cannot be read, is no plain file or no UTF-8; E_UNKNOWN_NAME for another ending
 */
export function readText(where: string, path: string): { text: string; format: DocumentFormat } {
  if (typeof path !== 'string' || path === '' || path.includes('\0')) {
    const got = printValue(path);
    const message = `${where}: expected \`path\` to be the path of a file, got ${got}`;
    throw new InputError([{ code: 'E_TYPE', path: 'path', message, got }]);
  }
  const ending = extname(path).toLowerCase();
  const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
  if (format === undefined) {
    const said = `expected a file that ends with .yaml, .yml or .json, got ${printValue(path)}`;
    throw new InputError([{ code: 'E_UNKNOWN_NAME', path: 'path', message: `${where}: ${said}` }]);
  }
  return { text: decoded(where, path, bytesOf(where, path)), format };
}

function bytesOf(where: string, path: string): Buffer {
  let file: number | undefined;
  try {
    // Without waiting: a named pipe would hold the program for ever.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = fstatSync(file);
    if (!found.isFile()) throw Object.assign(new Error(), { code: 'it is no plain file' });
    if (found.size > mostBytes) throw Object.assign(new Error(), { code: 'it is larger than 1 GiB' });
    return readFileSync(file);
  } catch (error) {
    throw unreadable(where, path, reasonOf((error as { code?: string }).code));
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function decoded(where: string, path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unreadable(where, path, 'it is not UTF-8');
  }
}

function reasonOf(code: string | undefined): string {
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'it may not be read',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
  };
  return known[code ?? ''] ?? code ?? 'unknown reason';
}

function unreadable(where: string, path: string, reason: string): InputError {
  const message = `${where}: cannot read ${printValue(path)}: ${reason}`;
  return new InputError([{ code: 'E_IO', path: 'path', message }]);
}
