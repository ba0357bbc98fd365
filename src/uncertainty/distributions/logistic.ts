import * as z from 'zod/mini';
import { expm1 } from '../../core/expm1';
import { log1p } from '../../core/log1p';
import { parseInput } from '../../core/parse-input';
import { scaledExp } from '../../core/scaled-exp';
import type { Distribution } from '../distribution';
import { location, scale } from './location-and-scale';
import { makeDistribution } from './make-distribution';
import { logistic as cdfOf, logitOf } from './standard-metalog';

const schema = z.strictObject({ location, scale });

/** Input of `logistic`. */
export interface LogisticInput {
  readonly location: number;
  readonly scale: number;
}

/**
 * Logistic distribution.
 *
 * F(x) = 1 / (1 + exp(−z)), z = (x − μ) / s; variance π² s² / 3
 *
 * @param input.location - μ, mean, median and mode, any unit, in [−1e308, 1e308]
 * @param input.scale - s, in (0, 1e305], same unit; not the standard deviation, which is π s / √3
 * @returns the distribution
 * @throws InputError if `location` is not finite or `scale` is not above 0
 * @see Johnson, Kotz & Balakrishnan (1995), Continuous univariate distributions, volume 2, chapter 23
 * @example logistic({ location: 0, scale: 1 }).quantile(0.75); // 1.0986122886681096
 */
export function logistic(input: LogisticInput): Distribution {
  const parameters = parseInput('logistic', schema, input);
  const { location: center, scale } = parameters;
  return makeDistribution({
    kind: 'logistic',
    parameters,
    mean: center,
    variance: scale * ((Math.PI * Math.PI) / 3) * scale,
    skewness: 0,
    support: [-Infinity, Infinity],
    kinks: [],
    pdf: (x) => densityAt(Math.abs(x - center) / scale, scale),
    densityRatio: (x, d) => logDensityRatio((x - center) / scale, d / scale),
    cdf: (x) => cdfOf((x - center) / scale),
    sf: (x) => cdfOf((center - x) / scale),
    quantile: (p) => center + scale * logitOf(p, 1 - p),
    quantileUpper: (q) => center + scale * logitOf(1 - q, q),
  });
}

/** −e − 2 ln((1 + exp(−z − e)) / (1 + exp(−z))), from the side on which exp(−z) is small. */
function logDensityRatio(z: number, e: number): number {
  if (z < 0) return logDensityRatio(-z, -e);
  return -e - 2 * log1p(cdfOf(-z) * expm1(-e));
}

/** exp(−z) / (s (1 + exp(−z))²), z ≥ 0 */
function densityAt(z: number, scale: number): number {
  const rest = 1 + scaledExp({ exponent: -z });
  return scaledExp({ exponent: -z, over: scale }) / rest / rest;
}
