import * as z from 'zod/mini';
import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { logGamma } from '../../core/log-gamma';
import { log1p } from '../../core/log1p';
import { parseInput } from '../../core/parse-input';
import { pow } from '../../core/pow';
import { scaledExp } from '../../core/scaled-exp';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { refuseBoundlessQuantiles } from './finite-quantiles';
import { makeDistribution } from './make-distribution';
import { weibullSpread } from './weibull-spread';

const schema = z
  .strictObject({ shape: real('[0.01, ∞)'), scale: real('(0, ∞)') })
  .check(
    z.superRefine(({ shape, scale }, context) =>
      refuseBoundlessQuantiles(
        { name: 'scale', value: scale, log: log(scale) + log(farthest) / shape },
        context,
      ),
    ),
  );

/** −ln q at the smallest probability, 5e-324. */
const farthest = 744.4400719213812;

/** Smallest double with all its digits. */
const smallestNormal = 2.2250738585072014e-308;

/** Input of `weibull`. */
export interface WeibullInput {
  readonly shape: number;
  readonly scale: number;
}

/**
 * Weibull distribution.
 *
 * 1 − F(x) = exp(−(x/s)^k); mean s Γ(1 + 1/k)
 *
 * @param input.shape - k, ≥ 0.01; below 1 the density is infinite at 0
 * @param input.scale - s, > 0, in the unit of the value: the value with probability 1/e above it; at most
 *   1.79e308 / 744^(1/k), so that every quantile is a double
 * @returns the distribution; variance and skewness to about 1e-13, for shapes near 0.01 to 1e-11
 * @throws InputError if `shape` is below 0.01, `scale` not above 0, or a quantile beyond 1.79e308
 * @see Weibull (1951), A statistical distribution function of wide applicability
 * @example weibull({ shape: 1.5, scale: 2 }).quantile(0.5); // 1.5664395375493028
 */
export function weibull(input: WeibullInput): Distribution {
  const parameters = parseInput('weibull', schema, input);
  const { shape, scale } = parameters;
  const atZero = shape < 1 ? Infinity : shape === 1 ? 1 / scale : 0;
  return makeDistribution({
    kind: 'weibull',
    parameters,
    mean: scale * exp(logGamma(1 + 1 / shape)),
    ...weibullSpread(shape, scale),
    support: [0, Infinity],
    kinks: [],
    pdf: (x: number) => (x === 0 ? atZero : densityAt(x, shape, scale)),
    densityRatio: (x, d) => {
      const growth = log1p(d / x);
      return (shape - 1) * growth - hazardAt(x, shape, scale) * expm1(shape * growth);
    },
    cdf: (x: number) => -expm1(-hazardAt(x, shape, scale)),
    sf: (x: number) => exp(-hazardAt(x, shape, scale)),
    quantile: (p: number) => valueAt(-log1p(-p), shape, scale),
    quantileUpper: (q: number) => valueAt(-log(q), shape, scale),
  });
}

/** (x / s)^k, by logarithms where x / s is no double. */
function hazardAt(x: number, shape: number, scale: number): number {
  const ratio = x / scale;
  if (ratio >= smallestNormal && ratio < Infinity) return pow(ratio, shape);
  return x === 0 ? 0 : exp(shape * (log(x) - log(scale)));
}

/** k h exp(−h) / x, h = (x / s)^k, by logarithms where h is no double. */
function densityAt(x: number, shape: number, scale: number): number {
  const hazard = hazardAt(x, shape, scale);
  if (hazard > 1e4) return 0;
  if (hazard < smallestNormal) return exp(log(shape) + shape * (log(x) - log(scale)) - log(x));
  return scaledExp({ exponent: -hazard, times: shape * hazard, over: x });
}

/** s h^(1/k), in two steps where the power is no double. */
function valueAt(hazard: number, shape: number, scale: number): number {
  const power = pow(hazard, 1 / shape);
  if (power >= smallestNormal && power < Infinity) return scale * power;
  const root = pow(hazard, 0.5 / shape);
  return scale * root * root;
}
