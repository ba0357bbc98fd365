import * as z from 'zod/mini';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';

const schema = z.strictObject({ speed: real('[0, 2)') });

/** Input of `partialAdjustmentOvershoots`. */
export interface PartialAdjustmentOvershootsInput {
  readonly speed: number;
}

/**
 * Whether partial adjustment passes the desired level and swings around it: a warning, not an error, since such a
 * path still converges.
 *
 * true where λ > 1
 *
 * @param speed - λ of `partialAdjustment` or `logitPartialAdjustment`, or γ of `errorCorrection`, in [0, 2)
 * @returns whether the path overshoots
 * @throws InputError if `speed` is outside [0, 2)
 * @example partialAdjustmentOvershoots({ speed: 1.5 }); // true
 */
export function partialAdjustmentOvershoots(input: PartialAdjustmentOvershootsInput): boolean {
  return parseInput('partialAdjustmentOvershoots', schema, input).speed > 1;
}
