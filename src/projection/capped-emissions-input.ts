import type { z } from 'zod';
import { fault } from '../core/parse-input';
import { real } from '../core/schema';

/** Options that all functions of the capped emission path share. */
export const cappedEmissionsShape = {
  start: real('(0, ∞)'),
  growth: real(),
  mitigation: real('(0, ∞)'),
};

/** Reports a growth rate at which the capped emission path does not hold: r + m must be above 0. */
export function checkMitigation(
  { growth, mitigation }: { growth: number; mitigation: number },
  context: z.RefinementCtx,
): void {
  if (growth + mitigation > 0) return;
  const expected = `above minus \`mitigation\`, ${-mitigation}`;
  context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected }), path: ['growth'], input: growth });
}
