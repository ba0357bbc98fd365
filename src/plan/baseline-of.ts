import { closestName } from '../core/closest-name';
import { InputError } from '../core/plancast-error';
import { printValue } from '../core/print-value';
import type { Baseline } from './baseline';
import type { Plan } from './plan';

/**
 * The baseline of an indicator of a plan.
 *
 * @throws InputError if the plan has no baseline for it
 * @example baselineOf(haidianPlan, 'realGdp').value; // 8504.6
 */
export function baselineOf(plan: Plan, indicator: string): Baseline {
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
