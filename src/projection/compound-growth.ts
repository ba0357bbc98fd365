import * as z from 'zod/mini';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { parseInput, wordedFault } from '../core/parse-input';
import { productError } from '../core/product-error';
import { real, realOrReals, steps } from '../core/schema';
import { finitePath } from './finite-path';

const schema = z
  .strictObject({
    start: real('(0, ∞)'),
    rate: z.readonly(realOrReals('[-1, ∞)')),
    years: steps,
    allowLargeRates,
  })
  .check(
    z.superRefine(demandSmallRates('rate')),
    z.superRefine(({ rate, years }, context) => {
      if (typeof rate === 'number' || rate.length === years) return;
      const expected = {
        en: `a number, or an array of as many rates as \`years\`, ${years}`,
        zh: `数字，或与 \`years\`（${years}）同样多的增速的列表`,
      };
      context.addIssue({ ...wordedFault('E_SHAPE', expected), path: ['rate'], input: rate });
    }),
  );

/** Input of `compoundGrowth`. */
export interface CompoundGrowthInput {
  readonly start: number;
  readonly rate: number | readonly number[];
  readonly years: number;
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Level that grows by a rate each year, the same every year or one rate a year.
 *
 * y(t) = y(t−1) · (1 + g(t)); the product carries its rounding error along, so that every level is the exact
 * product rounded once.
 *
 * @param start - y(0), > 0, in the indicator's unit
 * @param rate - g, annual growth as a fraction (not log growth), ≥ −1; a number, or one for each of years 1 to `years`
 * @param years - steps after year 0, an integer in [0, 200]
 * @param allowLargeRates - false unless given; true where a rate above 1 (100 % a year) is meant
 * @returns path of length `years + 1`, same unit; element 0 is `start`; 0 from the first rate of −1 on
 * @throws InputError if an input is out of its range, or `rate` has another length than `years`
 * @example compoundGrowth({ start: 8504.6, rate: 0.06, years: 5 })[5]; // 11381.07324725696
 * @example compoundGrowth({ start: 100, rate: [0.1, -0.5], years: 2 }); // [100, 110, 55]
 */
export function compoundGrowth(input: CompoundGrowthInput): number[] {
  const { start, rate, years } = parseInput('compoundGrowth', schema, input);
  const path = [start];
  let level = start;
  let remainder = 0;
  for (let t = 1; t <= years; t++) {
    const growth = typeof rate === 'number' ? rate : rate[t - 1]!;
    const factor = 1 + growth;
    const factorRemainder = growth <= 1 ? growth - (factor - 1) : 1 - (factor - growth);
    const product = level * factor;
    const lost = productError(level, factor, product) + (level * factorRemainder + remainder * factor);
    // Near overflow the error of the product cannot be computed, and a plain product is all there is.
    level = Number.isFinite(lost) ? product + lost : product;
    remainder = Number.isFinite(lost) ? lost - (level - product) : 0;
    path.push(level);
  }
  return finitePath('compoundGrowth', path);
}
