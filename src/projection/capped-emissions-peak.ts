import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { cappedEmissionsShape, checkMitigation } from './capped-emissions-input';
import { finiteNumber } from './finite-number';

const { growth, mitigation, allowLargeRates } = cappedEmissionsShape;
const schema = z.strictObject({ growth, mitigation, allowLargeRates }).check(z.superRefine(checkMitigation));

/** Input of `cappedEmissionsPeak`. */
export interface CappedEmissionsPeakInput {
  readonly growth: number;
  readonly mitigation: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Time at which capped emissions peak.
 *
 * t* = r / (m (r + m)), or 0 where emissions already fall
 *
 * @param growth - r, present growth rate a year (continuous), > −m
 * @param mitigation - m, final rate of decline a year (continuous), > 0
 * @param allowLargeRates - false unless given; true where rates above 1 (100 % a year) are meant
 * @returns years after year 0, ≥ 0
 * @throws InputError if an input is out of its range or `growth` is not above minus `mitigation`
 * @see Raupach et al. (2014), Sharing a quota on cumulative carbon emissions
 * @example cappedEmissionsPeak({ growth: 0.25, mitigation: 0.25 }); // 2
 */
export function cappedEmissionsPeak(input: CappedEmissionsPeakInput): number {
  const { growth, mitigation } = parseInput('cappedEmissionsPeak', schema, input);
  if (growth <= 0) return 0;
  return finiteNumber('cappedEmissionsPeak', growth / (growth + mitigation) / mitigation);
}
