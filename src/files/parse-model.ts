import { defineModel } from '../model/define-model';
import type { Model } from '../model/model';
import type { ModelInput } from '../model/model-input';
import { kindKey } from './file-kind';
import type { FileOptions } from './file-options';
import { inside } from './inside';
import { planFromData } from './parse-plan';
import { readFile } from './read-file';
import { builtInPlans, type FileReader, followReference } from './references';
import { withFits } from './with-fits';

/**
 * A model from the text of a file: the input of `defineModel` as YAML or JSON, with `plancast: model/1` before it.
 * Laws are written `{ normal: { mean: 0.05, sd: 0.01 } }`, or by quantiles, `{ p10: 0.03, p90: 0.07 }`; `fitGrowth` holds
 * series from which inputs and shocks are estimated, with the options of the function of that name; `plan` is the id of a built-in plan or a plan itself.
 *
 * @param text - the whole file
 * @param options - `format`, `file` (name in messages), `limits`
 * @returns the model, as `defineModel` makes it
 * @throws InputError or ModelError with every fault, each with line and column
 * @example parseModel('{ id: m, years: { base: 2020, horizon: 2021 }, indicators: { gdp: { baseline: 100, equation: gdp(-1) * 1.5 } } }', { format: 'yaml' }).project().gdp; // [100, 150]
 */
export function parseModel(text: string, options: FileOptions): Model {
  return modelFromText('parseModel', text, options);
}

/** A model from the text of a file, whose references to other files a reader follows. */
export function modelFromText(where: string, text: string, options: FileOptions, reader?: FileReader): Model {
  return readFile(where, 'model', text, options, (data) => modelFromData(data, reader));
}

/** A model from the data of a file. */
export function modelFromData(
  { [kindKey]: _, plan, ...data }: Readonly<Record<string, unknown>>,
  reader?: FileReader,
): Model {
  const given = plan === undefined ? {} : { plan: planOf(plan, reader) };
  // What `defineModel` takes is checked by it.
  return defineModel({ ...withFits(data), ...given } as unknown as ModelInput<
    string,
    string,
    string,
    string
  >);
}

function planOf(plan: unknown, reader: FileReader | undefined): unknown {
  if (typeof plan === 'string') return followReference('plan', plan, builtInPlans, reader?.plan);
  const isMapping = typeof plan === 'object' && plan !== null && !Array.isArray(plan);
  return isMapping ? inside('plan', () => planFromData(plan as Readonly<Record<string, unknown>>)) : plan;
}
