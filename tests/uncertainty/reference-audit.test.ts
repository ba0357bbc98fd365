import { describe, expect, test } from 'vitest';
import { exp } from '../../src/core/exp';
import { log } from '../../src/core/log';
import { judgeWeights } from '../../src/simulation/draws/importance/judge-weights';
import { leastEigenvalue } from '../../src/uncertainty/dependence/least-eigenvalue';
import { nearestCorrelation } from '../../src/uncertainty/dependence/nearest-correlation';
import { distributionFrom } from '../../src/uncertainty/distribution-from';
import { clopperPearsonInterval } from '../../src/uncertainty/intervals/clopper-pearson-interval';
import dependence from '../reference/dependence.json';
import distributions from '../reference/distributions.json';
import sampling from '../reference/sampling.json';

// What the tests of single functions leave over of the reference files. Not of this library, and so not tested: the
// Agresti-Coull and Wald intervals, xoshiro256** (the streams are xoshiro128**), the perplexity of weights, quantile
// types other than 1 and 7.

describe('effective sample size of weights', () => {
  const aim = {
    targets: [],
    pilotRuns: 0,
    pilotDraws: 0,
    shift: 0,
    unshiftedShare: 0.2,
    single: [],
    round: 5,
  };
  test.each(sampling.ess.map((row) => [row.ess, row] as const))('%f', (ess, row) => {
    const weights = Float64Array.from('weights' in row ? row.weights! : row.logWeights!.map(exp));
    expect(Math.abs(judgeWeights(weights, aim).effectiveSampleSize / ess - 1)).toBeLessThan(1e-13);
  });
});

test.each(sampling.rule_of_three)(
  'rule of three: $n draws without a hit',
  ({ n, exactUpper95OneSided, approx3overN }) => {
    // One-sided 95 % is two-sided 90 %.
    const upper = clopperPearsonInterval({ count: 0, draws: n, level: 0.9 })[1];
    expect(Math.abs(upper / exactUpper95OneSided - 1)).toBeLessThan(1e-12);
    expect(upper).toBeLessThan(approx3overN);
  },
);

test.each(sampling.quantile_ci.rows)('asymptotic error of a normal quantile: n $n, p $p', (row) => {
  const { n, p, asymptoticSeStdNormal } = row;
  const law = distributionFrom({ kind: 'normal', parameters: { mean: 0, sd: 1 } });
  const error = Math.sqrt((p * (1 - p)) / n) / law.pdf!(law.quantile(p));
  expect(Math.abs(error / asymptoticSeStdNormal - 1)).toBeLessThan(1e-12);
});

test.each(dependence.nearest_correlation)(
  'least eigenvalue of the nearest correlation matrix is 0',
  (row) => {
    const { matrix } = nearestCorrelation({ matrix: row.input });
    expect(Math.abs(leastEigenvalue(matrix) - row.minEig)).toBeLessThan(1e-9);
  },
);

test('logarithms of densities', () => {
  const kinds: Record<string, string> = { student_t: 'studentT' };
  for (const name of [
    'normal',
    'lognormal',
    'uniform',
    'triangular',
    'gamma',
    'beta',
    'weibull',
    'student_t',
  ]) {
    const entry = distributions.entries.find(({ distribution }) => distribution === name)!;
    const law = distributionFrom({ kind: kinds[name] ?? name, parameters: entry.params as never });
    for (const { x, logpdf } of entry.points) {
      // The density is right to 1e-12, and its logarithm so far off at most.
      expect(Math.abs(log(law.pdf!(x)) - logpdf)).toBeLessThan(2e-12);
    }
  }
});
