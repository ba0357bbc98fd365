import * as z from 'zod/mini';
import { parseInput, wordedFault } from '../../core/parse-input';
import { manyReals } from '../../core/schema';
import { sum } from '../../core/sum';
import type { Wording } from '../../core/wording';
import type { Distribution } from '../distribution';
import { oneForEach } from './bound-wording';
import { interpolatedLaw } from './interpolated-law';
import { makeDistribution } from './make-distribution';
import { sortByValue } from './sort-by-value';
import { stepLaw } from './step-law';

const schema = z
  .strictObject({
    values: manyReals(),
    weights: z.optional(manyReals('[0, ∞)')),
    interpolate: z._default(z.boolean({ error: 'true or false' }), false),
  })
  .check(
    z.superRefine(({ values, weights }, context) => {
      if (weights === undefined) return;
      const refuse = (code: 'E_SHAPE' | 'E_INCONSISTENT', expected: Wording) =>
        context.addIssue({ ...wordedFault(code, expected), path: ['weights'], input: weights });
      if (weights.length !== values.length) refuse('E_SHAPE', oneForEach(values.length));
      else if (!(sum(weights) > 0))
        refuse('E_INCONSISTENT', {
          en: 'an array with a number above 0',
          zh: '至少有一个数字大于 0 的列表',
        });
    }),
  );

/** Input of `empirical`. */
export interface EmpiricalInput {
  readonly values: readonly number[];
  readonly weights?: readonly number[] | undefined;
  readonly interpolate?: boolean | undefined;
}

/**
 * Empirical distribution of observed values: each is drawn as often as it was observed.
 *
 * Steps (if `interpolate` is left out): P(X = x) is the share of x among the values, and quantile(p) the smallest
 * value with P(X ≤ value) ≥ p (type 1 of Hyndman & Fan), so that every draw is an observed value, the mean is the mean of
 * the values and the variance their variance with divisor n.
 *
 * Interpolated: quantile(p) is the type 7 quantile of the values, as in the summaries of an ensemble (linear between
 * neighbours, the k-th of n at (k − 1)/(n − 1)), so that draws lie between observed values; mean and variance are
 * those of that continuous law, a little off those of the values. With weights, a value stands at the middle of its
 * cumulative weight, rescaled so that the first stands at 0 and the last at 1: type 7 where all are equal.
 *
 * @param input.values - observed values, any unit, in any order, repetitions allowed
 * @param input.weights - one for each value, ≥ 0, not all 0; all equal if left out
 * @param input.interpolate - whether draws lie between the values; false if left out
 * @returns the distribution
 * @throws InputError if `values` is empty or `weights` has another length
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages
 * @example empirical({ values: [4, 1, 3, 2] }).quantile(0.5); // 2
 * @example empirical({ values: [4, 1, 3, 2], interpolate: true }).quantile(0.5); // 2.5
 */
export function empirical(input: EmpiricalInput): Distribution {
  const parameters = parseInput('empirical', schema, input);
  const { values, weights, interpolate } = parameters;
  const sorted = sortByValue(values, weights);
  const isSpread = sorted.values[0]! < sorted.values[sorted.values.length - 1]!;
  const law = interpolate && isSpread ? interpolatedLaw(sorted) : stepLaw(sorted);
  return makeDistribution({ kind: 'empirical', parameters, ...law });
}
