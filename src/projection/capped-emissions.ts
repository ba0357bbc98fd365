import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { parseInput } from '../core/parse-input';
import { steps } from '../core/schema';
import { cappedEmissionsShape, checkMitigation } from './capped-emissions-input';
import { finitePath } from './finite-path';

const schema = z
  .strictObject({ ...cappedEmissionsShape, years: steps })
  .check(z.superRefine(checkMitigation));

/** Input of `cappedEmissions`. */
export interface CappedEmissionsInput {
  readonly years: number;
  readonly start: number;
  readonly growth: number;
  readonly mitigation: number;
  /** Whether rates above 1 (100 % a year) are meant. */
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Emissions that leave their present growth smoothly and then fall at a constant rate, so that their total is capped.
 *
 * E(t) = E(0) · (1 + (r + m) t) · e^(−m t)
 *
 * @param start - E(0), > 0, emissions a year
 * @param growth - r, present growth rate a year (continuous), > −m
 * @param mitigation - m, final rate of decline a year (continuous), > 0
 * @param years - steps after year 0, an integer in [0, 200]
 * @param allowLargeRates - false unless given; true where rates above 1 (100 % a year) are meant
 * @returns path of emissions a year of length `years + 1`, same unit; element 0 is `start`
 * @throws InputError if an input is out of its range or `growth` is not above minus `mitigation`
 * @see Raupach et al. (2014), Sharing a quota on cumulative carbon emissions
 * @example cappedEmissions({ start: 100, growth: 0.02, mitigation: 0.08, years: 5 })[5]; // 100.5480069053459
 */
export function cappedEmissions(input: CappedEmissionsInput): number[] {
  const { start, growth, mitigation, years } = parseInput('cappedEmissions', schema, input);
  const path = Array.from(
    { length: years + 1 },
    (_, t) => start * (1 + (growth + mitigation) * t) * exp(-mitigation * t),
  );
  return finitePath('cappedEmissions', path);
}
