import type { Model } from '../../model/model';
import type { Scenario } from '../../scenario/scenario';
import { scenarioFromText } from '../parse-scenario';
import { fileReader } from './file-reader';
import type { LoadOptions } from './load-plan';
import { readText } from './read-text';

/**
 * A scenario from a file that ends with .yaml, .yml or .json; see `parseScenario`. Its `model`, and the scenario that
 * it `extends`, may be files of the same folder, or of folders inside it.
 *
 * @param path - path of the file
 * @param options - `limits`, upward only; `model` where the file names none
 * @throws InputError E_IO if it cannot be read, E_PATH_OUTSIDE for references out of its folder, and what
 * `parseScenario` throws
 * @example loadScenario('notes.txt');
 * // InputError: loadScenario: expected a file that ends with .yaml, .yml or .json, got "notes.txt"
 */
export function loadScenario(path: string, options: LoadOptions & { readonly model?: Model } = {}): Scenario {
  const { text, format } = readText('loadScenario', path);
  const given = { ...options, format, file: path };
  return scenarioFromText('loadScenario', text, given, fileReader('loadScenario', path));
}
