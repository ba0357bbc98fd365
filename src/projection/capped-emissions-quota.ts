import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { cappedEmissionsShape, checkMitigation } from './capped-emissions-input';
import { finiteNumber } from './finite-number';

const schema = z.strictObject(cappedEmissionsShape).check(z.superRefine(checkMitigation));

/** Input of `cappedEmissionsQuota`. */
export interface CappedEmissionsQuotaInput {
  readonly start: number;
  readonly growth: number;
  readonly mitigation: number;
  /** Whether rates above 1 (100 % a year) are meant. */
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * All emissions from year 0 on of the capped emission path.
 *
 * ∫₀^∞ E(s) ds = E(0) · (1 / m + (r + m) / m²)
 *
 * @param start - E(0), > 0, emissions a year
 * @param growth - r, present growth rate a year (continuous), > −m
 * @param mitigation - m, final rate of decline a year (continuous), > 0
 * @param allowLargeRates - false unless given; true where rates above 1 (100 % a year) are meant
 * @returns emissions in the unit of `start` without "a year"
 * @throws InputError if an input is out of its range or `growth` is not above minus `mitigation`
 * @see Raupach et al. (2014), Sharing a quota on cumulative carbon emissions
 * @example cappedEmissionsQuota({ start: 100, growth: 0.25, mitigation: 0.25 }); // 1200
 */
export function cappedEmissionsQuota(input: CappedEmissionsQuotaInput): number {
  const { start, growth, mitigation } = parseInput('cappedEmissionsQuota', schema, input);
  const quotaYears = (1 + (growth + mitigation) / mitigation) / mitigation;
  return finiteNumber('cappedEmissionsQuota', start * quotaYears);
}
