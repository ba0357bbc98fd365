import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { parseInput } from '../core/parse-input';
import { real, steps } from '../core/schema';
import { finitePath } from './finite-path';

const schema = z
  .strictObject({
    start: real('(0, ∞)'),
    growth: real(),
    longRun: real(),
    persistence: real('(-1, 1]'),
    years: steps,
    allowLargeRates,
  })
  .check(z.superRefine(demandSmallRates('growth', 'longRun')));

/** Input of `meanRevertingGrowth`. */
export interface MeanRevertingGrowthInput {
  readonly start: number;
  readonly growth: number;
  readonly longRun: number;
  readonly persistence: number;
  readonly years: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Level whose log growth returns from its latest value to a long-run mean.
 *
 * x(t) = μ + φ · (x(t−1) − μ), x(0) = `growth`; y(t) = y(0) · exp(x(1) + … + x(t))
 *
 * @param start - y(0), > 0, in the indicator's unit
 * @param growth - x(0), log growth observed in year 0, a year; it enters from year 1 on, through φ
 * @param longRun - μ, long-run log growth a year
 * @param persistence - φ, in (−1, 1]; 0 jumps to the mean, 1 keeps `growth` for ever
 * @param years - steps after year 0, an integer in [0, 200]
 * @param allowLargeRates - false unless given; true where a log growth above 1 (100 % a year) is meant
 * @returns path of length `years + 1`, same unit; element 0 is `start`
 * @throws InputError if an input is out of its range or the path overflows
 * @example meanRevertingGrowth({ start: 100, growth: 0.02, longRun: 0.06, persistence: 0.5, years: 1 })[1]; // 104.08107741923882
 */
export function meanRevertingGrowth(input: MeanRevertingGrowthInput): number[] {
  const { start, growth, longRun, persistence, years } = parseInput('meanRevertingGrowth', schema, input);
  const path = [start];
  let deviation = growth - longRun;
  let total = 0;
  for (let t = 1; t <= years; t++) {
    deviation *= persistence;
    total += longRun + deviation;
    path.push(start * exp(total));
  }
  return finitePath('meanRevertingGrowth', path);
}
