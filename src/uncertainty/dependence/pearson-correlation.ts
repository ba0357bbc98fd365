import { parseInput } from '../../core/parse-input';
import { correlationOf } from './correlation-of';
import { pairSchema, type Series } from './series';

/**
 * Sample correlation of two variables (Pearson): how close they are to a straight line.
 *
 * r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² · Σ (y − ȳ)²)
 *
 * @param input.x - at least two finite numbers, any unit
 * @param input.y - as many, any unit
 * @returns r in [−1, 1]
 * @throws InputError if the lengths differ, a number is not finite, or all of one sample are the same
 * @see Pearson (1896), Mathematical contributions to the theory of evolution III: regression, heredity and panmixia
 * @example pearsonCorrelation({ x: [1, 2, 3], y: [1, 2, 1] }); // 0
 * @example pearsonCorrelation({ x: [1, 2, 3], y: [6, 4, 2] }); // -1
 */
export function pearsonCorrelation(input: { readonly x: Series; readonly y: Series }): number {
  const { x, y } = parseInput('pearsonCorrelation', pairSchema, input);
  return correlationOf('pearsonCorrelation', x, y);
}
