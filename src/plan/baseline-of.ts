import { z } from 'zod';
import { closestName } from '../core/closest-name';
import { parseInput } from '../core/parse-input';
import { InputError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
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
  const near = closestName(
    indicator,
    plan.baselines.map((each) => each.indicator),
  );
  const expected = `an indicator with a baseline in the plan ${plan.id}`;
  const got = printValue(indicator);
  throw new InputError([
    {
      code: 'E_UNKNOWN_NAME',
      path: 'indicator',
      message: `baselineOf: expected \`indicator\` to be ${expected}, got ${got}`,
      got,
      allowed: expected,
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    },
  ]);
}
