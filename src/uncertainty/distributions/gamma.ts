import { z } from 'zod';
import { deviance } from '../../core/deviance';
import { exp } from '../../core/exp';
import { incompleteGamma, incompleteGammaUpper } from '../../core/incomplete-gamma';
import { log } from '../../core/log';
import { logGamma } from '../../core/log-gamma';
import { normalQuantile } from '../../core/normal-quantile';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import { stirlingError } from '../../core/stirling-error';
import type { Distribution } from '../distribution';
import { makeDistribution } from './make-distribution';
import { positiveQuantile } from './positive-quantile';

const schema = z.strictObject({ shape: real('(0, ∞)'), scale: real('(0, ∞)') });

/**
 * Gamma distribution.
 *
 * f(x) = (x/θ)^(k−1) exp(−x/θ) / (θ Γ(k)); mean k θ, variance k θ²
 *
 * @param input.shape - k, > 0; below 1 the density is infinite at 0
 * @param input.scale - θ, > 0, in the unit of the value (a scale, not a rate)
 * @returns the distribution; quantiles below 1e-308 · `scale` come out as 0
 * @throws InputError if `shape` or `scale` is not above 0
 * @see Wilson & Hilferty (1931), The distribution of chi-square, for the first value of the quantile
 * @example gamma({ shape: 2, scale: 3 }).quantile(0.5); // 5.035040970049981
 */
export function gamma(input: z.input<typeof schema>): Distribution {
  const parameters = parseInput('gamma', schema, input);
  const { shape, scale } = parameters;
  const factor = exp(-stirlingError(shape)) * Math.sqrt(shape / (2 * Math.PI));
  const timesDensity = (x: number) => factor * exp(-deviance(shape, x, x - shape));
  const atZero = shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
  const unitQuantile = (p: number, q: number) => {
    const sign = p <= q ? 1 : -1;
    return positiveQuantile({
      tail: (x) => (sign === 1 ? incompleteGamma(shape, x) : incompleteGammaUpper(shape, x)),
      sign,
      timesDensity,
      slope: (x) => shape - x,
      target: Math.min(p, q),
      start: firstValue(shape, p, q),
      sharpness: Math.max(1, Math.sqrt(shape)),
    });
  };
  return makeDistribution({
    kind: 'gamma',
    parameters,
    mean: shape * scale,
    variance: shape * scale * scale,
    skewness: 2 / Math.sqrt(shape),
    support: [0, Infinity],
    kinks: [],
    pdf: (x) => (x === 0 ? atZero : timesDensity(x / scale) / x),
    cdf: (x) => incompleteGamma(shape, x / scale),
    sf: (x) => incompleteGammaUpper(shape, x / scale),
    quantile: (p) => scale * unitQuantile(p, 1 - p),
    quantileUpper: (q) => scale * unitQuantile(1 - q, q),
  });
}

/** The leading term of the lower tail where x is small, else the cube of a normal, else the exponential tail. */
function firstValue(shape: number, p: number, q: number): number {
  const small = exp((log(p) + logGamma(shape + 1)) / shape);
  if (small < 0.2 * (shape + 1)) return small * (1 + small / (shape + 1));
  const z = p <= q ? normalQuantile(p) : -normalQuantile(q);
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  if (shape >= 0.5 && root > 0.1) return shape * root * root * root;
  return Math.max(-log(q) - logGamma(shape), 0.2);
}
