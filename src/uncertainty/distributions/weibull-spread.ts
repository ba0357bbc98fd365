import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { logGamma } from '../../core/log-gamma';
import { log1p } from '../../core/log1p';
import { quantileMoments } from './quantile-moments';

interface Spread {
  readonly variance: number;
  readonly skewness: number;
}

/**
 * Variance and skewness of a Weibull law.
 *
 * s² (Γ(1 + 2/k) − Γ(1 + 1/k)²); from shape 1 on, where that difference cancels, by quadrature
 *
 * @param shape - k, ≥ 0.01
 * @param scale - s, > 0
 */
export function weibullSpread(shape: number, scale: number): Spread {
  return shape < 1 ? byGamma(shape, scale) : byQuadrature(shape, scale);
}

/** In units of √Γ(1 + 2/k), which itself need not be a double. */
function byGamma(shape: number, scale: number): Spread {
  const [first, second, third] = [1, 2, 3].map((n) => logGamma(1 + n / shape)) as [number, number, number];
  const share = -expm1(2 * first - second);
  const mean = exp(first - second / 2);
  const cube = exp(third - 1.5 * second) - mean * (3 - 2 * mean * mean);
  return {
    variance: share * exp(second + 2 * log(scale)),
    skewness: cube / (share * Math.sqrt(share)),
  };
}

/** Of k (X/s − 1), which keeps its digits however narrow the law is: in the limit k → ∞ it is the logarithm of h. */
function byQuadrature(shape: number, scale: number): Spread {
  const valueAt = (hazard: number) => shape * expm1(log(hazard) / shape);
  const { variance, skewness } = quantileMoments({
    kinks: [],
    quantile: (p) => valueAt(-log1p(-p)),
    quantileUpper: (q) => valueAt(-log(q)),
  });
  const unit = scale / shape;
  return { variance: unit * variance * unit, skewness };
}
