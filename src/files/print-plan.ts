import { parseInput } from '../core/parse-input';
import { printDocument } from '../document/print-document';
import type { Plan } from '../plan/plan';
import { planArgument } from '../plan/plan-argument';
import { type PrintOptions, printOptions } from './file-options';
import { planData } from './plan-data';

/**
 * A plan as the text of a file; `parsePlan` makes the same plan of it again.
 *
 * @param plan - made by `definePlan`
 * @param options - `format`, and a `comment` for the head of a YAML file
 * @example printPlan(haidian.plan, { format: 'yaml' }).split('\n')[0]; // 'plancast: plan/1'
 */
export function printPlan(plan: Plan, options: PrintOptions): string {
  const { format, comment } = parseInput('printPlan', printOptions, options);
  const data = planData(parseInput('printPlan', planArgument, plan));
  return printDocument(data, { format, ...(comment !== undefined && { comment }) });
}
