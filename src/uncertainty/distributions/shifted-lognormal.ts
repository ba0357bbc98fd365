import { z } from 'zod';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { lognormal } from './lognormal';
import { makeDistribution } from './make-distribution';

const schema = z.strictObject({
  shift: real(),
  meanlog: real(),
  sdlog: real('(0, ∞)'),
  tail: z.enum(['upper', 'lower'], { error: "'upper' or 'lower'" }).default('upper'),
});

/**
 * Shifted lognormal distribution: a lognormal that starts elsewhere than at 0, or ends there with its long tail below.
 *
 * X = shift + exp(μ + s Z), or X = shift − exp(μ + s Z) where the long tail is the lower one; Z standard normal
 *
 * @param input.shift - end of the support, any unit
 * @param input.meanlog - μ, mean of ln |X − shift|
 * @param input.sdlog - s, standard deviation of ln |X − shift|, > 0
 * @param input.tail - side of the long tail, 'upper' (if left out) or 'lower'
 * @returns the distribution
 * @throws InputError if a number is not finite or `sdlog` is not above 0
 * @example shiftedLognormal({ shift: 5400, meanlog: 0, sdlog: 0.25 }).quantile(0.5); // 5401
 */
export function shiftedLognormal(input: z.input<typeof schema>): Distribution {
  const parameters = parseInput('shiftedLognormal', schema, input);
  const { shift, meanlog, sdlog, tail } = parameters;
  const law = lognormal({ meanlog, sdlog });
  const shared = { kind: 'shiftedLognormal', parameters, variance: law.variance, kinks: [] };
  if (tail === 'lower') {
    return makeDistribution({
      ...shared,
      mean: shift - law.mean,
      skewness: -law.skewness,
      support: [-Infinity, shift],
      pdf: (x) => law.pdf!(shift - x),
      cdf: (x) => law.sf(shift - x),
      sf: (x) => law.cdf(shift - x),
      quantile: (p) => shift - law.quantileUpper(p),
      quantileUpper: (q) => shift - law.quantile(q),
    });
  }
  return makeDistribution({
    ...shared,
    mean: shift + law.mean,
    skewness: law.skewness,
    support: [shift, Infinity],
    pdf: (x) => law.pdf!(x - shift),
    cdf: (x) => law.cdf(x - shift),
    sf: (x) => law.sf(x - shift),
    quantile: (p) => shift + law.quantile(p),
    quantileUpper: (q) => shift + law.quantileUpper(q),
  });
}
