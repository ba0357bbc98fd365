import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { logChange } from './log-change';

const year = z.strictObject({ output: real('(0, ∞)'), capital: real('(0, ∞)'), labour: real('(0, ∞)') });
const schema = z.strictObject({ base: year, final: year, capitalShare: real('(0, 1)') });

/** Input of `growthAccounting`. */
export interface GrowthAccountingInput {
  readonly base: {
    readonly output: number;
    readonly capital: number;
    readonly labour: number;
  };
  readonly final: {
    readonly output: number;
    readonly capital: number;
    readonly labour: number;
  };
  readonly capitalShare: number;
}

/**
 * Log growth of output split into the parts of capital, labour and the rest, total factor productivity.
 *
 * Δ ln A = Δ ln Y − α Δ ln K − (1 − α) Δ ln L
 *
 * @param base - output, capital and labour of the first year, each > 0
 * @param final - the same of the last year, same units and prices
 * @param capitalShare - α, in (0, 1)
 * @returns log growth from base to final year: `output`, and the three parts that add up to it
 * @throws InputError if an input is out of its range
 * @see Solow (1957), Technical change and the aggregate production function
 * @example growthAccounting({ base: { output: 1, capital: 1, labour: 1 }, final: { output: 2, capital: 1, labour: 1 }, capitalShare: 0.5 }); // { output: 0.6931471805599453, capital: 0, labour: 0, totalFactorProductivity: 0.6931471805599453 }
 */
export function growthAccounting(input: GrowthAccountingInput): {
  output: number;
  capital: number;
  labour: number;
  totalFactorProductivity: number;
} {
  const { base, final, capitalShare } = parseInput('growthAccounting', schema, input);
  const output = logChange(final.output, base.output);
  const capital = capitalShare * logChange(final.capital, base.capital);
  const labour = (1 - capitalShare) * logChange(final.labour, base.labour);
  return { output, capital, labour, totalFactorProductivity: output - capital - labour };
}
