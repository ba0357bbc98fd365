import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { atom } from './atom';
import { makeDistribution } from './make-distribution';

const schema = z.strictObject({ value: real() });

/**
 * Distribution of a number that is certain.
 *
 * P(X = value) = 1
 *
 * @param value - the value, finite, any unit
 * @returns the distribution: variance 0, a step as its distribution function, `pmf` in place of `pdf`
 * @throws InputError if `value` is not a finite number
 * @example pointMass(3).quantile(0.2); // 3
 */
export function pointMass(value: number): Distribution {
  const parameters = parseInput('pointMass', schema, { value });
  return makeDistribution({ kind: 'pointMass', parameters, ...atom(parameters.value) });
}
