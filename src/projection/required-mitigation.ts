import * as z from 'zod/mini';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { parseInput, wordedFault } from '../core/parse-input';
import { real } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z.strictObject({ growth: real(), quotaYears: real('(0, ∞)'), allowLargeRates }).check(
  z.superRefine(demandSmallRates('growth')),
  z.superRefine(({ growth, quotaYears }, context) => {
    if (growth * quotaYears > -1) return;
    const expected = {
      en: `above minus 1 / \`quotaYears\`, ${-1 / quotaYears}`,
      zh: `大于 -1 / \`quotaYears\`（${-1 / quotaYears}）的数`,
    };
    context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['growth'], input: growth });
  }),
);

/** Input of `requiredMitigation`. */
export interface RequiredMitigationInput {
  readonly growth: number;
  readonly quotaYears: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Rate of decline with which capped emissions use up exactly a quota, the inverse of `cappedEmissionsQuota`.
 *
 * m = (1 + √(1 + r T)) / T
 *
 * @param growth - r, present growth rate a year (continuous), > −1/T; below it emissions stay under the quota anyway
 * @param quotaYears - T, the quota divided by present emissions a year, > 0
 * @param allowLargeRates - false unless given; true where a rate above 1 (100 % a year) is meant
 * @returns m, final rate of decline a year (continuous), > 0
 * @throws InputError if an input is out of its range or `growth` is not above −1/T
 * @see Raupach et al. (2014), Sharing a quota on cumulative carbon emissions
 * @example requiredMitigation({ growth: 0.25, quotaYears: 12 }); // 0.25
 */
export function requiredMitigation(input: RequiredMitigationInput): number {
  const { growth, quotaYears } = parseInput('requiredMitigation', schema, input);
  return finiteNumber('requiredMitigation', (1 + Math.sqrt(1 + growth * quotaYears)) / quotaYears);
}
