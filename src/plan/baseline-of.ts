import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { InputError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import { nameHint } from '../core/unknown-name';
import type { Baseline } from './baseline';
import type { Plan } from './plan';
import { planArgument } from './plan-argument';

const schema = z.strictObject({ plan: planArgument, indicator: z.string() });

/**
 * The baseline of an indicator of a plan.
 *
 * @param plan - made by `definePlan`
 * @param indicator - id of one of its indicators
 * @throws InputError if the plan is none, or has no baseline for the indicator
 * @example baselineOf(haidianPlan(), 'realGdp').value; // 8504.6
 */
export function baselineOf(plan: Plan, indicator: string): Baseline {
  parseInput('baselineOf', schema, { plan, indicator });
  const found = plan.baselines.find((each) => each.indicator === indicator);
  if (found !== undefined) return found;
  const names = plan.baselines.map((each) => each.indicator);
  const { hint, suggestion, zh } = nameHint(indicator, names, 'value');
  const expected = `an indicator with a baseline in the plan ${plan.id}`;
  const got = printValue(indicator);
  throw new InputError([
    {
      code: 'E_UNKNOWN_NAME',
      path: 'indicator',
      message: `baselineOf: expected \`indicator\` to be ${expected}, got ${got}`,
      got,
      allowed: expected,
      ...(suggestion === undefined ? {} : { hint, suggestion }),
      zh: {
        message: `baselineOf：\`indicator\` 应为规划 ${plan.id} 中有基期值的指标，现为 ${got}`,
        hint: zh,
      },
    },
  ]);
}
