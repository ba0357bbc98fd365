import * as z from 'zod/mini';
import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import { parseInput } from '../../core/parse-input';
import { scaledExp } from '../../core/scaled-exp';
import type { Distribution } from '../distribution';
import { location, scale } from './location-and-scale';
import { makeDistribution } from './make-distribution';

const schema = z.strictObject({ location, scale });

/** Euler's constant, and 12 √6 ζ(3) / π³. */
const eulerGamma = 0.5772156649015329;
const skewness = 1.1395470994046486;

/** Input of `gumbel`. */
export interface GumbelInput {
  readonly location: number;
  readonly scale: number;
}

/**
 * Gumbel distribution of the largest of many values: the long tail is the upper one (maximum convention).
 *
 * F(x) = exp(−exp(−z)), z = (x − μ) / s; mean μ + γ s, γ = 0.5772..., variance π² s² / 6
 *
 * Some programs mean by this name the law of the smallest value, which is that of −X.
 *
 * @param input.location - μ, mode, any unit, in [−1e308, 1e308]: the value with probability 1/e at or below it
 * @param input.scale - s, in (0, 1e305], same unit; not the standard deviation, which is π s / √6
 * @returns the distribution
 * @throws InputError if `location` is not finite or `scale` is not above 0
 * @see Gumbel (1958), Statistics of extremes
 * @example gumbel({ location: 100, scale: 10 }).quantile(0.99); // 146.0014922677658
 */
export function gumbel(input: GumbelInput): Distribution {
  const parameters = parseInput('gumbel', schema, input);
  const { location: mode, scale } = parameters;
  const hazard = (x: number) => exp((mode - x) / scale);
  const valueAt = (minusLogOfP: number) => mode - scale * log(minusLogOfP);
  const quantile = (p: number, q: number) => valueAt(p < q ? -log(p) : -log1p(-q));
  return makeDistribution({
    kind: 'gumbel',
    parameters,
    mean: mode + eulerGamma * scale,
    variance: scale * ((Math.PI * Math.PI) / 6) * scale,
    skewness,
    support: [-Infinity, Infinity],
    kinks: [],
    pdf: (x) => densityAt((x - mode) / scale, scale),
    densityRatio: (x, d) => -d / scale - hazard(x) * expm1(-d / scale),
    cdf: (x) => exp(-hazard(x)),
    sf: (x) => -expm1(-hazard(x)),
    quantile: (p) => quantile(p, 1 - p),
    quantileUpper: (q) => quantile(1 - q, q),
  });
}

/** exp(−z − exp(−z)) / s; far below the mode exp(−z) overflows, and the density is 0 */
function densityAt(z: number, scale: number): number {
  const hazard = exp(-z);
  return hazard === Infinity ? 0 : scaledExp({ exponent: -z - hazard, over: scale });
}
