import type { Model } from '../../model/model';
import { modelFromText } from '../parse-model';
import { fileReader } from './file-reader';
import type { LoadOptions } from './load-plan';
import { readText } from './read-text';

/**
 * A model from a file that ends with .yaml, .yml or .json; see `parseModel`. Its `plan` may be a file of the same
 * folder.
 *
 * @param path - path of the file
 * @param options - `limits`, upward only
 * @throws InputError E_IO if it cannot be read, E_PATH_OUTSIDE for references out of its folder, and what `parseModel`
 * throws
 * @example loadModel('missing.yaml'); // InputError: loadModel: cannot read "missing.yaml": there is no such file
 */
export function loadModel(path: string, options: LoadOptions = {}): Model {
  const { text, format } = readText('loadModel', path);
  return modelFromText('loadModel', text, { ...options, format, file: path }, fileReader('loadModel', path));
}
