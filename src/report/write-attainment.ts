import * as z from 'zod/mini';
import { attainmentDocument } from '../analysis/attainment-document';
import type { Attainment } from '../analysis/attainment-result';
import { checkReportArguments } from '../analysis/run-and-odds';
import { parseInput } from '../core/parse-input';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import { attainmentCsv } from './attainment-csv';
import { attainmentFiles } from './attainment-files';
import { writeFiles } from './write-files';

const folderArgument = z.string({ error: 'a path' }).check(z.minLength(1, { error: 'a path' }));

/**
 * Writes the odds of a run into a folder, as `SCENARIO.csv` and `SCENARIO.json`: both whole and of the same run, whatever
 * other processes write there. Where the id of the scenario is no name of a file, its other signs become `_`, and the
 * beginning of its SHA-256 follows.
 *
 * @param odds - `attainment` of the same run
 * @param folder - made if it does not exist
 * @returns the paths written
 * @throws InputError if `odds` are not those of `ensemble`; PlancastError E_IO where a file cannot be written
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * writeAttainment(ensemble, attainment(ensemble), 'out'); // ['out/baseline.csv', 'out/baseline.json']
 */
export function writeAttainment(ensemble: Ensemble, odds: Attainment, folder: string): readonly string[] {
  const where = 'writeAttainment';
  checkReportArguments(where, ensemble, odds);
  parseInput(where, z.strictObject({ folder: folderArgument }), { folder });
  const { csv, json } = attainmentFiles(folder, ensemble.scenario.id);
  writeFiles(where, [
    { path: csv, text: attainmentCsv(ensemble, odds) },
    { path: json, text: `${JSON.stringify(attainmentDocument(ensemble, odds), null, 2)}\n` },
  ]);
  return [csv, json];
}
