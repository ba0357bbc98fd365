import * as z from 'zod/mini';
import { exp } from '../core/exp';
import { parseInput } from '../core/parse-input';
import { integer, real, reals } from '../core/schema';
import { finitePath } from './finite-path';
import { logChange } from './log-change';

const schema = z.strictObject({
  start: real('(0, ∞)'),
  stock: z.readonly(reals('(0, ∞)')),
  elasticity: real(),
  lag: integer('[0, 200]'),
  drift: real(),
});

/** Input of `knowledgeProduction`. */
export interface KnowledgeProductionInput {
  readonly start: number;
  readonly stock: readonly number[];
  readonly elasticity: number;
  readonly lag: number;
  readonly drift: number;
}

/**
 * Expected yearly count of patents or other results of research, from a lagged stock of research.
 *
 * E P(t) = P(0) · (S(t − lag) / S(−lag))^η · e^(drift · t); before its first year the stock counts as constant, so
 * S(−lag) = S(0)
 *
 * @param start - P(0), results in year 0, > 0
 * @param stock - S, path of the research stock from year 0 on, > 0; its length sets the number of years
 * @param elasticity - η, percent more results per percent more stock
 * @param lag - years until the stock works, an integer in [0, 200]
 * @param drift - log growth a year that the stock does not explain
 * @returns path of expected results a year, as long as `stock`; element 0 is `start`
 * @throws InputError if an input is out of its range or the path overflows
 * @see Pakes and Griliches (1984), Patents and R&D at the firm level: a first look
 * @example knowledgeProduction({ start: 100, stock: [4, 9, 16], elasticity: 0.5, lag: 1, drift: 0 }); // [100, 100, 150]
 */
export function knowledgeProduction(input: KnowledgeProductionInput): number[] {
  const { start, stock, elasticity, lag, drift } = parseInput('knowledgeProduction', schema, input);
  const path = stock.map((_, t) => {
    const lagged = stock[Math.max(0, t - lag)]!;
    return start * exp(elasticity * logChange(lagged, stock[0]!) + drift * t);
  });
  return finitePath('knowledgeProduction', path);
}
