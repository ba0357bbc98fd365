import type { Model } from '../../model/model';
import { modelFromText } from '../parse-model';
import { fileReader } from './file-reader';
import { checkLoadOptions, type LoadOptions } from './load-options';
import { readText } from './read-text';

/**
 * A model from a file that ends with .yaml, .yml or .json; see `parseModel`. Its `plan` may be a file of the same
 * folder.
 *
 * @param path - path of the file
 * @param options - `limits`, upward only; `root`, the folder out of which references may not lead, that of the file unless given
 * @throws InputError E_IO if it cannot be read, E_PATH_OUTSIDE for references out of its folder, and what `parseModel`
 * throws
 * @example loadModel('missing.yaml'); // InputError: loadModel: cannot read "missing.yaml": there is no such file
 */
export function loadModel(path: string, options: LoadOptions = {}): Model {
  const where = 'loadModel';
  const { limits, root } = checkLoadOptions(where, options);
  const { text, format } = readText(where, path, limits.bytes);
  return modelFromText(
    where,
    text,
    { limits, format, file: path },
    fileReader(where, path, { limits, root }),
  );
}
