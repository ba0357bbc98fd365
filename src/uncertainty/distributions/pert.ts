import * as z from 'zod/mini';
import { parseInput, wordedFault } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Wording } from '../../core/wording';
import type { Distribution } from '../distribution';
import { betaLaw } from './beta-law';
import { betweenBounds, greaterThan, withinReach } from './bound-wording';
import { makeDistribution } from './make-distribution';

const schema = z
  .strictObject({ min: real(), mode: real(), max: real(), lambda: z._default(real('[0, 1e7]'), 4) })
  .check(
    z.superRefine(({ min, mode, max }, context) => {
      const refuse = (field: 'mode' | 'max', expected: Wording, input: number) =>
        context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: [field], input });
      if (!(min < max)) refuse('max', greaterThan('min', min), max);
      else if (!Number.isFinite(max - min)) refuse('max', withinReach, max);
      else if (mode < min || mode > max) refuse('mode', betweenBounds(min, max), mode);
    }),
  );

/** Input of `pert`. */
export interface PertInput {
  readonly min: number;
  readonly mode: number;
  readonly max: number;
  readonly lambda?: number | undefined;
}

/**
 * PERT distribution: a beta on [min, max] with a given mode.
 *
 * α = 1 + λ (mode − min) / (max − min), β = 1 + λ (max − mode) / (max − min); mean (min + λ mode + max) / (λ + 2)
 *
 * @param input.min - smallest value, any unit
 * @param input.mode - most probable value, in [min, max]
 * @param input.max - largest value, greater than `min`
 * @param input.lambda - λ, weight of the mode, in [0, 1e7]; 4 if left out, 0 is the uniform distribution
 * @returns the distribution
 * @throws InputError if a number is not finite, `max` is not greater than `min` or `mode` is outside [min, max]
 * @see Malcolm, Roseboom, Clark & Fazar (1959), Application of a technique for research and development program evaluation
 * @example pert({ min: 4, mode: 6.5, max: 8 }).mean; // 6.333333333333334
 */
export function pert(input: PertInput): Distribution {
  const parameters = parseInput('pert', schema, input);
  const { min, mode, max, lambda } = parameters;
  const alpha = 1 + lambda * ((mode - min) / (max - min));
  const beta = 1 + lambda * ((max - mode) / (max - min));
  return makeDistribution({ kind: 'pert', parameters, ...betaLaw({ alpha, beta, min, max }) });
}
