import type { Issue } from '../core/issue';
import { printValue } from '../core/print-value';
import { type ModelLimits, raiseHint, usualLimits } from './model-limits';

/** A horizon that lies further after the base year than the limits allow. */
export function horizonIssues(
  where: string,
  {
    years,
    limits = usualLimits,
  }: {
    readonly years: { readonly base: number; readonly horizon: number };
    readonly limits?: ModelLimits | undefined;
  },
): Issue[] {
  const length = years.horizon - years.base;
  if (length <= limits.years) return [];
  const [got, allowed] = [printValue(years), `a horizon of at most ${limits.years} years`];
  const hint = raiseHint('years', length);
  return [
    {
      code: 'E_LIMIT',
      path: 'years',
      message: `${where}: expected \`years\` to be ${allowed}, got ${got}`,
      got,
      allowed,
      hint: hint.en,
      zh: {
        message: `${where}：\`years\` 的终点年应在基期之后 ${limits.years} 年以内，现为 ${length} 年`,
        hint: hint.zh,
      },
    },
  ];
}
