import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { modelArgument } from '../../model/model-argument';
import { type FileLimits, fileLimits } from '../work-limits';

const schema = z.strictObject({
  limits: z.prefault(fileLimits, {}),
  root: z.optional(z.string({ error: 'a path' }).check(z.minLength(1, { error: 'a path' }))),
  model: z.optional(modelArgument),
});

const withoutModel = z.omit(schema, { model: true });

/** How a file is loaded; its notation follows from its name. */
export interface LoadOptions {
  /** Larger texts than are read otherwise; those of files that it names too. */
  readonly limits?: FileLimits;
  /** Folder out of which no reference to another file may lead; that of the file unless given. */
  readonly root?: string;
}

/** Checks how a file is to be loaded. */
export function checkLoadOptions(where: string, given: unknown): z.output<typeof withoutModel> {
  return parseInput(where, withoutModel, given);
}

/** Checks how a scenario file is to be loaded: its model may be given. */
export function checkScenarioOptions(where: string, given: unknown): z.output<typeof schema> {
  return parseInput(where, schema, given);
}
