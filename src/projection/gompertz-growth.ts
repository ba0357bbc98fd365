import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { parseInput } from '../core/parse-input';
import { real, steps } from '../core/schema';
import { finitePath } from './finite-path';
import { logChange } from './log-change';

const schema = z
  .strictObject({
    start: real('(0, ∞)'),
    ceiling: real('(0, ∞)'),
    rate: real('(0, ∞)'),
    years: steps,
    allowLargeRates,
  })
  .check(z.superRefine(demandSmallRates('rate')));

/** Input of `gompertzGrowth`. */
export interface GompertzGrowthInput {
  readonly start: number;
  readonly ceiling: number;
  readonly rate: number;
  readonly years: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * S-curve to a ceiling, asymmetric, with its inflection at the ceiling divided by e.
 *
 * y(t) = K · exp(ln(y(0) / K) · e^(−r t))
 *
 * @param start - y(0), > 0, in the indicator's unit; above the ceiling the path falls to it
 * @param ceiling - K, > 0, same unit
 * @param rate - r, share of the log gap closed per year in continuous time, > 0
 * @param years - steps after year 0, an integer in [0, 200]
 * @param allowLargeRates - false unless given; true where a rate above 1 (100 % a year) is meant
 * @returns path of length `years + 1`, same unit; element 0 is `start`
 * @throws InputError if an input is out of its range
 * @see Gompertz (1825), On the nature of the function expressive of the law of human mortality
 * @example gompertzGrowth({ start: 22, ceiling: 60, rate: 0.15, years: 5 })[5]; // 37.3531857965977
 */
export function gompertzGrowth(input: GompertzGrowthInput): number[] {
  const { start, ceiling, rate, years } = parseInput('gompertzGrowth', schema, input);
  const gap = logChange(start, ceiling);
  const path = [start];
  for (let t = 1; t <= years; t++) path.push(ceiling * exp(gap * exp(-rate * t)));
  return finitePath('gompertzGrowth', path);
}
