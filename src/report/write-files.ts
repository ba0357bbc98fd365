import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cannotWrite } from './file-error';
import { insideLock } from './folder-lock';
import { makeFolder } from './make-folder';

/** A text and the file that it goes to. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const temporaryName = /^\.plancast-(\d+)-[0-9a-f-]{36}\.partial$/;

/** Milliseconds after which a temporary file belongs to no program that still runs. */
const longestWriting = 3_600_000;

/**
 * Writes text files of one folder that belong together: each is whole or not there, and all are of the same call,
 * whatever other processes write there. Each text goes to a temporary file of a name of its own, which is flushed to disk;
 * then all are renamed. A link in the place of a file is replaced, never followed.
 *
 * @param where - name of the public function, the first word of the message
 * @param files - of one folder, which is made if it does not exist
 * @throws PlancastError E_IO, with the path; files that were there before stay as they were
 */
export function writeFiles(where: string, files: readonly TextFile[]): void {
  const folder = dirname(files[0]!.path);
  const temporary: string[] = [];
  let path = folder;
  try {
    makeFolder(folder);
    for (const file of files) {
      path = file.path;
      refuseFolder(path);
      temporary.push(temporaryPath(folder));
      writeWhole(temporary.at(-1)!, file.text);
    }
    removeStrays(folder, temporary[0]!);
    insideLock(folder, () => {
      for (const [i, file] of files.entries()) {
        path = file.path;
        renameSync(temporary[i]!, path);
      }
    });
  } catch (error) {
    for (const each of temporary) rmSync(each, { force: true });
    throw cannotWrite(where, path, error);
  }
}

/**
 * Finds out before a run whether files can be written, without leaving anything but their folder.
 *
 * @param where - name of the public function, the first word of the message
 * @param paths - of one folder, which is made if it does not exist
 * @throws PlancastError E_IO, with the path
 */
export function tryFiles(where: string, paths: readonly string[]): void {
  const folder = dirname(paths[0]!);
  let path = folder;
  try {
    makeFolder(folder);
    const temporary = temporaryPath(folder);
    writeWhole(temporary, '');
    rmSync(temporary, { force: true });
    for (const each of paths) {
      path = each;
      refuseFolder(each);
    }
  } catch (error) {
    throw cannotWrite(where, path, error);
  }
}

/** Removes what this process was writing in a folder when a thread of it was ended. */
export function removeUnfinished(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (temporaryName.exec(name)?.[1] === String(process.pid)) rmSync(join(folder, name), { force: true });
  }
}

function temporaryPath(folder: string): string {
  return join(folder, `.plancast-${process.pid}-${randomUUID()}.partial`);
}

/** Found before anything is renamed, so that no file of the set is replaced without the others. */
function refuseFolder(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
}

/** A new file, never one that somebody put there before: `wx` refuses whatever has the name, links too. */
function writeWhole(path: string, text: string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Temporary files of programs that were ended while they wrote; the clock is that of the disk, as for the new file. */
function removeStrays(folder: string, newest: string): void {
  const now = statSync(newest).mtimeMs;
  for (const name of readdirSync(folder)) {
    if (!temporaryName.test(name)) continue;
    const stray = join(folder, name);
    const found = lstatSync(stray, { throwIfNoEntry: false });
    if (found !== undefined && now - found.mtimeMs > longestWriting) rmSync(stray, { force: true });
  }
}
