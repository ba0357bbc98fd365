import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { correlationOf } from './correlation-of';
import { kendallOf } from './kendall-correlation';
import { midranks } from './midranks';
import { type Series, samplesSchema } from './series';

const schema = z.strictObject({
  samples: samplesSchema,
  measure: z._default(z.enum(['spearman', 'kendall']), 'spearman'),
});

/**
 * Rank correlations that several samples have achieved, every pair of them.
 *
 * @param input.samples - one array a variable, all of the same length, at least two finite numbers each
 * @param input.measure - `spearman`, if left out, or `kendall` (tau-b)
 * @returns symmetric matrix as rows, ones on the diagonal, elements in [−1, 1]
 * @throws InputError if the lengths differ, a number is not finite, or all of one sample are the same
 * @see spearmanCorrelation, kendallCorrelation
 * @example rankCorrelationMatrix({ samples: [[1, 2, 3], [10, 30, 20]] }); // [[1, 0.5], [0.5, 1]]
 */
export function rankCorrelationMatrix(input: {
  readonly samples: readonly Series[];
  readonly measure?: 'spearman' | 'kendall' | undefined;
}): number[][] {
  const { samples, measure } = parseInput('rankCorrelationMatrix', schema, input);
  const ranks = samples.map(midranks);
  const matrix = ranks.map(() => ranks.map(() => 1));
  for (const [i, x] of ranks.entries()) {
    for (const [j, y] of ranks.slice(0, i).entries()) {
      const value = measure === 'kendall' ? kendallOf(x, y) : correlationOf('rankCorrelationMatrix', x, y);
      matrix[i]![j] = value;
      matrix[j]![i] = value;
    }
  }
  return matrix;
}
