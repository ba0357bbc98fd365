import { z } from 'zod';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { makeDistribution } from './make-distribution';
import { standardT } from './standard-t';

const schema = z.strictObject({
  df: real('(0, ∞)'),
  location: real().default(0),
  scale: real('(0, ∞)').default(1),
});

/**
 * Student t distribution with location and scale.
 *
 * X = location + scale · T, f_T(t) ∝ (1 + t²/ν)^(−(ν+1)/2)
 *
 * The scale is not the standard deviation, which is scale · √(ν / (ν − 2)).
 *
 * @param input.df - ν, degrees of freedom, > 0, need not be whole
 * @param input.location - centre, any unit; 0 if left out
 * @param input.scale - same unit, > 0; 1 if left out
 * @returns the distribution. The mean does not exist for ν ≤ 1 and is NaN there; the variance is Infinity for ν ≤ 2,
 *   the skewness NaN for ν ≤ 3. Where a quantile is beyond 1.79e308 (tiny ν) it is ±Infinity.
 * @throws InputError if `df` or `scale` is not above 0
 * @see Hill (1970), Algorithm 396: Student's t-quantiles, for the first value of the quantile
 * @example studentT({ df: 5 }).quantile(0.975); // 2.5705818356363146
 */
export function studentT(input: z.input<typeof schema>): Distribution {
  const parameters = parseInput('studentT', schema, input);
  const { df, location, scale } = parameters;
  const { density, upperTail, upperQuantile } = standardT(df);
  const sf = (t: number) => (t >= 0 ? upperTail(t) : 1 - upperTail(-t));
  return makeDistribution({
    kind: 'studentT',
    parameters,
    mean: df > 1 ? location : Number.NaN,
    variance: df > 2 ? scale * scale * (df / (df - 2)) : Infinity,
    skewness: df > 3 ? 0 : Number.NaN,
    support: [-Infinity, Infinity],
    kinks: [],
    pdf: (x) => density(Math.abs(x - location) / scale) / scale,
    cdf: (x) => sf((location - x) / scale),
    sf: (x) => sf((x - location) / scale),
    quantile: (p) => location + scale * (p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p)),
    quantileUpper: (q) => location + scale * (q < 0.5 ? upperQuantile(q) : -upperQuantile(1 - q)),
  });
}
