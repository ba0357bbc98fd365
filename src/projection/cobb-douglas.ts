import * as z from 'zod/mini';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { parseInput } from '../core/parse-input';
import { pow } from '../core/pow';
import { real, steps } from '../core/schema';
import { finitePath } from './finite-path';

const schema = z
  .strictObject({
    productivity: real('(0, ∞)'),
    productivityGrowth: real('(-1, ∞)'),
    capital: real('(0, ∞)'),
    depreciation: real('[0, 1]'),
    savingRate: real('[0, 1]'),
    labour: real('(0, ∞)'),
    labourGrowth: real('(-1, ∞)'),
    capitalShare: real('(0, 1)'),
    years: steps,
    allowLargeRates,
  })
  .check(z.superRefine(demandSmallRates('productivityGrowth', 'labourGrowth')));

/** Input of `cobbDouglas`. */
export interface CobbDouglasInput {
  readonly productivity: number;
  readonly productivityGrowth: number;
  readonly capital: number;
  readonly depreciation: number;
  readonly savingRate: number;
  readonly labour: number;
  readonly labourGrowth: number;
  readonly capitalShare: number;
  readonly years: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Output from capital and labour, with capital built up from saved output.
 *
 * Y(t) = A(t) · K(t)^α · L(t)^(1−α), K(t+1) = (1 − d) K(t) + s Y(t); A and L grow at constant rates. Investment of
 * year t enters the capital of year t + 1.
 *
 * @param productivity - A(0), total factor productivity in year 0, > 0
 * @param productivityGrowth - annual growth of A as a fraction, > −1
 * @param capital - K(0), > 0, in the unit of output
 * @param depreciation - d, share of capital lost per year, in [0, 1]
 * @param savingRate - s, share of output invested, in [0, 1]
 * @param labour - L(0), > 0
 * @param labourGrowth - annual growth of L as a fraction, > −1
 * @param capitalShare - α, in (0, 1)
 * @param years - steps after year 0, an integer in [0, 200]
 * @param allowLargeRates - false unless given; true where a rate above 1 (100 % a year) is meant
 * @returns paths `output` and `capital`, each of length `years + 1`
 * @throws InputError if an input is out of its range or a path overflows
 * @see Solow (1957), Technical change and the aggregate production function
 * @example cobbDouglas({ productivity: 1, productivityGrowth: 0, capital: 4, depreciation: 0.25, savingRate: 0.5, labour: 9, labourGrowth: 0, capitalShare: 0.5, years: 1 }); // { output: [6, 7.348469228349534], capital: [4, 6] }
 */
export function cobbDouglas(input: CobbDouglasInput): { output: number[]; capital: number[] } {
  const parsed = parseInput('cobbDouglas', schema, input);
  const { depreciation, savingRate, capitalShare, years } = parsed;
  const output: number[] = [];
  const capital: number[] = [];
  let { productivity, labour, capital: stock } = parsed;
  for (let t = 0; t <= years; t++) {
    const made = productivity * pow(stock, capitalShare) * pow(labour, 1 - capitalShare);
    output.push(made);
    capital.push(stock);
    stock = (1 - depreciation) * stock + savingRate * made;
    productivity *= 1 + parsed.productivityGrowth;
    labour *= 1 + parsed.labourGrowth;
  }
  return { output: finitePath('cobbDouglas', output), capital: finitePath('cobbDouglas', capital) };
}
