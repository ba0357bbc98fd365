import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type * as z from 'zod/mini';
import { InputError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';
import { systemReason } from '../../core/system-reason';
import { wordedIssue } from '../../core/worded-issue';
import type { FileOptions } from '../file-options';
import { outside } from '../outside';
import { modelFromText } from '../parse-model';
import { planFromText } from '../parse-plan';
import { scenarioFromText } from '../parse-scenario';
import type { FileReader } from '../references';
import type { fileLimits } from '../work-limits';
import { readText } from './read-text';

/** How files are read that another one names. */
interface Reading {
  readonly limits: z.output<typeof fileLimits>;
  /** Folder out of which nothing may lead; that of the outermost file unless given. */
  readonly root?: string | undefined;
}

/** Files that may refer to one another in a row. */
const longestChain = 16;

/** What a load has made of files so far, by kind and real path; a fault is kept as well. */
type Made = Map<string, { readonly value: unknown } | { readonly error: unknown }>;

/**
 * Follows references of a file to other files, by their paths from its own folder, as long as they stay inside the root;
 * links are followed first, so that none leads out. A file is read once in a load, so that two files that name the same
 * model share it.
 *
 * @param where - name of the public function, for messages
 * @param path - the file that holds the references
 * @param reading - limits of each file, and the root
 * @param chain - files that led here, to see a circle
 * @param made - what has been made of files in this load
 */
export function fileReader(
  where: string,
  path: string,
  { limits, root: given }: Reading,
  chain: readonly string[] = [],
  made: Made = new Map(),
): FileReader {
  const folder = realpathSync(dirname(path));
  const root = given === undefined ? folder : rootOf(where, given);
  const opened = <R>(
    key: string,
    reference: string,
    read: (text: string, options: FileOptions, reader: FileReader) => R,
  ): R => {
    const target = contained(where, key, reference, { folder, root });
    const next = [...chain, realpathSync(path)];
    if (next.includes(target) || next.length >= longestChain) throw circle(where, key, reference);
    return once(made, `${key} ${target}`, () => {
      // As the user would type it, not where links lead.
      const file = join(dirname(path), reference);
      const { text, format } = readText(where, file, limits.bytes);
      return read(text, { format, file, limits }, fileReader(where, file, { limits, root }, next, made));
    });
  };
  return {
    plan: (reference) => opened('plan', reference, (text, options) => planFromText(where, text, options)),
    model: (reference) =>
      opened('model', reference, (text, options, reader) => modelFromText(where, text, options, reader)),
    scenario: (reference) =>
      opened('extends', reference, (text, options, reader) => scenarioFromText(where, text, options, reader)),
  };
}

/** What a step made of a file before, or makes of it now. */
function once<R>(made: Made, file: string, step: () => R): R {
  const before = made.get(file);
  if (before === undefined) {
    try {
      const value = step();
      made.set(file, { value });
      return value;
    } catch (error) {
      made.set(file, { error });
      throw error;
    }
  }
  if ('error' in before) throw before.error;
  // Kept under its kind, which is that of the step.
  return before.value as R;
}

/** Real path of a reference from a folder, which stays inside the root. */
function contained(
  where: string,
  key: string,
  reference: string,
  { folder, root }: { readonly folder: string; readonly root: string },
): string {
  const target = resolve(folder, reference);
  if (isAbsolute(reference) || /^[A-Za-z][\w+.-]*:|\\|\0/.test(reference) || !isInside(root, target))
    throw outside(where, key, reference);
  let real: string;
  try {
    real = realpathSync(target);
    if (!statSync(real).isFile()) throw Object.assign(new Error(), { code: kindOf(real) });
  } catch (error) {
    throw unreadable(where, key, reference, error);
  }
  if (!isInside(root, real)) throw outside(where, key, reference);
  return real;
}

function kindOf(path: string): 'EISDIR' | 'ENOTFILE' {
  return statSync(path).isDirectory() ? 'EISDIR' : 'ENOTFILE';
}

function unreadable(where: string, key: string, reference: string, error: unknown): InputError {
  const { en, zh } = systemReason(error);
  const got = printValue(reference);
  const chinese = { message: `${where}：\`${key}\`：无法读取 ${got}：${zh}` };
  const message = `${where}: \`${key}\`: cannot read ${got}: ${en}`;
  return new InputError([{ code: 'E_IO', path: key, message, got, zh: chinese }]);
}

function rootOf(where: string, root: string): string {
  try {
    return realpathSync(root);
  } catch (error) {
    throw unreadable(where, 'root', root, error);
  }
}

function isInside(folder: string, target: string): boolean {
  const way = relative(folder, target);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function circle(where: string, key: string, reference: string): InputError {
  const got = printValue(reference);
  const said = { en: `${got} leads back to a file that refers to it`, zh: `${got} 又指回引用它的文件` };
  return new InputError([wordedIssue(where, key, { code: 'E_CYCLE', said })]);
}
