import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { PlancastError } from '../core/plancast-error';
import { printValue } from '../core/print-value';

/**
 * Writes a text file so that it is either whole or not there: to a temporary name beside it, flushed to disk, renamed.
 *
 * @throws PlancastError E_IO, with the path; an older file of the name stays as it was
 */
export function writeFile(path: string, text: string): void {
  const temporary = `${path}.partial`;
  try {
    makeFolder(dirname(path));
    const file = openSync(temporary, 'w');
    try {
      writeWhole(file, text);
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlancastError([
      { code: 'E_IO', path, message: `writeFile: cannot write ${printValue(path)}: ${reason}` },
    ]);
  }
}

/** Level by level: `recursive` never returns where a folder such as /proc lets nothing be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it in the meantime.
    if (!existsSync(folder)) throw error;
  }
}

function writeWhole(file: number, text: string): void {
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
