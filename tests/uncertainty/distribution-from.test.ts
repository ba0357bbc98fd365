import { expect, test } from 'vitest';
import { distributionFrom } from '../../src/uncertainty/distribution-from';
import { beta } from '../../src/uncertainty/distributions/beta';
import { discrete } from '../../src/uncertainty/distributions/discrete';
import { empirical } from '../../src/uncertainty/distributions/empirical';
import { gamma } from '../../src/uncertainty/distributions/gamma';
import { gumbel } from '../../src/uncertainty/distributions/gumbel';
import { logUniform } from '../../src/uncertainty/distributions/log-uniform';
import { logistic } from '../../src/uncertainty/distributions/logistic';
import { lognormal } from '../../src/uncertainty/distributions/lognormal';
import { metalog } from '../../src/uncertainty/distributions/metalog';
import { mixture } from '../../src/uncertainty/distributions/mixture';
import { negativeBinomial } from '../../src/uncertainty/distributions/negative-binomial';
import { normal } from '../../src/uncertainty/distributions/normal';
import { pert } from '../../src/uncertainty/distributions/pert';
import { pointMass } from '../../src/uncertainty/distributions/point-mass';
import { poisson } from '../../src/uncertainty/distributions/poisson';
import { shiftedLognormal } from '../../src/uncertainty/distributions/shifted-lognormal';
import { skewNormal } from '../../src/uncertainty/distributions/skew-normal';
import { studentT } from '../../src/uncertainty/distributions/student-t';
import { triangular } from '../../src/uncertainty/distributions/triangular';
import { truncated } from '../../src/uncertainty/distributions/truncated';
import { twoPieceNormal } from '../../src/uncertainty/distributions/two-piece-normal';
import { uniform } from '../../src/uncertainty/distributions/uniform';
import { weibull } from '../../src/uncertainty/distributions/weibull';

const laws = [
  normal({ mean: 0.1, sd: 0.3 }),
  lognormal({ mean: 100, sd: 20 }),
  lognormal({ p5: 3, p95: 7 }),
  uniform({ min: -1, max: 3 }),
  triangular({ min: 0.04, mode: 0.065, max: 0.08 }),
  gamma({ shape: 0.5, scale: 1.1 }),
  studentT({ df: 5, scale: 0.02 }),
  truncated(studentT({ df: 5 }), { min: -8, max: 8 }),
  mixture([
    { weight: 0.9, distribution: normal({ mean: 0, sd: 1 }) },
    { weight: 0.1, distribution: truncated(gamma({ shape: 2, scale: 1 }), { max: 3 }) },
  ]),
  pointMass(4),
  pert({ min: 0, mode: 1, max: 4 }),
  beta({ alpha: 2, beta: 5, max: 3 }),
  weibull({ shape: 1.5, scale: 2 }),
  skewNormal({ location: 0, scale: 1, shape: 4 }),
  twoPieceNormal({ mode: 0, sdLeft: 1, sdRight: 2 }),
  shiftedLognormal({ shift: 5, meanlog: 0, sdlog: 0.3, tail: 'lower' }),
  metalog({ quantiles: { p5: 4.5, p50: 6.2, p95: 7.4 }, min: 0 }),
  logUniform({ min: 1, max: 1000 }),
  logUniform({ min: 3, max: 4 }),
  logistic({ location: 1, scale: 2 }),
  gumbel({ location: 1, scale: 2 }),
  discrete({ values: [1, 2, 10], probabilities: [0.2, 0.5, 0.3] }),
  discrete({ values: [1, 2, 10], counts: [3, 0, 1] }),
  empirical({ values: [1, 5, 2, 2, 9], weights: [1, 1, 1, 2, 0.5], interpolate: true }),
  poisson({ mean: 3.5 }),
  negativeBinomial({ mean: 10, size: 2.5 }),
  truncated(poisson({ mean: 1000 }), { min: 980 }),
];

test.each(laws)('$kind: a structured clone and JSON text give the same bits', (law) => {
  const { kind, parameters } = law;
  const cloned = distributionFrom(structuredClone({ kind, parameters }));
  const written = distributionFrom(JSON.parse(JSON.stringify({ kind, parameters })));
  for (const again of [cloned, written, distributionFrom(law)]) {
    expect(again.parameters).toEqual(parameters);
    expect([again.mean, again.variance, again.skewness, again.support, again.kinks]).toEqual([
      law.mean,
      law.variance,
      law.skewness,
      law.support,
      law.kinks,
    ]);
    for (const p of [1e-12, 0.01, 0.3, 0.5, 0.77, 0.999]) {
      expect(again.quantile(p)).toBe(law.quantile(p));
      expect(again.quantileUpper(p)).toBe(law.quantileUpper(p));
      expect(again.cdf(law.quantile(p))).toBe(law.cdf(law.quantile(p)));
    }
  }
});

test('unknown kinds are refused, the nearest is named', () => {
  const message =
    /^distributionFrom: expected `kind` to be one of normal, .*, got "nromal"; did you mean `normal`\?$/;
  expect(() => distributionFrom({ kind: 'nromal', parameters: {} })).toThrow(message);
  expect(() =>
    distributionFrom({
      kind: 'truncated',
      parameters: { distribution: { kind: 'norml', parameters: {} }, min: 0 },
    }),
  ).toThrow(
    /^truncated: expected `distribution.kind` to be one of .*, got "norml"; did you mean `normal`\?$/,
  );
  expect(() => distributionFrom({ kind: 'constructor', parameters: {} })).toThrow(/got "constructor"/);
});

test('parameters are checked by the law itself', () => {
  expect(() => distributionFrom({ kind: 'normal', parameters: { mean: 0, sd: -1 } })).toThrow(
    /^normal: expected `sd` to be a number in \[0, ∞\), got -1$/,
  );
  expect(() => distributionFrom({ kind: 'mixture', parameters: {} })).toThrow(
    /^mixture: expected `components` to be an array, got undefined$/,
  );
});
