import { definePlan } from '../plan/define-plan';
import type { Plan } from '../plan/plan';
import type { PlanInput } from '../plan/plan-schema';
import { kindKey } from './file-kind';
import type { FileOptions } from './file-options';
import { readFile } from './read-file';

/**
 * A plan from the text of a file: the input of `definePlan` as YAML or JSON, with `plancast: plan/1` before it. A
 * number without its status or source is refused with E_NO_PROVENANCE.
 *
 * @param text - the whole file
 * @param options - `format`, `file` (name in messages), `limits`
 * @returns the plan, as `definePlan` makes it
 * @throws InputError with every fault, each with line and column
 * @example parsePlan(printPlan(haidian.plan, { format: 'yaml' }), { format: 'yaml' }).id; // 'haidian-14fyp'
 */
export function parsePlan(text: string, options: FileOptions): Plan {
  return planFromText('parsePlan', text, options);
}

/** A plan from the text of a file, under the name of the function that the caller knows. */
export function planFromText(where: string, text: string, options: FileOptions): Plan {
  return readFile(where, 'plan', text, options, planFromData);
}

/** A plan from the data of a file. */
export function planFromData({ [kindKey]: _, ...data }: Readonly<Record<string, unknown>>): Plan {
  // What `definePlan` takes is checked by it.
  return definePlan(data as unknown as PlanInput);
}
