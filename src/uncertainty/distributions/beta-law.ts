import type { Law } from './make-distribution';
import { standardBeta } from './standard-beta';

/**
 * A beta law on an interval, without name: what `beta` and `pert` share.
 *
 * @param shape.alpha - α, > 0
 * @param shape.beta - β, > 0
 * @param shape.min - lower end, any unit
 * @param shape.max - upper end, greater than `min`
 * @returns moments, support and functions
 */
export function betaLaw(shape: {
  readonly alpha: number;
  readonly beta: number;
  readonly min: number;
  readonly max: number;
}): Omit<Law, 'kind' | 'parameters'> {
  const { alpha, beta, min, max } = shape;
  const width = max - min;
  const total = alpha + beta;
  const law = standardBeta(alpha, beta);
  const placeOf = (x: number) => ({ below: (x - min) / width, above: (max - x) / width });
  const valueAt = (p: number, q: number) => {
    const { below, above } = law.quantile(p, q);
    return below <= above ? min + width * below : max - width * above;
  };
  return {
    mean: min + width * (alpha / total),
    variance: ((((width * width * alpha) / total) * beta) / total) * (1 / (total + 1)),
    skewness: (2 * (beta - alpha) * Math.sqrt(total + 1)) / (total + 2) / Math.sqrt(alpha) / Math.sqrt(beta),
    support: [min, max],
    kinks: [],
    pdf: (x) => law.density(placeOf(x)) / width,
    cdf: (x) => law.cdf(placeOf(x)),
    sf: (x) => law.sf(placeOf(x)),
    quantile: (p) => valueAt(p, 1 - p),
    quantileUpper: (q) => valueAt(1 - q, q),
  };
}
