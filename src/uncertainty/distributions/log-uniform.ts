import * as z from 'zod/mini';
import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { logRatio } from '../../core/log-ratio';
import { parseInput, wordedFault } from '../../core/parse-input';
import { scaledExp } from '../../core/scaled-exp';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { greaterThan } from './bound-wording';
import { makeDistribution } from './make-distribution';
import { quantileMoments } from './quantile-moments';

const schema = z.strictObject({ min: real('(0, ∞)'), max: real('(0, ∞)') }).check(
  z.superRefine(({ min, max }, context) => {
    if (min < max) return;
    const expected = greaterThan('min', min);
    context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['max'], input: max });
  }),
);

/** Width of ln X up to which the central moments are found by quadrature: their closed form would cancel. */
const narrow = 2;

/** Input of `logUniform`. */
export interface LogUniformInput {
  readonly min: number;
  readonly max: number;
}

/**
 * Log-uniform (reciprocal) distribution: the logarithm is uniform, so every order of magnitude is as likely.
 *
 * f(x) = 1 / (x L) on [a, b], L = ln(b / a); mean (b − a) / L
 *
 * @param input.min - a, > 0, any unit
 * @param input.max - b, same unit, greater than `min`
 * @returns the distribution
 * @throws InputError if a bound is not above 0 or `max` is not greater than `min`
 * @see Hamming (1970), On the distribution of numbers
 * @example logUniform({ min: 1, max: 100 }).mean; // 21.497576854210962
 */
export function logUniform(input: LogUniformInput): Distribution {
  const parameters = parseInput('logUniform', schema, input);
  const { min, max } = parameters;
  const width = logRatio(max, min);
  const valueAt = (p: number, q: number) =>
    p <= q ? scaledExp({ exponent: p * width, times: min }) : scaledExp({ exponent: -q * width, times: max });
  const { variance, skewness } = width > narrow ? wideMoments(width, max) : narrowMoments(width, min);
  return makeDistribution({
    kind: 'logUniform',
    parameters,
    mean: (max - min) / width,
    variance,
    skewness,
    support: [min, max],
    kinks: [],
    pdf: (x) => 1 / width / x,
    cdf: (x) => logRatio(x, min) / width,
    sf: (x) => logRatio(max, x) / width,
    quantile: (p) => valueAt(p, 1 - p),
    quantileUpper: (q) => valueAt(1 - q, q),
  });
}

/** Central moments from E X^n = (b^n − a^n) / (n L), in units of b. */
function wideMoments(width: number, max: number): { variance: number; skewness: number } {
  const moment = (n: number) => -expm1(-n * width) / (n * width);
  const mean = moment(1);
  const variance = moment(2) - mean * mean;
  const third = moment(3) - mean * (3 * moment(2) - 2 * mean * mean);
  return { variance: max * variance * max, skewness: third / (variance * Math.sqrt(variance)) };
}

/** Central moments of (X / m − 1) / L, m = a exp(L / 2) the median. */
function narrowMoments(width: number, min: number): { variance: number; skewness: number } {
  const { variance, skewness } = quantileMoments({
    kinks: [],
    quantile: (p) => expm1(width * (p - 0.5)) / width,
    quantileUpper: (q) => expm1(width * (0.5 - q)) / width,
  });
  const unit = min * exp(width / 2) * width;
  return { variance: unit * variance * unit, skewness };
}
