import { evaluate } from '../evaluate';
import { childrenOf, type Expression } from '../expression';
import type { Place } from './place';

/**
 * What a formula reads in a year, less the branches that the year alone rules out: `year < 2023 ? a : b` reads b from
 * 2023 on.
 *
 * @param year - in which the formula is evaluated
 * @example readsInYear({ kind: 'reference', name: 'gdp', lag: 1 }, 2021); // [{ name: 'gdp', year: 2020 }]
 */
export function readsInYear(expression: Expression, year: number): Place[] {
  if (expression.kind === 'reference') return [{ name: expression.name, year: year - expression.lag }];
  if (expression.kind === 'level') return [{ name: expression.name, year: expression.year }];
  if (expression.kind === 'conditional') {
    const truth = evaluate(expression.condition, { year, read: () => Number.NaN });
    // NaN is a condition that rests on what is read; all others are the same whatever that comes to.
    if (!Number.isNaN(truth)) return readsInYear(truth === 0 ? expression.no : expression.yes, year);
  }
  return childrenOf(expression).flatMap((child) => readsInYear(child, year));
}
