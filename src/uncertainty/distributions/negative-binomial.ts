import * as z from 'zod/mini';
import { deviance } from '../../core/deviance';
import { exp } from '../../core/exp';
import { incompleteBeta, incompleteBetaUpper } from '../../core/incomplete-beta';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import { stirlingError } from '../../core/stirling-error';
import type { Distribution } from '../distribution';
import { countLawBody } from './count-law-body';
import { makeDistribution } from './make-distribution';

const schema = z.strictObject({ mean: real('(0, 1e8]'), size: real('[0.01, 1e8]') });

/** Input of `negativeBinomial`. */
export interface NegativeBinomialInput {
  readonly mean: number;
  readonly size: number;
}

/**
 * Negative binomial distribution of a count that varies more than a Poisson count, by mean and size.
 *
 * P(X = k) = Γ(k + r) / (Γ(r) k!) π^r (1 − π)^k, π = r / (r + μ); variance μ + μ²/r
 *
 * It is a Poisson count whose mean varies as a gamma with coefficient of variation 1/√r.
 *
 * @param input.mean - μ, in (0, 1e8]
 * @param input.size - r, in [0.01, 1e8], need not be whole; some programs call 1/r the dispersion α
 * @returns the distribution, discrete: `pmf` in place of `pdf`; quantile(p) is the smallest k with P(X ≤ k) ≥ p. One
 *   that spreads over more than 262,144 counts takes some 10 µs a quantile.
 * @throws InputError if `mean` or `size` is out of its range
 * @see Loader (2000), Fast and accurate computation of binomial probabilities
 * @example negativeBinomial({ mean: 10, size: 2.5 }).variance; // 50
 */
export function negativeBinomial(input: NegativeBinomialInput): Distribution {
  const parameters = parseInput('negativeBinomial', schema, input);
  const { mean, size } = parameters;
  const total = size + mean;
  const [success, failure] = [size / total, mean / total];
  // Whichever of the two shares is small keeps its digits.
  const rare = success < failure;
  return makeDistribution({
    kind: 'negativeBinomial',
    parameters,
    mean,
    variance: mean + mean * (mean / size),
    skewness: (1 + mean / total) / Math.sqrt(mean * (size / total)),
    ...countLawBody({
      first: 0,
      last: Infinity,
      mode: Math.max(Math.floor((mean * (size - 1)) / size), 0),
      pmf: (k) => probabilityOf(k, mean, size),
      logPmf: (k) => logProbabilityOf(k, mean, size),
      ratio: (k) => ((k + size) / (k + 1)) * failure,
      below: (k) => (rare ? incompleteBeta(success, size, k + 1) : incompleteBetaUpper(failure, k + 1, size)),
      above: (k) => (rare ? incompleteBetaUpper(success, size, k + 1) : incompleteBeta(failure, k + 1, size)),
    }),
  });
}

/** r / (r + k) times the binomial probability of r successes in r + k trials, by Stirling errors and deviances. */
function probabilityOf(k: number, mean: number, size: number): number {
  if (k === 0) return exp(-size * log1p(mean / size));
  return exp(exponentOf(k, mean, size)) * Math.sqrt(((size / (size + k)) * (1 / k)) / (2 * Math.PI));
}

/** ln P(X = k), also between whole numbers above 0. */
function logProbabilityOf(k: number, mean: number, size: number): number {
  if (k === 0) return -size * log1p(mean / size);
  return exponentOf(k, mean, size) + log(((size / (size + k)) * (1 / k)) / (2 * Math.PI)) / 2;
}

function exponentOf(k: number, mean: number, size: number): number {
  const total = size + mean;
  const trials = size + k;
  const excess = size * ((k - mean) / total);
  const errors = stirlingError(trials) - stirlingError(size) - stirlingError(k);
  return (
    errors - deviance(size, trials * (size / total), excess) - deviance(k, trials * (mean / total), -excess)
  );
}
