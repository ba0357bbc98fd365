import * as z from 'zod/mini';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { location as anyLocation, scale as anyScale } from './location-and-scale';
import { makeDistribution } from './make-distribution';
import { standardSkewNormal } from './standard-skew-normal';

const schema = z.strictObject({ location: anyLocation, scale: anyScale, shape: real('[-1e8, 1e8]') });

/** Input of `skewNormal`. */
export interface SkewNormalInput {
  readonly location: number;
  readonly scale: number;
  readonly shape: number;
}

/**
 * Skew normal distribution.
 *
 * f(x) = 2 φ(z) Φ(α z) / ω, z = (x − ξ) / ω; mean ξ + ω δ √(2/π), δ = α / √(1 + α²)
 *
 * @param input.location - ξ, any unit, in [−1e308, 1e308]; neither the mean nor the mode unless α is 0
 * @param input.scale - ω, in (0, 1e305], same unit; not the standard deviation, which is ω √(1 − 2 δ²/π)
 * @param input.shape - α, in [−1e8, 1e8]; above 0 the long tail is the upper one, 0 is the normal distribution
 * @returns the distribution; the thin tail by quadrature, to about 1e-13 relative
 * @throws InputError if a number is outside its range
 * @see Azzalini (1985), A class of distributions which includes the normal ones
 * @example skewNormal({ location: 0, scale: 1, shape: 4 }).mean; // 0.7740617226446519
 */
export function skewNormal(input: SkewNormalInput): Distribution {
  const parameters = parseInput('skewNormal', schema, input);
  const { location, scale, shape } = parameters;
  const law = standardSkewNormal(Math.abs(shape));
  const direction = shape < 0 ? -1 : 1;
  const place = (x: number) => (direction * (x - location)) / scale;
  const [cdf, sf] = direction === 1 ? [law.cdf, law.sf] : [law.sf, law.cdf];
  const valueAt = (p: number, q: number) =>
    location + scale * (direction === 1 ? law.quantile(p, q) : -law.quantile(q, p));
  const shift = Math.sqrt(2 / Math.PI) * (shape / Math.sqrt(1 + shape * shape));
  const spread = 1 - shift * shift;
  return makeDistribution({
    kind: 'skewNormal',
    parameters,
    mean: location + scale * shift,
    variance: scale * scale * spread,
    skewness: ((2 - Math.PI / 2) * shift * shift * shift) / (spread * Math.sqrt(spread)),
    support: [-Infinity, Infinity],
    kinks: [],
    pdf: (x) => law.density(place(x)) / scale,
    densityRatio: (x, d) => law.logDensityRatio(place(x), (direction * d) / scale),
    cdf: (x) => cdf(place(x)),
    sf: (x) => sf(place(x)),
    quantile: (p) => valueAt(p, 1 - p),
    quantileUpper: (q) => valueAt(1 - q, q),
  });
}
