import * as z from 'zod/mini';
import { expectation } from '../../core/expectation';
import { fault, parseInput, readInput, wordedFault } from '../../core/parse-input';
import { manyReals } from '../../core/schema';
import { sum } from '../../core/sum';
import type { Distribution } from '../distribution';
import { oneForEach } from './bound-wording';
import { makeDistribution } from './make-distribution';
import { sortByValue } from './sort-by-value';
import { stepLaw } from './step-law';

/** Largest distance of the sum of the probabilities from 1. */
const tolerance = 1e-9;

const byProbabilities = z.strictObject({ values: manyReals(), probabilities: manyReals('[0, 1]') }).check(
  z.superRefine(({ values, probabilities }, context) => {
    refuseUnpaired(values, 'probabilities', probabilities, context);
    const total = sum(probabilities);
    if (Math.abs(total - 1) <= tolerance) return;
    const expected = {
      en: `an array whose numbers sum to 1 (they sum to ${total})`,
      zh: `总和为 1 的列表（现总和为 ${total}）`,
    };
    const issue = wordedFault('E_INCONSISTENT', expected);
    context.addIssue({ ...issue, path: ['probabilities'], input: probabilities });
  }),
);
const byCounts = z.strictObject({ values: manyReals(), counts: manyReals('[0, 9007199254740991]') }).check(
  z.superRefine(({ values, counts }, context) => {
    refuseUnpaired(values, 'counts', counts, context);
    if (sum(counts) > 0) return;
    const issue = fault({
      code: 'E_INCONSISTENT',
      expected: expectation('an array with a number above 0', '至少有一个数字大于 0 的列表'),
    });
    context.addIssue({ ...issue, path: ['counts'], input: counts });
  }),
);

/** Input of `discrete`. */
export type DiscreteInput =
  | {
      readonly values: readonly number[];
      readonly probabilities: readonly number[];
    }
  | {
      readonly values: readonly number[];
      readonly counts: readonly number[];
    };

/**
 * Discrete distribution of finitely many values, by their probabilities or by how often each was counted.
 *
 * P(X = valueᵢ) = probabilityᵢ, or countᵢ / Σ counts
 *
 * @param input.values - the values, any unit, in any order, each once; categories are numbered
 * @param input.probabilities - one for each value, in [0, 1]; they sum to 1 within 1e-9
 * @param input.counts - in place of `probabilities`: one for each value, ≥ 0, not all 0
 * @returns the distribution: `pmf` in place of `pdf`; quantile(p) is the smallest value with P(X ≤ value) ≥ p
 * @throws InputError if the arrays differ in length, a value is repeated or the probabilities do not sum to 1
 * @example discrete({ values: [1, 2, 5], probabilities: [0.5, 0.3, 0.2] }).mean; // 2.1
 * @example discrete({ values: [0, 1], counts: [30, 10] }).pmf(1); // 0.25
 */
export function discrete(input: DiscreteInput): Distribution {
  const given = readInput('discrete', input);
  if (typeof given === 'object' && given !== null && 'counts' in given) {
    const parameters = parseInput('discrete', byCounts, given);
    return discreteOf(parameters, parameters.values, parameters.counts);
  }
  const parameters = parseInput('discrete', byProbabilities, given);
  return discreteOf(parameters, parameters.values, parameters.probabilities);
}

function discreteOf(
  parameters: Readonly<Record<string, unknown>>,
  values: readonly number[],
  weights: readonly number[],
): Distribution {
  return makeDistribution({ kind: 'discrete', parameters, ...stepLaw(sortByValue(values, weights)) });
}

function refuseUnpaired(
  values: readonly number[],
  field: string,
  weights: readonly number[],
  context: z.core.$RefinementCtx,
): void {
  if (hasRepetition(values)) {
    const seen = new Set<number>();
    const repeated = values.find((value) => seen.size === seen.add(value).size);
    const expected = {
      en: `an array without repetition (${repeated})`,
      zh: `没有重复的列表（${repeated} 重复）`,
    };
    context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['values'], input: values });
  }
  if (weights.length !== values.length) {
    const issue = wordedFault('E_SHAPE', oneForEach(values.length));
    context.addIssue({ ...issue, path: [field], input: weights });
  }
}

/** Sorting finds out in less time than a set of all values. */
function hasRepetition(values: readonly number[]): boolean {
  const sorted = Float64Array.from(values).sort();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) return true;
  return false;
}
