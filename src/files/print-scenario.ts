import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import type { DocumentFormat } from '../document/read-document';
import { type Scenario, scenarioOf } from '../scenario/scenario';
import { subjectArgument } from '../scenario/subject-argument';
import { printOptions } from './file-options';
import { printFile } from './print-file';
import { scenarioData } from './scenario-data';

const optionsSchema = z.strictObject({
  ...printOptions.shape,
  model: z.optional(z.string().check(z.minLength(1))),
});

/** How a scenario is printed. */
export interface ScenarioPrintOptions {
  readonly format: DocumentFormat;
  readonly comment?: string | undefined;
  readonly checksum?: boolean | undefined;
  /** What the file writes under `model`, such as the path of a model file. */
  readonly model?: string | undefined;
}

/**
 * A scenario as the text of a file: what it sets differently from its model. `parseScenario` makes the same scenario
 * of it again, but for the name of a scenario that it extends, whose assumptions it holds itself.
 *
 * @param scenario - made by `defineScenario`
 * @param options - `format`; `model`, the reference to the model that the file writes: unless given, the id of a
 * built-in model, else the model itself; `comment` for the head of a YAML file; `checksum: true` has the file state its checksum
 * @example printScenario(haidian.scenarios.lowGrowth, { format: 'yaml' }).split('\n')[1]; // 'model: haidian'
 */
export function printScenario(scenario: Scenario, options: ScenarioPrintOptions): string {
  const { model, ...given } = parseInput('printScenario', optionsSchema, options);
  const subject = scenarioOf(parseInput('printScenario', subjectArgument, scenario));
  const data = scenarioData(subject, model);
  return printFile(data, given);
}
