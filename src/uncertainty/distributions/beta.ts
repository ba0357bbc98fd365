import * as z from 'zod/mini';
import { parseInput, wordedFault } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { betaLaw } from './beta-law';
import { greaterThan, withinReach } from './bound-wording';
import { makeDistribution } from './make-distribution';

const schema = z
  .strictObject({
    alpha: real('[0.01, 1e8]'),
    beta: real('[0.01, 1e8]'),
    min: z._default(real(), 0),
    max: z._default(real(), 1),
  })
  .check(
    z.superRefine(({ min, max }, context) => {
      if (min < max && Number.isFinite(max - min)) return;
      const expected = min < max ? withinReach : greaterThan('min', min);
      context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['max'], input: max });
    }),
  );

/** Input of `beta`. */
export interface BetaInput {
  readonly alpha: number;
  readonly beta: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * Beta distribution on an interval.
 *
 * f(t) = t^(α−1) (1 − t)^(β−1) / B(α, β) with t = (x − min) / (max − min); mean min + (max − min) · α / (α + β)
 *
 * @param input.alpha - α, in [0.01, 1e8]; below 1 the density is infinite at `min`
 * @param input.beta - β, in [0.01, 1e8]; below 1 the density is infinite at `max`
 * @param input.min - smallest value, any unit; 0 if left out
 * @param input.max - largest value, greater than `min`; 1 if left out
 * @returns the distribution
 * @throws InputError if `alpha` or `beta` is outside [0.01, 1e8] or `max` is not greater than `min`
 * @example beta({ alpha: 2, beta: 5 }).mean; // 0.2857142857142857
 */
export function beta(input: BetaInput): Distribution {
  const parameters = parseInput('beta', schema, input);
  return makeDistribution({ kind: 'beta', parameters, ...betaLaw(parameters) });
}
