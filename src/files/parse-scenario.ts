import * as z from 'zod/mini';
import { expectedIssue } from '../core/expected-issue';
import { parseInput } from '../core/parse-input';
import { InputError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import type { DocumentFormat } from '../document/read-document';
import type { Model } from '../model/model';
import { modelArgument } from '../model/model-argument';
import { defineScenario } from '../scenario/define-scenario';
import type { Scenario } from '../scenario/scenario';
import type { ScenarioInput } from '../scenario/scenario-input';
import { kindKey } from './file-kind';
import { type FileOptions, fileOptions } from './file-options';
import { inside } from './inside';
import { modelFromData } from './parse-model';
import { readFile } from './read-file';
import { builtInModels, builtInScenarios, type FileReader, followReference } from './references';
import { withFits } from './with-fits';
import type { FileLimits } from './work-limits';

const optionsSchema = z.extend(fileOptions, { model: z.optional(modelArgument) });

/** How a scenario file is read; `model` where the caller knows it and the file does not. */
export interface ScenarioFileOptions {
  readonly format: DocumentFormat;
  readonly file?: string | undefined;
  readonly limits?: FileLimits | undefined;
  readonly model?: Model<string, string, string, string> | undefined;
}

/**
 * A scenario from the text of a file: the input of `defineScenario` as YAML or JSON, with `plancast: scenario/1`
 * before it. `model` names the built-in model or holds one; left out, it is that of the caller or of the scenario that
 * `extends` names.
 *
 * @param text - the whole file
 * @param options - `format`, `file` (name in messages), `limits`, `model`
 * @returns the scenario, as `defineScenario` makes it
 * @throws InputError or ModelError with every fault, each with line and column
 * @example parseScenario('{ model: haidian, id: slow, inputs: { growth: 0.04 } }', { format: 'yaml' }).inputs.growth.value; // 0.04
 */
export function parseScenario(text: string, options: ScenarioFileOptions): Scenario {
  return scenarioFromText('parseScenario', text, options);
}

/** A scenario from the text of a file, whose references to other files a reader follows. */
export function scenarioFromText(
  where: string,
  text: string,
  options: ScenarioFileOptions,
  reader?: FileReader,
): Scenario {
  const { model, ...rest } = parseInput(where, optionsSchema, options);
  const given: FileOptions = rest as FileOptions;
  return readFile(where, 'scenario', text, given, ({ [kindKey]: _, model: stated, ...data }) => {
    const extended = typeof data.extends === 'string' ? { extends: extendedBy(data.extends, reader) } : {};
    const base = modelOf(where, stated, model ?? extended.extends?.model, reader);
    // What `defineScenario` takes is checked by it.
    const input = { ...withFits(data), ...extended } as unknown as ScenarioInput<
      string,
      string,
      string,
      string
    >;
    return defineScenario(base, input);
  });
}

function modelOf(
  where: string,
  stated: unknown,
  given: Model | undefined,
  reader: FileReader | undefined,
): Model {
  if (typeof stated === 'string' && stated !== given?.id)
    return followReference('model', stated, builtInModels, reader?.model);
  if (typeof stated === 'object' && stated !== null && !Array.isArray(stated))
    return inside('model', () => modelFromData(stated as Readonly<Record<string, unknown>>, reader));
  if (given !== undefined && (stated === undefined || typeof stated === 'string')) return given;
  const names = Object.keys(builtInModels);
  const expected = {
    en: `a name (${names.join(', ')}), a file, or a model written out`,
    zh: `名称（${names.join('、')}）、文件，或写出的模型`,
  };
  throw new InputError([
    expectedIssue(where, 'model', { code: 'E_TYPE', expected, got: printValue(stated) }),
  ]);
}

function extendedBy(reference: string, reader: FileReader | undefined): Scenario {
  return followReference('extends', reference, builtInScenarios, reader?.scenario);
}
