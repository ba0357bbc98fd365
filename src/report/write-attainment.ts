import { join } from 'node:path';
import { z } from 'zod';
import type { Attainment } from '../analysis/attainment';
import { parseInput } from '../core/parse-input';
import type { Ensemble } from '../simulation/ensemble';
import { attainmentCsv } from './attainment-csv';
import { attainmentDocument } from './attainment-document';
import { checkReportArguments } from './report-arguments';
import { writeFile } from './write-file';

const folderArgument = z.string({ error: 'a path' }).min(1, { error: 'a path' });

/**
 * Writes the odds of a run into a folder, as `SCENARIO.csv` and `SCENARIO.json`.
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
  const name = fileNameOf(ensemble.scenario.id);
  const csv = join(folder, `${name}.csv`);
  const json = join(folder, `${name}.json`);
  writeFile(csv, attainmentCsv(ensemble, odds));
  writeFile(json, `${JSON.stringify(attainmentDocument(ensemble, odds), null, 2)}\n`);
  return [csv, json];
}

/** A name that stays in its folder on every system: letters and digits of any script, no leading dot, no device. */
function fileNameOf(id: string): string {
  const name = id.replace(/[^\p{L}\p{N}_.-]/gu, '_').replace(/^\./, '_');
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name) ? `_${name}` : name;
}
