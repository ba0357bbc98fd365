import * as z from 'zod/mini';
import { expectation } from '../../core/expectation';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { refuseBoundlessDraws } from './finite-draws';
import { location } from './location-and-scale';
import { lognormal, lognormalDensityRatio } from './lognormal';
import { makeDistribution } from './make-distribution';

const schema = z
  .strictObject({
    shift: location,
    meanlog: real(),
    sdlog: real('(0, ∞)'),
    tail: z._default(
      z.enum(['upper', 'lower'], { error: expectation("'upper' or 'lower'", "'upper' 或 'lower'") }),
      'upper',
    ),
  })
  .check(
    z.superRefine(({ meanlog, sdlog }, context) => {
      const named = { center: { name: 'meanlog', value: meanlog }, spread: { name: 'sdlog', value: sdlog } };
      refuseBoundlessDraws({ meanlog, sdlog }, named, context);
    }),
  );

/** Input of `shiftedLognormal`. */
export interface ShiftedLognormalInput {
  readonly shift: number;
  readonly meanlog: number;
  readonly sdlog: number;
  readonly tail?: 'upper' | 'lower' | undefined;
}

/**
 * Shifted lognormal distribution: a lognormal that starts elsewhere than at 0, or ends there with its long tail below.
 *
 * X = shift + exp(μ + s Z), or X = shift − exp(μ + s Z) where the long tail is the lower one; Z standard normal
 *
 * @param input.shift - end of the support, any unit, in [−1e308, 1e308]
 * @param input.meanlog - μ, mean of ln |X − shift|
 * @param input.sdlog - s, standard deviation of ln |X − shift|, > 0
 * @param input.tail - side of the long tail, 'upper' (if left out) or 'lower'
 * @returns the distribution
 * @throws InputError if a number is not finite, `sdlog` is not above 0, or draws are no doubles
 * @example shiftedLognormal({ shift: 5400, meanlog: 0, sdlog: 0.25 }).quantile(0.5); // 5401
 */
export function shiftedLognormal(input: ShiftedLognormalInput): Distribution {
  const parameters = parseInput('shiftedLognormal', schema, input);
  const { shift, meanlog, sdlog, tail } = parameters;
  const law = lognormal({ meanlog, sdlog });
  const shared = { kind: 'shiftedLognormal', parameters, variance: law.variance, kinks: [] };
  const distance = (x: number) => Math.min(Math.abs(x - shift), Number.MAX_VALUE);
  if (tail === 'lower') {
    return makeDistribution({
      ...shared,
      mean: shift - law.mean,
      skewness: -law.skewness,
      support: [-Infinity, shift],
      pdf: (x) => law.pdf!(distance(x)),
      densityRatio: (x, d) => lognormalDensityRatio(parameters, shift - x, -d),
      cdf: (x) => law.sf(distance(x)),
      sf: (x) => law.cdf(distance(x)),
      quantile: (p) => shift - law.quantileUpper(p),
      quantileUpper: (q) => shift - law.quantile(q),
    });
  }
  return makeDistribution({
    ...shared,
    mean: shift + law.mean,
    skewness: law.skewness,
    support: [shift, Infinity],
    pdf: (x) => law.pdf!(distance(x)),
    densityRatio: (x, d) => lognormalDensityRatio(parameters, x - shift, d),
    cdf: (x) => law.cdf(distance(x)),
    sf: (x) => law.sf(distance(x)),
    quantile: (p) => shift + law.quantile(p),
    quantileUpper: (q) => shift + law.quantileUpper(q),
  });
}
