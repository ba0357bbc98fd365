import * as z from 'zod/mini';
import { deviance } from '../../core/deviance';
import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { incompleteGamma, incompleteGammaUpper } from '../../core/incomplete-gamma';
import { log } from '../../core/log';
import { logGamma, logGammaPlusOne } from '../../core/log-gamma';
import { log1p } from '../../core/log1p';
import { normalQuantile } from '../../core/normal-quantile';
import { parseInput } from '../../core/parse-input';
import { scaledExp } from '../../core/scaled-exp';
import { real } from '../../core/schema';
import { stirlingError } from '../../core/stirling-error';
import type { Distribution } from '../distribution';
import { refuseBoundlessQuantiles } from './finite-quantiles';
import { makeDistribution } from './make-distribution';
import { positiveQuantile } from './positive-quantile';

const schema = z.strictObject({ shape: real('(0, ∞)'), scale: real('(0, ∞)') }).check(
  z.superRefine(({ shape, scale }, context) => {
    // P(X > k + √(2 k t) + t) is at most exp(−t).
    const reach = shape + Math.sqrt(shape) * Math.sqrt(2 * farthest) + farthest;
    refuseBoundlessQuantiles({ name: 'scale', value: scale, log: log(scale) + log(reach) }, context);
  }),
);

/** −ln q at the smallest probability, 5e-324. */
const farthest = 744.4400719213812;

/** x / θ below which x f(x) and F(x) are the first term of their series, and its logarithm. */
const smallest = 1e-290;
const smallestLog = -667;

/** Input of `gamma`. */
export interface GammaInput {
  readonly shape: number;
  readonly scale: number;
}

/**
 * Gamma distribution.
 *
 * f(x) = (x/θ)^(k−1) exp(−x/θ) / (θ Γ(k)); mean k θ, variance k θ²
 *
 * @param input.shape - k, > 0; below 1 the density is infinite at 0
 * @param input.scale - θ, > 0, in the unit of the value (a scale, not a rate)
 * @returns the distribution
 * @throws InputError if `shape` or `scale` is not above 0, or a quantile is beyond 1.79e308
 * @see Wilson & Hilferty (1931), The distribution of chi-square, for the first value of the quantile
 * @example gamma({ shape: 2, scale: 3 }).quantile(0.5); // 5.035040970049981
 */
export function gamma(input: GammaInput): Distribution {
  const parameters = parseInput('gamma', schema, input);
  const { shape, scale } = parameters;
  const logFactorial = logGammaPlusOne(shape);
  const factor = exp(-stirlingError(shape)) * Math.sqrt(shape / (2 * Math.PI));
  const atZero = shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
  /** ln F(x) at so small an x that x / θ may be no double. */
  const logOfSmall = (x: number) => shape * (log(x) - log(scale)) - logFactorial;
  const densityAt = (x: number) => {
    const ratio = x / scale;
    if (ratio < smallest) return exp(logOfSmall(x) + log(shape) - log(x));
    return scaledExp({ exponent: -deviance(shape, ratio, ratio - shape), times: factor, over: x });
  };
  const valueAt = (p: number, q: number) => {
    // A small shape magnifies what rounding took from p.
    const logOfP = shape < 0.1 && q < p ? log1p(-q) : log(p);
    const small = (logOfP + logFactorial) / shape;
    if (small < smallestLog) return scaledExp({ exponent: small, times: scale });
    return scale * unitQuantile({ shape, factor, small: exp(small), p, q });
  };
  return makeDistribution({
    kind: 'gamma',
    parameters,
    mean: shape * scale,
    variance: shape * scale * scale,
    skewness: 2 / Math.sqrt(shape),
    support: [0, Infinity],
    kinks: [],
    pdf: (x) => (x === 0 ? atZero : densityAt(x)),
    densityRatio: (x, d) => logDensityRatio(shape, x / scale, d / scale),
    cdf: (x) => (x > 0 && x / scale < smallest ? exp(logOfSmall(x)) : incompleteGamma(shape, x / scale)),
    sf: (x) =>
      x > 0 && x / scale < smallest ? -expm1(logOfSmall(x)) : incompleteGammaUpper(shape, x / scale),
    quantile: (p) => valueAt(p, 1 - p),
    quantileUpper: (q) => valueAt(1 - q, q),
  });
}

/** Quantile of scale 1, and what it is sought with. */
interface UnitQuantile {
  readonly shape: number;
  /** x^k exp(−x) / Γ(k) at x = k. */
  readonly factor: number;
  /** The quantile by the first term of the series of F. */
  readonly small: number;
  readonly p: number;
  readonly q: number;
}

function unitQuantile(of: UnitQuantile): number {
  const { shape, factor, p, q } = of;
  const sign = p <= q ? 1 : -1;
  return positiveQuantile({
    tail: (x) => (sign === 1 ? incompleteGamma(shape, x) : incompleteGammaUpper(shape, x)),
    sign,
    timesDensity: (x) => factor * exp(-deviance(shape, x, x - shape)),
    slope: (x) => shape - x,
    target: Math.min(p, q),
    start: firstValue(of),
    sharpness: Math.max(1, Math.sqrt(shape)),
  });
}

/** The leading term of the lower tail where x is small, else the cube of a normal, else the exponential tail. */
function firstValue({ shape, small, p, q }: UnitQuantile): number {
  if (small < 0.2 * (shape + 1)) return small * (1 + small / (shape + 1));
  const z = p <= q ? normalQuantile(p) : -normalQuantile(q);
  const root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
  if (shape >= 0.5 && root > 0.1) return shape * root * root * root;
  return Math.max(-log(q) - logGamma(shape), 0.2);
}

/** ln(f(x + d) / f(x)) in units of the scale; for a large shape the logarithm and the distance all but cancel. */
function logDensityRatio(shape: number, x: number, d: number): number {
  const power = shape - 1;
  const growth = d / x;
  if (!(power > 1)) return power * log1p(growth) - d;
  return growth * (power - x) - deviance(power, power * (1 + growth), power * growth);
}
