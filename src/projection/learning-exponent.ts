import * as z from 'zod/mini';
import { log1p } from '../core/log1p';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';

const schema = z.strictObject({ learningRate: real('[0, 1)') });

/** Input of `learningExponent`. */
export interface LearningExponentInput {
  readonly learningRate: number;
}

/**
 * Exponent of the learning curve that belongs to a learning rate.
 *
 * b = −ln(1 − LR) / ln 2
 *
 * @param learningRate - LR, fall of the unit cost per doubling of cumulative volume, in [0, 1)
 * @returns b ≥ 0, no unit
 * @throws InputError if `learningRate` is outside [0, 1)
 * @see Wright (1936), Factors affecting the cost of airplanes
 * @example learningExponent({ learningRate: 0.5 }); // 1
 */
export function learningExponent(input: LearningExponentInput): number {
  const { learningRate } = parseInput('learningExponent', schema, input);
  return log1p(-learningRate) / log1p(-0.5);
}
