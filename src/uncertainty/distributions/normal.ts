import * as z from 'zod/mini';
import { normalCdf, normalSf } from '../../core/normal-cdf';
import { scaledNormalDensity } from '../../core/normal-density';
import { normalQuantile } from '../../core/normal-quantile';
import { parseInput } from '../../core/parse-input';
import type { Distribution } from '../distribution';
import { atom } from './atom';
import { location, spread } from './location-and-scale';
import { makeDistribution } from './make-distribution';

const schema = z.strictObject({ mean: location, sd: spread });

/** Input of `normal`. */
export interface NormalInput {
  readonly mean: number;
  readonly sd: number;
}

/**
 * Normal distribution.
 *
 * f(x) = exp(−z²/2) / (σ √(2π)), z = (x − μ) / σ
 *
 * @param input.mean - μ, any unit, in [−1e308, 1e308]
 * @param input.sd - σ, the standard deviation (not the variance), same unit, in [0, 1e305]; 0 means no uncertainty: all
 *   probability is at `mean`, with `pmf` in place of `pdf`
 * @returns the distribution
 * @throws InputError if `mean` or `sd` is outside its range
 * @see Wichura (1988), Algorithm AS 241: the percentage points of the normal distribution
 * @example normal({ mean: 0, sd: 1 }).quantile(0.975); // 1.9599639845400536
 */
export function normal(input: NormalInput): Distribution {
  const parameters = parseInput('normal', schema, input);
  const { mean, sd } = parameters;
  if (sd === 0) return makeDistribution({ kind: 'normal', parameters, ...atom(mean) });
  return makeDistribution({
    kind: 'normal',
    parameters,
    mean,
    variance: sd * sd,
    skewness: 0,
    support: [-Infinity, Infinity],
    kinks: [],
    pdf: (x) => scaledNormalDensity((x - mean) / sd, sd),
    cdf: (x) => normalCdf((x - mean) / sd),
    sf: (x) => normalSf((x - mean) / sd),
    quantile: (p) => mean + sd * normalQuantile(p),
    quantileUpper: (q) => mean - sd * normalQuantile(q),
  });
}
