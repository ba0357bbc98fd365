import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { real, steps } from '../core/schema';
import { finitePath } from './finite-path';

const schema = z
  .strictObject({
    start: real('(0, ∞)'),
    growth: real('(-1, ∞)'),
    peakYear: real('[0, ∞)'),
    decline: real('[0, 1)'),
    years: steps,
    allowLargeRates,
  })
  .check(z.superRefine(demandSmallRates('growth')));

/** Input of `peakThenDecline`. */
export interface PeakThenDeclineInput {
  readonly start: number;
  readonly growth: number;
  readonly peakYear: number;
  readonly decline: number;
  readonly years: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Level that grows at one rate up to its peak and declines at another after it.
 *
 * y(t) = y(0) · (1 + u)^min(t, p) · (1 − v)^max(0, t − p)
 *
 * @param start - y(0), > 0, in the indicator's unit
 * @param growth - u, annual growth before the peak as a fraction, > −1
 * @param peakYear - p, years after year 0, ≥ 0; may lie within a year or after the last one
 * @param decline - v, annual decline after the peak as a fraction, in [0, 1)
 * @param years - steps after year 0, an integer in [0, 200]
 * @param allowLargeRates - false unless given; true where a rate above 1 (100 % a year) is meant
 * @returns path of length `years + 1`, same unit; element 0 is `start`
 * @throws InputError if an input is out of its range or the path overflows
 * @example peakThenDecline({ start: 100, growth: 0.015, peakYear: 2, decline: 0.04, years: 5 })[5]; // 91.14771456
 */
export function peakThenDecline(input: PeakThenDeclineInput): number[] {
  const { start, growth, peakYear, decline, years } = parseInput('peakThenDecline', schema, input);
  const rise = log1p(growth);
  const fall = log1p(-decline);
  const path = [start];
  for (let t = 1; t <= years; t++) {
    path.push(start * exp(rise * Math.min(t, peakYear) + fall * Math.max(0, t - peakYear)));
  }
  return finitePath('peakThenDecline', path);
}
