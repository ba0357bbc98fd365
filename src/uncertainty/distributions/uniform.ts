import * as z from 'zod/mini';
import { parseInput, wordedFault } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { greaterThan, withinReach } from './bound-wording';
import { makeDistribution } from './make-distribution';

const schema = z.strictObject({ min: real(), max: real() }).check(
  z.superRefine(({ min, max }, context) => {
    if (min < max && Number.isFinite(max - min)) return;
    const expected = min < max ? withinReach : greaterThan('min', min);
    context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['max'], input: max });
  }),
);

/** Input of `uniform`. */
export interface UniformInput {
  readonly min: number;
  readonly max: number;
}

/**
 * Uniform distribution.
 *
 * f(x) = 1 / (b − a) on [a, b]
 *
 * @param input.min - a, any unit
 * @param input.max - b, same unit, greater than `min`
 * @returns the distribution
 * @throws InputError if a bound is not finite or `max` is not greater than `min`
 * @example uniform({ min: -1, max: 3 }).quantile(0.25); // 0
 */
export function uniform(input: UniformInput): Distribution {
  const parameters = parseInput('uniform', schema, input);
  const { min, max } = parameters;
  const width = max - min;
  return makeDistribution({
    kind: 'uniform',
    parameters,
    mean: min + width / 2,
    variance: width * (width / 12),
    skewness: 0,
    support: [min, max],
    kinks: [],
    pdf: () => 1 / width,
    cdf: (x) => (x - min) / width,
    sf: (x) => (max - x) / width,
    quantile: (p) => min + p * width,
    quantileUpper: (q) => max - q * width,
  });
}
