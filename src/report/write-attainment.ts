import { join } from 'node:path';
import type { Attainment } from '../analysis/attainment';
import type { Ensemble } from '../simulation/ensemble';
import { attainmentCsv } from './attainment-csv';
import { attainmentDocument } from './attainment-document';
import { writeFile } from './write-file';

/**
 * Writes the odds of a run into a folder, as `SCENARIO.csv` and `SCENARIO.json`.
 *
 * @param folder - made if it does not exist
 * @returns the paths written
 * @throws PlancastError E_IO where a file cannot be written
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * writeAttainment(ensemble, attainment(ensemble), 'out'); // ['out/baseline.csv', 'out/baseline.json']
 */
export function writeAttainment(ensemble: Ensemble, odds: Attainment, folder: string): readonly string[] {
  const name = ensemble.scenario.id.replace(/[^A-Za-z0-9_.-]/g, '_');
  const csv = join(folder, `${name}.csv`);
  const json = join(folder, `${name}.json`);
  writeFile(csv, attainmentCsv(ensemble, odds));
  writeFile(json, `${JSON.stringify(attainmentDocument(ensemble, odds), null, 2)}\n`);
  return [csv, json];
}
