import * as z from 'zod/mini';
import { allowLargeRates, demandSmallRates } from '../core/large-rate';
import { parseInput, wordedFault } from '../core/parse-input';
import { real, reals } from '../core/schema';
import { finitePath } from './finite-path';

const schema = z
  .strictObject({
    investment: z.readonly(reals('[0, ∞)')),
    depreciation: real('[0, 1]'),
    growth: real('(-1, ∞)'),
    timing: z.enum(['beginning', 'end']),
    allowLargeRates,
  })
  .check(
    z.superRefine(demandSmallRates('growth')),
    z.superRefine(({ depreciation, growth }, context) => {
      if (growth + depreciation > 0) return;
      const expected = {
        en: `above minus \`depreciation\`, ${-depreciation}`,
        zh: `大于 \`depreciation\` 的负值（${-depreciation}）的数`,
      };
      context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['growth'], input: growth });
    }),
  );

/** Input of `perpetualInventory`. */
export interface PerpetualInventoryInput {
  readonly investment: readonly number[];
  readonly depreciation: number;
  readonly growth: number;
  readonly timing: 'beginning' | 'end';
  readonly allowLargeRates?: boolean | undefined;
}

/**
 * Stock built up from past investment, with a first stock that earlier steady growth would have left.
 *
 * S(0) = R(0) / (g + d), S(t+1) = (1 − d) S(t) + R(t)
 *
 * @param investment - R, a flow a year, ≥ 0; its length sets the number of years
 * @param depreciation - d, share of the stock lost per year, in [0, 1] (0.15 is usual for research)
 * @param growth - g, annual growth of investment before year 0 as a fraction, with g + d > 0
 * @param timing - `beginning`: element t is the stock at the start of year t, S(t); `end`: at its end, S(t+1)
 * @param allowLargeRates - false unless given; true where a rate above 1 (100 % a year) is meant
 * @returns path of the stock, as long as `investment`, in its unit without "a year"
 * @throws InputError if an input is out of its range or g + d is not above 0
 * @see Griliches (1979), Issues in assessing the contribution of research and development to productivity growth
 * @example perpetualInventory({ investment: [100, 100], depreciation: 0.25, growth: 0.25, timing: 'beginning' }); // [200, 250]
 * @example perpetualInventory({ investment: [100, 100], depreciation: 0.25, growth: 0.25, timing: 'end' }); // [250, 287.5]
 */
export function perpetualInventory(input: PerpetualInventoryInput): number[] {
  const { investment, depreciation, growth, timing } = parseInput('perpetualInventory', schema, input);
  const stocks = [investment[0]! / (growth + depreciation)];
  for (const flow of investment) stocks.push((1 - depreciation) * stocks.at(-1)! + flow);
  return finitePath('perpetualInventory', timing === 'beginning' ? stocks.slice(0, -1) : stocks.slice(1));
}
