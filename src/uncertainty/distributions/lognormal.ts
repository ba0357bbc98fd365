import { z } from 'zod';
import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import { normalCdf, normalSf } from '../../core/normal-cdf';
import { normalDensity } from '../../core/normal-density';
import { normalQuantile } from '../../core/normal-quantile';
import { fault, parseInput, readInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { atom } from './atom';
import { makeDistribution } from './make-distribution';

const byLogs = z.strictObject({ meanlog: real(), sdlog: real('[0, ∞)') });
const byMoments = z.strictObject({ mean: real('(0, ∞)'), sd: real('[0, ∞)') });
const byQuantiles = z
  .strictObject({ p5: real('(0, ∞)'), p95: real('(0, ∞)') })
  .superRefine(({ p5, p95 }, context) => {
    if (p5 < p95) return;
    const expected = `greater than \`p5\`, which is ${p5}`;
    context.addIssue({ ...fault({ code: 'E_NOT_MONOTONE', expected }), path: ['p95'], input: p95 });
  });

type Input = z.input<typeof byLogs> | z.input<typeof byMoments> | z.input<typeof byQuantiles>;

/**
 * Lognormal distribution, in one of three forms: by the logarithm, by the arithmetic mean, or by two quantiles.
 *
 * ln X is normal with mean μ and standard deviation s; the median of X is exp(μ), its mean exp(μ + s²/2)
 *
 * @param input.meanlog - μ, mean of ln X
 * @param input.sdlog - s, standard deviation of ln X, ≥ 0; 0 means no uncertainty, as in `normal`
 * @param input.mean - arithmetic mean of X (never of ln X), > 0: s² = ln(1 + (sd/mean)²), μ = ln mean − s²/2
 * @param input.sd - standard deviation of X, ≥ 0
 * @param input.p5 - 5 % quantile, > 0
 * @param input.p95 - 95 % quantile, greater than `p5`
 * @returns the distribution; its `parameters` are always `meanlog` and `sdlog`
 * @throws InputError if a number is out of its range, or options of two forms are mixed
 * @example lognormal({ meanlog: 0, sdlog: 0.25 }).quantile(0.95); // 1.5086472777008932
 */
export function lognormal(input: Input): Distribution {
  const parameters = logsOf(input);
  const { meanlog, sdlog } = parameters;
  if (sdlog === 0) return makeDistribution({ kind: 'lognormal', parameters, ...atom(exp(meanlog)) });
  const half = (sdlog * sdlog) / 2;
  const mean = exp(meanlog + half);
  const spread = expm1(2 * half);
  const z = (x: number) => (log(x) - meanlog) / sdlog;
  return makeDistribution({
    kind: 'lognormal',
    parameters,
    mean,
    variance: mean * mean * spread,
    skewness: (spread + 3) * Math.sqrt(spread),
    support: [0, Infinity],
    kinks: [],
    pdf: (x) => (x === 0 ? 0 : normalDensity(z(x)) / sdlog / x),
    cdf: (x) => (x === 0 ? 0 : normalCdf(z(x))),
    sf: (x) => (x === 0 ? 1 : normalSf(z(x))),
    quantile: (p) => exp(meanlog + sdlog * normalQuantile(p)),
    quantileUpper: (q) => exp(meanlog - sdlog * normalQuantile(q)),
  });
}

function logsOf(given: Input): { meanlog: number; sdlog: number } {
  const input = readInput('lognormal', given);
  if (has(input, 'mean') || has(input, 'sd')) {
    const { mean, sd } = parseInput('lognormal', byMoments, input);
    const variance = log1p((sd / mean) * (sd / mean));
    return { meanlog: log(mean) - variance / 2, sdlog: Math.sqrt(variance) };
  }
  if (has(input, 'p5') || has(input, 'p95')) {
    const { p5, p95 } = parseInput('lognormal', byQuantiles, input);
    const spread = log1p((p95 - p5) / p5);
    return { meanlog: log(p5) + spread / 2, sdlog: spread / (2 * normalQuantile(0.95)) };
  }
  return parseInput('lognormal', byLogs, input);
}

function has(input: unknown, option: string): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, option);
}
