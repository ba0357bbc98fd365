import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { expm1 } from '../core/expm1';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { cappedEmissionsShape, checkMitigation } from './capped-emissions-input';
import { finiteNumber } from './finite-number';

const schema = z
  .strictObject({ ...cappedEmissionsShape, time: real('[0, ∞)') })
  .check(z.superRefine(checkMitigation));

/** Input of `cappedEmissionsTotal`. */
export interface CappedEmissionsTotalInput {
  readonly time: number;
  readonly start: number;
  readonly growth: number;
  readonly mitigation: number;
  /** Whether rates above 1 (100 % a year) are meant. */
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Capped emissions added up in continuous time from year 0 to a time.
 *
 * ∫₀ᵗ E(s) ds = E(0) · [(1 − e^(−mt)) / m + (r + m) (1 − (1 + mt) e^(−mt)) / m²]; `cappedEmissionsQuota` is its limit
 *
 * @param start - E(0), > 0, emissions a year
 * @param growth - r, present growth rate a year (continuous), > −m
 * @param mitigation - m, final rate of decline a year (continuous), > 0
 * @param time - t, years after year 0, ≥ 0, whole or not
 * @param allowLargeRates - false unless given; true where rates above 1 (100 % a year) are meant
 * @returns emissions in the unit of `start` without "a year"
 * @throws InputError if an input is out of its range or `growth` is not above minus `mitigation`
 * @see Raupach et al. (2014), Sharing a quota on cumulative carbon emissions
 * @example cappedEmissionsTotal({ start: 100, growth: 0.02, mitigation: 0.08, time: 5 }); // 508.27484175249
 */
export function cappedEmissionsTotal(input: CappedEmissionsTotalInput): number {
  const { start, growth, mitigation, time } = parseInput('cappedEmissionsTotal', schema, input);
  const exponent = mitigation * time;
  const plain = -expm1(-exponent) / mitigation;
  const rising = ((growth + mitigation) / mitigation) * (secondGamma(exponent) / mitigation);
  return finiteNumber('cappedEmissionsTotal', start * (plain + rising));
}

/** 1 − (1 + x) e^(−x): by a sum of positive terms where the difference would lose digits. */
function secondGamma(x: number): number {
  if (x > 1) return -expm1(-x) - x * exp(-x);
  let term = (x * x) / 2;
  let total = term;
  for (let n = 3; term > total * Number.EPSILON; n++) {
    term *= x / n;
    total += term;
  }
  return total * exp(-x);
}
