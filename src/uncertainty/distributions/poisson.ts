import * as z from 'zod/mini';
import { deviance } from '../../core/deviance';
import { exp } from '../../core/exp';
import { incompleteGamma, incompleteGammaUpper } from '../../core/incomplete-gamma';
import { log } from '../../core/log';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import { stirlingError } from '../../core/stirling-error';
import type { Distribution } from '../distribution';
import { countLawBody } from './count-law-body';
import { makeDistribution } from './make-distribution';

const schema = z.strictObject({ mean: real('(0, 1e15]') });

/** Input of `poisson`. */
export interface PoissonInput {
  readonly mean: number;
}

/**
 * Poisson distribution of a count.
 *
 * P(X = k) = μ^k e^(−μ) / k!; mean and variance μ
 *
 * For counts of policy its spread, 1 % at a mean of 10,000, is nearly always too small: see `negativeBinomial`.
 *
 * @param input.mean - μ, in (0, 1e15]
 * @returns the distribution, discrete: `pmf` in place of `pdf`; quantile(p) is the smallest k with P(X ≤ k) ≥ p
 * @throws InputError if `mean` is outside (0, 1e15]
 * @see Loader (2000), Fast and accurate computation of binomial probabilities
 * @example poisson({ mean: 3.5 }).quantile(0.5); // 3
 */
export function poisson(input: PoissonInput): Distribution {
  const parameters = parseInput('poisson', schema, input);
  const { mean } = parameters;
  return makeDistribution({
    kind: 'poisson',
    parameters,
    mean,
    variance: mean,
    skewness: 1 / Math.sqrt(mean),
    ...countLawBody({
      first: 0,
      last: Infinity,
      mode: Math.floor(mean),
      pmf: (k) => probabilityOf(k, mean),
      logPmf: (k) => logProbabilityOf(k, mean),
      ratio: (k) => mean / (k + 1),
      below: (k) => incompleteGammaUpper(k + 1, mean),
      above: (k) => incompleteGamma(k + 1, mean),
    }),
  });
}

function probabilityOf(k: number, mean: number): number {
  if (k === 0) return exp(-mean);
  return exp(-stirlingError(k) - deviance(k, mean, mean - k)) / Math.sqrt(2 * Math.PI * k);
}

/** ln P(X = k), also between whole numbers above 0. */
function logProbabilityOf(k: number, mean: number): number {
  if (k === 0) return -mean;
  return -stirlingError(k) - deviance(k, mean, mean - k) - log(2 * Math.PI * k) / 2;
}
