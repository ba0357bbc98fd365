import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { parseInput } from '../core/parse-input';
import { real, steps } from '../core/schema';
import { finitePath } from './finite-path';

const schema = z
  .strictObject({
    start: real('(0, ∞)'),
    ceiling: real('(0, ∞)'),
    rate: real('(0, ∞)'),
    years: steps,
    allowLargeRates,
  })
  .check(z.superRefine(demandSmallRates('rate')));

/** Input of `logisticGrowth`. */
export interface LogisticGrowthInput {
  readonly start: number;
  readonly ceiling: number;
  readonly rate: number;
  readonly years: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * S-curve to a ceiling, symmetric around its inflection at half the ceiling, in continuous time.
 *
 * y(t) = K / (1 + (K / y(0) − 1) · e^(−r t)); the yearly recursion is another curve, see `verhulstGrowth`
 *
 * @param start - y(0), > 0, in the indicator's unit; above the ceiling the path falls to it
 * @param ceiling - K, > 0, same unit
 * @param rate - r, log growth a year far below the ceiling, > 0
 * @param years - steps after year 0, an integer in [0, 200]
 * @param allowLargeRates - false unless given; true where a rate above 1 (100 % a year) is meant
 * @returns path of length `years + 1`, same unit; element 0 is `start`
 * @throws InputError if an input is out of its range
 * @see Verhulst (1838), Notice sur la loi que la population suit dans son accroissement
 * @example logisticGrowth({ start: 1, ceiling: 100, rate: 0.5, years: 10 })[10]; // 59.985960181303476
 */
export function logisticGrowth(input: LogisticGrowthInput): number[] {
  const { start, ceiling, rate, years } = parseInput('logisticGrowth', schema, input);
  const path = [start];
  for (let t = 1; t <= years; t++) {
    path.push(ceiling * (start / (start + (ceiling - start) * exp(-rate * t))));
  }
  return finitePath('logisticGrowth', path);
}
