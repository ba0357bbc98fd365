import { expect, test } from 'vitest';
import type { Distribution } from '../../../src/uncertainty/distribution';
import { distributionFrom } from '../../../src/uncertainty/distribution-from';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { truncated } from '../../../src/uncertainty/distributions/truncated';
import reference from '../../reference/distributions.json';
import further from '../../reference/further-laws.json';

const entries = [...reference.entries, ...further.entries];

/** Families of the files that are built here, by the names the files use; values from 50-digit arithmetic and more. */
const builders: Record<string, (parameters: never) => Distribution> = {
  normal: (parameters) => distributionFrom({ kind: 'normal', parameters }),
  lognormal: (parameters) => distributionFrom({ kind: 'lognormal', parameters }),
  uniform: (parameters) => distributionFrom({ kind: 'uniform', parameters }),
  triangular: (parameters) => distributionFrom({ kind: 'triangular', parameters }),
  gamma: (parameters) => distributionFrom({ kind: 'gamma', parameters }),
  student_t: (parameters) => distributionFrom({ kind: 'studentT', parameters }),
  beta: (parameters) => distributionFrom({ kind: 'beta', parameters }),
  pert: ({ min, mode, max, lambda }: Record<'min' | 'mode' | 'max' | 'lambda', number>) =>
    distributionFrom({ kind: 'pert', parameters: { min, mode, max, lambda } }),
  weibull: (parameters) => distributionFrom({ kind: 'weibull', parameters }),
  skew_normal: (parameters) => distributionFrom({ kind: 'skewNormal', parameters }),
  two_piece_normal: (parameters) => distributionFrom({ kind: 'twoPieceNormal', parameters }),
  poisson: (parameters) => distributionFrom({ kind: 'poisson', parameters }),
  negative_binomial: (parameters) => distributionFrom({ kind: 'negativeBinomial', parameters }),
  truncated_normal: ({ mean, sd, min, max }: { mean: number; sd: number; min: number; max: number }) =>
    truncated(normal({ mean, sd }), { min, max }),
  normal_mixture: ({ weights, means, sds }: { weights: number[]; means: number[]; sds: number[] }) =>
    distributionFrom({
      kind: 'mixture',
      parameters: {
        components: weights.map((weight, i) => ({
          weight,
          distribution: { kind: 'normal', parameters: { mean: means[i], sd: sds[i] } },
        })),
      },
    }),
  log_uniform: (parameters) => distributionFrom({ kind: 'logUniform', parameters }),
  logistic: (parameters) => distributionFrom({ kind: 'logistic', parameters }),
  gumbel: (parameters) => distributionFrom({ kind: 'gumbel', parameters }),
};

const cases = entries.map((entry) => ({
  ...entry,
  skewness: (entry as { skewness?: number }).skewness,
  excessKurtosis: (entry as { excessKurtosis?: number }).excessKurtosis,
  law: builders[entry.distribution]!(entry.params as never),
  quantileUpper: (entry as { quantileUpper?: { q: number; x: number }[] }).quantileUpper ?? [],
}));

test('every family of the files is built', () => {
  expect([...new Set(cases.map((each) => each.distribution))]).toEqual(
    Object.keys(builders).sort((a, b) => order(a) - order(b)),
  );
});

test.each(cases)('$distribution: density and both tails to 1e-12 relative', ({ law, points }) => {
  for (const { x, pdf, cdf, sf } of points) {
    expect(relativeError((law.pdf ?? law.pmf)!(x), pdf)).toBeLessThan(1e-12);
    expect(relativeError(law.cdf(x), cdf)).toBeLessThan(1e-12);
    expect(relativeError(law.sf(x), sf)).toBeLessThan(1e-12);
  }
});

test.each(cases)(
  '$distribution: quantiles to 1e-11 relative',
  ({ law, quantile, quantileUpper, variance }) => {
    const nearZero = 1e-14 * Math.sqrt(variance);
    for (const { p, x } of quantile) {
      expect(Math.abs(law.quantile(p) - x)).toBeLessThanOrEqual(Math.max(1e-11 * Math.abs(x), nearZero));
    }
    for (const { q, x } of quantileUpper) {
      expect(Math.abs(law.quantileUpper(q) - x)).toBeLessThanOrEqual(Math.max(1e-11 * Math.abs(x), nearZero));
    }
  },
);

test.each(cases)('$distribution: moments to 1e-12 relative', ({ law, mean, variance, skewness }) => {
  expect(Math.abs(law.mean - mean)).toBeLessThanOrEqual(
    1e-12 * Math.max(Math.abs(mean), Math.sqrt(variance)),
  );
  expect(relativeError(law.variance, variance)).toBeLessThan(1e-12);
  if (skewness !== undefined) expect(Math.abs(law.skewness - skewness)).toBeLessThan(1e-12);
});

test.each(cases)('$distribution: logarithm of the density to 1e-12', ({ law, points }) => {
  for (const { x, logpdf } of points) {
    // The density itself is right to 1e-12, and so is its logarithm, but for rounding.
    const bound = 1e-12 + 1e-15 * Math.abs(logpdf);
    expect(Math.abs(Math.log((law.pdf ?? law.pmf)!(x)) - logpdf)).toBeLessThan(bound);
  }
});

test.each(cases.filter((each) => each.excessKurtosis !== undefined))(
  '$distribution: the fourth moment of the quantile function is that of the file',
  ({ law, mean, variance, excessKurtosis }) => {
    const fourth = (x: number) => ((x - mean) * (x - mean) * (x - mean) * (x - mean)) / (variance * variance);
    const found = law.pmf === undefined ? overTails(law, fourth) : overValues(law, fourth);
    // The trapezoidal rule is exact but for a kink of the density, where its error is of the order of the step squared.
    expect(relativeError(found, 3 + excessKurtosis!)).toBeLessThan(1e-6);
  },
);

/** Mean of a function of the law: probabilities e^-y / 2 of both tails, y = exp(t - exp(-t)), in even steps of t. */
function overTails(law: Distribution, of: (x: number) => number): number {
  const step = 1 / 512;
  let total = 0;
  for (let t = -4; t < 5; t += step) {
    const y = Math.exp(t - Math.exp(-t));
    const p = Math.exp(-y) / 2;
    const weight = step * p * y * (1 + Math.exp(-t));
    if (p > 1e-300) total += weight * (of(law.quantile(p)) + of(law.quantileUpper(p)));
  }
  return total;
}

function overValues(law: Distribution, of: (x: number) => number): number {
  let total = 0;
  for (let x = 0; x <= law.quantileUpper(1e-16); x++) total += law.pmf!(x) * of(x);
  return total;
}

function relativeError(value: number, exact: number): number {
  return Math.abs(value - exact) / Math.abs(exact);
}

function order(name: string): number {
  return entries.findIndex((entry) => entry.distribution === name);
}
