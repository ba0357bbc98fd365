import { z } from 'zod';
import type { Issue } from '../core/issue';
import { InputError, isPlancastError } from '../core/plancast-error';
import { readDocument } from '../document/read-document';
import { kindOf } from '../files/file-kind';
import { loadModel } from '../files/node/load-model';
import { loadObservations } from '../files/node/load-observations';
import { loadPlan } from '../files/node/load-plan';
import { loadScenario } from '../files/node/load-scenario';
import { readText } from '../files/node/read-text';
import type { Model } from '../model/model';
import type { Console } from './console';

/** Options of `plancast check`, after the command line is read. */
export const checkOptions = z.strictObject({
  files: z.array(z.string().min(1)).min(1, { error: 'at least one file: plancast check FILE...' }),
});

/**
 * Checks plan, model, scenario and observation files: a line on what each holds, or all faults of all of them.
 *
 * @throws InputError with the faults of every file
 */
export function check({ files }: z.output<typeof checkOptions>, console: Console): void {
  const issues: Issue[] = [];
  let faulty = 0;
  for (const file of files) {
    try {
      console.print(`${file}: ${holdings(file)}`);
    } catch (error) {
      if (!isPlancastError(error)) throw error;
      issues.push(...error.issues);
      faulty++;
    }
  }
  if (issues.length === 0) return;
  console.complain(`${count(issues.length, 'fault')} in ${count(faulty, 'file')} of ${files.length}\n`);
  throw new InputError(issues);
}

/** What a file holds, in one line. */
function holdings(file: string): string {
  const { text, format } = readText('check', file);
  const kind = kindOf(readDocument(text, { format, file }).value);
  if (kind === 'plan') {
    const { id, indicators, baselines, targets, requirements } = loadPlan(file);
    return `plan ${id}: ${count(indicators.length, 'indicator')}, ${count(baselines.length, 'baseline')}, ${count(targets.length, 'target')}, ${count(requirements.length, 'requirement')}`;
  }
  if (kind === 'observations') return `observations: ${count(loadObservations(file).length, 'value')}`;
  if (kind === 'model') return modelHoldings(loadModel(file));
  const { id, model, targets } = loadScenario(file);
  return `scenario ${id} of model ${model.id}: ${count(Object.keys(targets).length, 'target')}`;
}

function modelHoldings({ id, years, inputs, shocks, indicators, targets }: Model): string {
  const parts = { indicator: indicators, input: inputs, shock: shocks, target: targets };
  const counts = Object.entries(parts).map(([word, group]) => count(Object.keys(group).length, word));
  return `model ${id}, ${years.base} to ${years.horizon}: ${counts.join(', ')}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
