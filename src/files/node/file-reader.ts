import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { InputError } from '../../core/plancast-error';
import { printValue } from '../../core/print-value';
import { modelFromText } from '../parse-model';
import { planFromText } from '../parse-plan';
import { scenarioFromText } from '../parse-scenario';
import type { FileReader } from '../references';
import { readText } from './read-text';

/** Files that may refer to one another in a row. */
const longestChain = 16;

/** What a load has made of files so far, by kind and real path; a fault is kept as well. */
type Made = Map<string, { readonly value: unknown } | { readonly error: unknown }>;

/**
 * Follows references of a file to files of its own folder, and of folders inside it; links are followed first, so
 * that none leads out. A file is read once in a load, so that two files that name the same model share it.
 *
 * @param where - name of the public function, for messages
 * @param path - the file that holds the references
 * @param chain - files that led here, to see a circle
 * @param made - what has been made of files in this load
 */
export function fileReader(
  where: string,
  path: string,
  chain: readonly string[] = [],
  made: Made = new Map(),
): FileReader {
  const folder = realpathSync(dirname(path));
  const opened = <R>(
    key: string,
    reference: string,
    read: (text: string, options: { format: 'yaml' | 'json'; file: string }, reader: FileReader) => R,
  ): R => {
    const target = contained(where, key, folder, reference);
    const next = [...chain, realpathSync(path)];
    if (next.includes(target) || next.length >= longestChain) throw circle(where, key, reference);
    return once(made, `${key} ${target}`, () => {
      // As the user would type it, not where links lead.
      const file = join(dirname(path), reference);
      const { text, format } = readText(where, file);
      return read(text, { format, file }, fileReader(where, file, next, made));
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

/** Real path of a reference that stays inside a folder. */
function contained(where: string, key: string, folder: string, reference: string): string {
  const outside = () => {
    const allowed = 'a path inside the folder of the file';
    const got = printValue(reference);
    const message = `${where}: expected \`${key}\` to be ${allowed}, got ${got}`;
    return new InputError([{ code: 'E_PATH_OUTSIDE', path: key, message, got, allowed }]);
  };
  const target = resolve(folder, reference);
  if (isAbsolute(reference) || /^[A-Za-z]:|\\|\0/.test(reference) || !isInside(folder, target))
    throw outside();
  let real: string;
  try {
    real = realpathSync(target);
  } catch {
    const message = `${where}: \`${key}\`: cannot read ${printValue(reference)}: there is no such file`;
    throw new InputError([{ code: 'E_IO', path: key, message }]);
  }
  if (!isInside(folder, real)) throw outside();
  return real;
}

function isInside(folder: string, target: string): boolean {
  const way = relative(folder, target);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function circle(where: string, key: string, reference: string): InputError {
  const message = `${where}: \`${key}\`: ${printValue(reference)} leads back to a file that refers to it`;
  return new InputError([{ code: 'E_CYCLE', path: key, message }]);
}
