import { parseInput } from '../../core/parse-input';
import { correlationOf } from './correlation-of';
import { midranks } from './midranks';
import { pairSchema, type Series } from './series';

/**
 * Rank correlation of two variables (Spearman): the correlation of their ranks, 1 for any increasing relation.
 *
 * Equal values share the mean of the ranks they take up.
 *
 * @param input.x - at least two finite numbers, any unit
 * @param input.y - as many, any unit
 * @returns rank correlation in [−1, 1]
 * @throws InputError if the lengths differ, a number is not finite, or all of one sample are the same
 * @see Spearman (1904), The proof and measurement of association between two things
 * @example spearmanCorrelation({ x: [1, 2, 3, 4], y: [1, 4, 9, 16] }); // 1
 * @example spearmanCorrelation({ x: [1, 2, 3, 4, 5], y: [3, 1, 2, 5, 4] }); // 0.6
 */
export function spearmanCorrelation(input: { readonly x: Series; readonly y: Series }): number {
  const { x, y } = parseInput('spearmanCorrelation', pairSchema, input);
  return correlationOf('spearmanCorrelation', midranks(x), midranks(y));
}
