import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import { normalQuantile } from '../../core/normal-quantile';
import type { Distribution } from '../distribution';
import { beta } from '../distributions/beta';
import { gamma } from '../distributions/gamma';
import { lognormal } from '../distributions/lognormal';
import { normal } from '../distributions/normal';
import { standardBeta } from '../distributions/standard-beta';
import { uniform } from '../distributions/uniform';
import { weibull } from '../distributions/weibull';
import { bisect } from './bisect';

/** Largest |ln| of a shape or concentration that is tried. */
const farthest = 16;

/** Smallest shape that `beta` takes. */
const smallestShape = 0.01;

/** Laws of two free parameters, each through its 5 and 95 % quantiles; undefined where no member has them. */
export const twoParameterFits = {
  normal: ({ p5, p95 }: Ends): Distribution =>
    normal({ mean: p5 + (p95 - p5) / 2, sd: (p95 - p5) / (2 * normalQuantile(0.95)) }),
  lognormal: ({ p5, p95 }: Ends): Distribution => lognormal({ p5, p95 }),
  uniform: ({ p5, p95 }: Ends): Distribution =>
    uniform({ min: p5 - (p95 - p5) / 18, max: p95 + (p95 - p5) / 18 }),
  gamma: gammaFrom,
  weibull: ({ p5, p95 }: Ends): Distribution => {
    const shape = (log(-log(0.05)) - log(-log1p(-0.05))) / log1p((p95 - p5) / p5);
    return weibull({ shape, scale: p95 / exp(log(-log(0.05)) / shape) });
  },
  beta: betaFrom,
} as const;

/** What a law of two parameters is fitted to; the bounds are for the beta. */
export interface Ends {
  readonly p5: number;
  readonly p95: number;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** The ratio p95 / p5 falls as the shape grows. */
function gammaFrom({ p5, p95 }: Ends): Distribution | undefined {
  const wanted = log1p((p95 - p5) / p5);
  const excess = (logShape: number) => {
    const law = gamma({ shape: exp(logShape), scale: 1 });
    return wanted - (log(law.quantileUpper(0.05)) - log(law.quantile(0.05)));
  };
  // Below a shape of e^-4 the 5 % quantile is under 1e-70 of the 95 % one.
  if (excess(-4) > 0 || excess(farthest) < 0) return undefined;
  const shape = exp(bisect(excess, -4, farthest));
  return gamma({ shape, scale: p95 / gamma({ shape, scale: 1 }).quantileUpper(0.05) });
}

/**
 * For each concentration n = α + β the share α / n that gives the 5 % quantile; the 95 % quantile then falls as n
 * grows.
 */
function betaFrom({ p5, p95, min = 0, max = 1 }: Ends): Distribution | undefined {
  const width = max - min;
  const place = (x: number) => ({ below: (x - min) / width, above: (max - x) / width });
  const [low, high] = [place(p5), place(p95)];
  const shapesOf = (logTotal: number) => {
    const total = exp(logTotal);
    const shapes = (logit: number) => {
      const small = exp(-Math.abs(logit));
      const [less, more] = [(total * small) / (1 + small), total / (1 + small)];
      return logit < 0 ? { alpha: less, beta: more } : { alpha: more, beta: less };
    };
    // The larger the mean, the less is below p5.
    const excess = (logit: number) => {
      const { alpha, beta } = shapes(logit);
      return 0.05 - standardBeta(alpha, beta).cdf(low);
    };
    return shapes(bisect(excess, -20, 20));
  };
  const excess = (logTotal: number) => {
    const { alpha, beta } = shapesOf(logTotal);
    return 0.05 - standardBeta(alpha, beta).sf(high);
  };
  if (excess(-3) > 0 || excess(farthest) < 0) return undefined;
  const shapes = shapesOf(bisect(excess, -3, farthest));
  const known = Math.min(shapes.alpha, shapes.beta) >= smallestShape;
  return known ? beta({ ...shapes, min, max }) : undefined;
}
