import type { Observation } from '../../plan/observation';
import { observationsFromText } from '../parse-observations';
import { checkLoadOptions, type LoadOptions } from './load-options';
import { readText } from './read-text';

/**
 * Observations from a file that ends with .yaml, .yml or .json; see `parseObservations`.
 *
 * @param path - path of the file
 * @param options - `limits`, upward only
 * @throws InputError E_IO if it cannot be read, and what `parseObservations` throws
 * @example loadObservations('missing.json'); // InputError: loadObservations: cannot read "missing.json": there is no such file
 */
export function loadObservations(path: string, options: LoadOptions = {}): readonly Observation[] {
  const where = 'loadObservations';
  const { limits } = checkLoadOptions(where, options);
  const { text, format } = readText(where, path, limits.bytes);
  return observationsFromText(where, text, { limits, format, file: path });
}
