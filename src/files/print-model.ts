import { parseInput } from '../core/parse-input';
import type { Model } from '../model/model';
import { modelArgument } from '../model/model-argument';
import { type PrintOptions, printOptions } from './file-options';
import { modelData } from './model-data';
import { printFile } from './print-file';

/**
 * A model as the text of a file; `parseModel` makes the same model of it again.
 *
 * @param model - made by `defineModel`
 * @param options - `format`; `comment` for the head of a YAML file; `checksum: true` has the file state its checksum
 * @example printModel(haidian.model, { format: 'yaml' }).split('\n')[1]; // 'id: haidian'
 */
export function printModel(model: Model, options: PrintOptions): string {
  const given = parseInput('printModel', printOptions, options);
  const data = modelData(parseInput('printModel', modelArgument, model));
  return printFile(data, given);
}
