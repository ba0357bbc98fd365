import type * as z from 'zod/mini';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { wordedFault } from '../core/parse-input';
import { real } from '../core/schema';

/** Options that all functions of the capped emission path share. */
export const cappedEmissionsShape = {
  start: real('(0, ∞)'),
  growth: real(),
  mitigation: real('(0, ∞)'),
  /** Whether rates above 1 (100 % a year) are meant. */
  allowLargeRates,
};

const demandRates = demandSmallRates('growth', 'mitigation');

/** Reports rates above 1, and a growth rate at which the capped emission path does not hold: r + m must be above 0. */
export function checkMitigation(
  given: { growth: number; mitigation: number; allowLargeRates: boolean },
  context: z.core.$RefinementCtx,
): void {
  demandRates(given, context);
  const { growth, mitigation } = given;
  if (growth + mitigation > 0) return;
  const expected = {
    en: `above minus \`mitigation\`, ${-mitigation}`,
    zh: `大于 \`mitigation\` 的负值（${-mitigation}）的数`,
  };
  context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['growth'], input: growth });
}
