import * as z from 'zod/mini';
import { expm1 } from '../core/expm1';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { real, steps } from '../core/schema';
import { finiteNumber } from './finite-number';

const schema = z
  .strictObject({
    start: real('(0, ∞)'),
    rate: real('[-1, ∞)'),
    years: steps,
    includeBaseYear: z._default(z.boolean(), false),
    allowLargeRates,
  })
  .check(z.superRefine(demandSmallRates('rate')));

/** Input of `cumulativeTotal`. */
export interface CumulativeTotalInput {
  readonly start: number;
  readonly rate: number;
  readonly years: number;
  readonly includeBaseYear?: boolean | undefined;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Total of a flow that grows at a constant rate, over years 1 to n; the base year is left out unless asked for.
 *
 * Σ_{t=1..n} y(0) (1 + g)^t = y(0) (1 + g) ((1 + g)ⁿ − 1) / g
 *
 * @param start - y(0), flow of the base year, > 0 (a flow: totals of a stock mean nothing)
 * @param rate - g, annual growth as a fraction, ≥ −1
 * @param years - n, an integer in [0, 200]
 * @param includeBaseYear - whether y(0) is added as well; false unless given
 * @param allowLargeRates - false unless given; true where a rate above 1 (100 % a year) is meant
 * @returns total, in the unit of `start` without "a year"
 * @throws InputError if an input is out of its range or the total overflows
 * @example cumulativeTotal({ start: 100, rate: 0.5, years: 2 }); // 375
 * @example cumulativeTotal({ start: 7, rate: 0, years: 5, includeBaseYear: true }); // 42
 */
export function cumulativeTotal(input: CumulativeTotalInput): number {
  const { start, rate, years, includeBaseYear } = parseInput('cumulativeTotal', schema, input);
  const later = rate === 0 ? years : ((1 + rate) * expm1(years * log1p(rate))) / rate;
  const counted = years === 0 || rate === -1 ? 0 : later;
  return finiteNumber('cumulativeTotal', start * (includeBaseYear ? 1 + counted : counted));
}
