import type { Model } from '../../model/model';
import type { Scenario } from '../../scenario/scenario';
import { scenarioFromText } from '../parse-scenario';
import { fileReader } from './file-reader';
import { checkScenarioOptions, type LoadOptions } from './load-options';
import { readText } from './read-text';

/**
 * A scenario from a file that ends with .yaml, .yml or .json; see `parseScenario`. Its `model`, and the scenario that
 * it `extends`, may be files of the same folder, or of folders inside it.
 *
 * @param path - path of the file
 * @param options - `limits`, upward only; `root`, the folder out of which references may not lead, that of the file unless given; `model` where the file names none
 * @throws InputError E_IO if it cannot be read, E_PATH_OUTSIDE for references out of its folder, and what
 * `parseScenario` throws
 * @example loadScenario('notes.txt');
 * // InputError: loadScenario: expected a file that ends with .yaml, .yml or .json, got "notes.txt"
 */
export function loadScenario(path: string, options: LoadOptions & { readonly model?: Model } = {}): Scenario {
  const where = 'loadScenario';
  const { limits, root, model } = checkScenarioOptions(where, options);
  const { text, format } = readText(where, path, limits.bytes);
  const given = { limits, format, file: path, ...(model && { model }) };
  return scenarioFromText(where, text, given, fileReader(where, path, { limits, root }));
}
