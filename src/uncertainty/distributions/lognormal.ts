import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import { normalCdf, normalSf } from '../../core/normal-cdf';
import { scaledNormalDensity } from '../../core/normal-density';
import { normalQuantile } from '../../core/normal-quantile';
import type { Distribution } from '../distribution';
import { atom } from './atom';
import type { Logs } from './finite-draws';
import { type LognormalInput, lognormalLogs } from './lognormal-logs';
import { makeDistribution } from './make-distribution';

/**
 * Lognormal distribution, in one of three forms: by the logarithm, by the arithmetic mean, or by two quantiles.
 *
 * ln X is normal with mean μ and standard deviation s; the median of X is exp(μ), its mean exp(μ + s²/2)
 *
 * @param input.meanlog - μ, mean of ln X
 * @param input.sdlog - s, standard deviation of ln X, ≥ 0; 0 means no uncertainty, as in `normal`; the largest draw,
 *   exp(μ + 8.29 s), must be a double
 * @param input.mean - arithmetic mean of X (never of ln X), > 0: s² = ln(1 + (sd/mean)²), μ = ln mean − s²/2
 * @param input.sd - standard deviation of X, ≥ 0
 * @param input.p5 - 5 % quantile, > 0
 * @param input.p95 - 95 % quantile, greater than `p5`
 * @returns the distribution; its `parameters` are always `meanlog` and `sdlog`; moments and far quantiles beyond
 *   1.79e308 are Infinity
 * @throws InputError if a number is out of its range, draws are no doubles, or options of two forms are mixed
 * @example lognormal({ meanlog: 0, sdlog: 0.25 }).quantile(0.95); // 1.5086472777008932
 */
export function lognormal(input: LognormalInput): Distribution {
  const parameters = lognormalLogs(input);
  const { meanlog, sdlog } = parameters;
  if (sdlog === 0)
    return makeDistribution({ kind: 'lognormal', parameters: { ...parameters }, ...atom(exp(meanlog)) });
  const z = (x: number) => (log(x) - meanlog) / sdlog;
  return makeDistribution({
    kind: 'lognormal',
    parameters: { ...parameters },
    ...momentsOf(parameters),
    support: [0, Infinity],
    kinks: [],
    pdf: (x) => (x === 0 ? 0 : scaledNormalDensity(z(x), sdlog, x)),
    densityRatio: (x, d) => lognormalDensityRatio(parameters, x, d),
    cdf: (x) => (x === 0 ? 0 : normalCdf(z(x))),
    sf: (x) => (x === 0 ? 1 : normalSf(z(x))),
    quantile: (p) => exp(meanlog + sdlog * normalQuantile(p)),
    quantileUpper: (q) => exp(meanlog - sdlog * normalQuantile(q)),
  });
}

/** ln(f(x + d) / f(x)) = −u − u (2 z + u / s) / (2 s), u = ln(1 + d / x), z = (ln x − μ) / s. */
export function lognormalDensityRatio({ meanlog, sdlog }: Logs, x: number, d: number): number {
  const growth = d / x < Infinity ? log1p(d / x) : log(d) - log(x);
  return -growth - (growth / sdlog) * ((log(x) - meanlog) / sdlog + growth / sdlog / 2);
}

/** s² from which on exp(s²) − 1 is exp(s²) to the last digit, and s below which its root is s. */
const wide = 40;
const narrow = 1e-8;

/** Variance mean² · (exp(s²) − 1), neither factor of which need be a double; skewness (exp(s²) + 2) · √(exp(s²) − 1). */
function momentsOf({ meanlog, sdlog }: Logs) {
  const square = sdlog * sdlog;
  const mean = exp(meanlog + square / 2);
  const spread = expm1(square);
  const ratio = sdlog < narrow ? sdlog : Math.sqrt(spread);
  const sd = mean * ratio;
  return {
    mean,
    variance: square > wide ? exp(2 * (meanlog + square)) : sdlog < narrow ? sd * sd : mean * spread * mean,
    skewness: (spread + 3) * ratio,
  };
}
