import { parseInput } from '../core/parse-input';
import type { Plan } from '../plan/plan';
import { planArgument } from '../plan/plan-argument';
import { type PrintOptions, printOptions } from './file-options';
import { planData } from './plan-data';
import { printFile } from './print-file';

/**
 * A plan as the text of a file; `parsePlan` makes the same plan of it again.
 *
 * @param plan - made by `definePlan`
 * @param options - `format`; `comment` for the head of a YAML file; `checksum: true` has the file state its checksum
 * @example printPlan(haidian.plan, { format: 'yaml' }).split('\n')[0]; // 'plancast: plan/1'
 */
export function printPlan(plan: Plan, options: PrintOptions): string {
  const given = parseInput('printPlan', printOptions, options);
  const data = planData(parseInput('printPlan', planArgument, plan));
  return printFile(data, given);
}
