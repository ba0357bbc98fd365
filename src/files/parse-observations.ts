import * as z from 'zod/mini';
import { freezeDeeply } from '../core/freeze-deeply';
import { parseInput } from '../core/parse-input';
import { type Observation, observationSchema } from '../plan/observation';
import { kindKey } from './file-kind';
import type { FileOptions } from './file-options';
import { readFile } from './read-file';

/** Most observations of a file. */
const mostObservations = 10_000;

/** The data of a file of observations. */
export const observationsFile = z.strictObject({
  observations: z
    .array(observationSchema)
    .check(z.maxLength(mostObservations, { error: `an array of at most ${mostObservations}` })),
});

/**
 * Observations from the text of a file: a list of `{ indicator, year, value, sd?, relative?, kind?, status, sources }`
 * as YAML or JSON, alone or under `observations` with `plancast: observations/1` before it.
 *
 * @param text - the whole file
 * @param options - `format`, `file` (name in messages), `limits`
 * @returns the observations in the order of the file, frozen
 * @throws InputError with every fault, each with line and column; E_NO_PROVENANCE without status and source
 * @example parseObservations('[{ indicator: gdp, year: 2021, value: 9503, status: derived }]', { format: 'yaml' })[0].value; // 9503
 */
export function parseObservations(text: string, options: FileOptions): readonly Observation[] {
  return observationsFromText('parseObservations', text, options);
}

/** Observations from the text of a file, under the name of the function that the caller knows. */
export function observationsFromText(
  where: string,
  text: string,
  options: FileOptions,
): readonly Observation[] {
  return readFile(where, 'observations', text, options, ({ [kindKey]: _, ...data }) => {
    return freezeDeeply(parseInput(where, observationsFile, data).observations);
  });
}
