import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Distribution } from '../../../src/uncertainty/distribution';
import { beta } from '../../../src/uncertainty/distributions/beta';
import { discrete } from '../../../src/uncertainty/distributions/discrete';
import { empirical } from '../../../src/uncertainty/distributions/empirical';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { gumbel } from '../../../src/uncertainty/distributions/gumbel';
import { logUniform } from '../../../src/uncertainty/distributions/log-uniform';
import { logistic } from '../../../src/uncertainty/distributions/logistic';
import { lognormal } from '../../../src/uncertainty/distributions/lognormal';
import { metalog } from '../../../src/uncertainty/distributions/metalog';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { negativeBinomial } from '../../../src/uncertainty/distributions/negative-binomial';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { pert } from '../../../src/uncertainty/distributions/pert';
import { pointMass } from '../../../src/uncertainty/distributions/point-mass';
import { poisson } from '../../../src/uncertainty/distributions/poisson';
import { shiftedLognormal } from '../../../src/uncertainty/distributions/shifted-lognormal';
import { skewNormal } from '../../../src/uncertainty/distributions/skew-normal';
import { studentT } from '../../../src/uncertainty/distributions/student-t';
import { triangular } from '../../../src/uncertainty/distributions/triangular';
import { truncated } from '../../../src/uncertainty/distributions/truncated';
import { twoPieceNormal } from '../../../src/uncertainty/distributions/two-piece-normal';
import { uniform } from '../../../src/uncertainty/distributions/uniform';
import { weibull } from '../../../src/uncertainty/distributions/weibull';

const fixed = { seed: 20201, numRuns: 100 };
const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Any continuous law of location about [−5, 5] and scale about [0.1, 10]. */
const anyPlainLaw = fc
  .record({ place: between(-5, 5), scale: between(0.1, 10), shape: between(0.3, 40), share: between(0, 1) })
  .chain(({ place, scale, shape, share }) =>
    fc.constantFrom<() => Distribution>(
      () => normal({ mean: place, sd: scale }),
      () => lognormal({ meanlog: place / 5, sdlog: scale / 10 }),
      () => uniform({ min: place, max: place + scale }),
      () => triangular({ min: place, mode: place + share * scale, max: place + scale }),
      () => gamma({ shape, scale }),
      () => studentT({ df: shape, location: place, scale }),
      () => beta({ alpha: shape + 0.7, beta: scale + 0.9, min: place, max: place + 7 }),
      () => pert({ min: place, mode: place + share * scale, max: place + scale, lambda: shape }),
      () => weibull({ shape, scale }),
      () => twoPieceNormal({ mode: place, sdLeft: scale, sdRight: shape }),
      () =>
        shiftedLognormal({
          shift: place,
          meanlog: 0,
          sdlog: scale / 10,
          tail: share < 0.5 ? 'lower' : 'upper',
        }),
      () => logUniform({ min: scale, max: scale * (1 + shape) }),
      () => logistic({ location: place, scale }),
      () => gumbel({ location: place, scale }),
      () => metalog({ coefficients: [place, scale, scale * (share - 0.5)] }),
      () => metalog({ coefficients: [0, 0.2, 0.2 * (share - 0.5)], min: place, max: place + scale }),
      () =>
        empirical({ values: [place, place + scale, place + scale * (0.2 + share / 2)], interpolate: true }),
    ),
  )
  .map((build) => build());

const anyLaw = fc.oneof(
  anyPlainLaw,
  between(-5, 5).map((shape) => skewNormal({ location: 1, scale: 2, shape })),
  fc
    .tuple(anyPlainLaw, between(0, 0.8), between(0.1, 0.19))
    .map(([law, from, length]) =>
      truncated(law, { min: law.quantile(from + 1e-3), max: law.quantile(from + length) }),
    ),
  fc
    .tuple(anyPlainLaw, anyPlainLaw, between(0.05, 0.95))
    .filter(
      ([a, b]) => Math.max(a.quantile(0.3), b.quantile(0.3)) < Math.min(a.quantile(0.7), b.quantile(0.7)),
    )
    .map(([a, b, weight]) =>
      mixture([
        { weight, distribution: a },
        { weight: 1 - weight, distribution: b },
      ]),
    ),
);

test('the distribution function inverts the quantile function, from both ends', () => {
  fc.assert(
    fc.property(anyLaw, between(1e-12, 1 - 1e-12), (law, p) => {
      expect(Math.abs(law.cdf(law.quantile(p)) - p)).toBeLessThan(1e-10);
      expect(Math.abs(law.sf(law.quantileUpper(p)) - p)).toBeLessThan(1e-10);
    }),
    fixed,
  );
});

test('probabilities below and above a value sum to 1', () => {
  fc.assert(
    fc.property(anyLaw, between(0, 1), (law, p) => {
      const x = law.quantile(p);
      expect(law.cdf(x) + law.sf(x)).toBeCloseTo(1, 12);
    }),
    fixed,
  );
});

test('a smaller probability never has a larger quantile', () => {
  fc.assert(
    fc.property(anyLaw, between(0, 1), between(0, 1), (law, a, b) => {
      const [p, q] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(q - p > 1e-13);
      expect(law.quantile(p)).toBeLessThanOrEqual(law.quantile(q));
      expect(law.quantileUpper(q)).toBeLessThanOrEqual(law.quantileUpper(p));
    }),
    fixed,
  );
});

test('mean, variance and skewness agree with the midpoint rule on the quantile function', () => {
  const laws = [
    normal({ mean: 2, sd: 3 }),
    lognormal({ mean: 100, sd: 20 }),
    uniform({ min: -1, max: 3 }),
    triangular({ min: 0, mode: 0, max: 1 }),
    triangular({ min: -2, mode: 1, max: 1 }),
    gamma({ shape: 2.5, scale: 0.4 }),
    truncated(gamma({ shape: 2, scale: 1 }), { min: 1, max: 4 }),
    truncated(studentT({ df: 5 }), { min: -8, max: 8 }),
    beta({ alpha: 2, beta: 0.7, min: -1, max: 3 }),
    pert({ min: 0, mode: 1, max: 4 }),
    weibull({ shape: 1.5, scale: 2 }),
    weibull({ shape: 30, scale: 2 }),
    skewNormal({ location: 1, scale: 2, shape: -4 }),
    twoPieceNormal({ mode: 0, sdLeft: 1, sdRight: 2 }),
    shiftedLognormal({ shift: 5, meanlog: 0, sdlog: 0.3, tail: 'lower' }),
    logUniform({ min: 1, max: 30 }),
    logistic({ location: 1, scale: 2 }),
    gumbel({ location: 1, scale: 2 }),
    metalog({ coefficients: [6, 0.5, -0.2, 0.1] }),
    metalog({ coefficients: [0, 0.05, 0.01], min: 0 }),
    metalog({ coefficients: [0, 0.8, 0.1], min: 0, max: 1 }),
    discrete({ values: [1, 2, 10], probabilities: [0.2, 0.5, 0.3] }),
    empirical({ values: [1, 5, 2, 2, 9] }),
    empirical({ values: [1, 5, 2, 2, 9], interpolate: true }),
    poisson({ mean: 3.5 }),
    negativeBinomial({ mean: 10, size: 2.5 }),
    truncated(poisson({ mean: 5 }), { min: 3 }),
    mixture([
      { weight: 0.3, distribution: pointMass(0) },
      { weight: 0.7, distribution: triangular({ min: 1, mode: 2, max: 3 }) },
    ]),
  ];
  const n = 20_000;
  for (const law of laws) {
    const values = Array.from({ length: n }, (_, i) => law.quantile((i + 0.5) / n));
    const mean = values.reduce((total, x) => total + x, 0) / n;
    const variance = values.reduce((total, x) => total + (x - mean) * (x - mean), 0) / n;
    const sd = Math.sqrt(law.variance);
    // The rule leaves out the tails beyond 1/(2n): about 1/n of the mean and ln(n)/n of the variance.
    expect(Math.abs(mean - law.mean) / sd).toBeLessThan(4 / n);
    expect(Math.abs(variance / law.variance - 1)).toBeLessThan((4 * Math.log(n)) / n);
    const third = values.reduce((total, x) => total + ((x - mean) / sd) ** 3, 0) / n;
    // Those tails hold about ln(n)³/n of the third moment.
    expect(Math.abs(third - law.skewness)).toBeLessThan((4 * Math.log(n) ** 3) / n);
  }
});

test('location and scale act on quantiles as on values', () => {
  fc.assert(
    fc.property(between(-100, 100), between(0.01, 100), between(1e-6, 1 - 1e-6), (place, scale, p) => {
      const close = (value: number, exact: number) =>
        expect(Math.abs(value - exact)).toBeLessThanOrEqual(
          1e-13 * (Math.abs(place) + scale + Math.abs(exact)),
        );
      close(
        normal({ mean: place, sd: scale }).quantile(p),
        place + scale * normal({ mean: 0, sd: 1 }).quantile(p),
      );
      close(
        studentT({ df: 4, location: place, scale }).quantile(p),
        place + scale * studentT({ df: 4 }).quantile(p),
      );
      close(
        triangular({ min: place, mode: place + scale / 4, max: place + scale }).quantile(p),
        place + scale * triangular({ min: 0, mode: 0.25, max: 1 }).quantile(p),
      );
      close(gamma({ shape: 3, scale }).quantile(p), scale * gamma({ shape: 3, scale: 1 }).quantile(p));
    }),
    fixed,
  );
});

test.each([
  ['normal', normal({ mean: 0, sd: 1 })],
  ['lognormal', lognormal({ meanlog: 1, sdlog: 2 })],
  ['triangular', triangular({ min: 0, mode: 0.3, max: 1 })],
  ['gamma', gamma({ shape: 0.5, scale: 1 })],
  ['studentT', studentT({ df: 2.5 })],
  ['truncated', truncated(normal({ mean: 0, sd: 1 }), { min: -1, max: 2 })],
  ['beta with two poles', beta({ alpha: 0.5, beta: 0.3 })],
  ['weibull', weibull({ shape: 1.5, scale: 2 })],
  ['skewNormal', skewNormal({ location: 0, scale: 1, shape: 40 })],
  ['twoPieceNormal', twoPieceNormal({ mode: 0, sdLeft: 1, sdRight: 2 })],
  ['shiftedLognormal', shiftedLognormal({ shift: 5400, meanlog: 8.6, sdlog: 0.25 })],
  ['logUniform', logUniform({ min: 1e-3, max: 1e6 })],
  ['logistic', logistic({ location: 1, scale: 2 })],
  ['gumbel', gumbel({ location: 1, scale: 2 })],
  ['metalog', metalog({ coefficients: [6, 0.5, -0.2, 0.1] })],
  ['metalog with bounds', metalog({ coefficients: [-2, 0.18, 0.05], min: 0, max: 1 })],
  ['poisson', poisson({ mean: 1e4 })],
  ['negativeBinomial', negativeBinomial({ mean: 1e4, size: 50 })],
  ['discrete', discrete({ values: [1, 2, 10], probabilities: [0.2, 0.5, 0.3] })],
  ['empirical', empirical({ values: Array.from({ length: 99 }, (_, i) => (i * 37) % 100) })],
  ['empirical, interpolated', empirical({ values: [1, 5, 2, 2, 9], interpolate: true })],
  ['truncated far out', truncated(normal({ mean: 0, sd: 1 }), { min: -40, max: -38 })],
  [
    'mixture',
    mixture([
      { weight: 0.5, distribution: normal({ mean: 0, sd: 1 }) },
      { weight: 0.5, distribution: normal({ mean: 3, sd: 0.1 }) },
    ]),
  ],
  [
    'mixture with a gap',
    mixture([
      { weight: 0.25, distribution: uniform({ min: 0, max: 1 }) },
      { weight: 0.75, distribution: uniform({ min: 2, max: 3 }) },
    ]),
  ],
])('%s: quantiles never fall on 1e5 probabilities (slow ones: 2e4), in the tails neither', (_, law) => {
  // These quantiles are searched for; a coarser grid keeps the suite short.
  const n = ['mixture', 'skewNormal', 'beta', 'gamma', 'studentT', 'poisson'].includes(law.kind)
    ? 20_000
    : 100_000;
  let falls = 0;
  let [last, lastLow, lastHigh] = [-Infinity, -Infinity, Infinity];
  for (let i = 0; i <= n; i++) {
    const x = law.quantile(i / n);
    if (x < last) falls++;
    last = x;
    if (i % 4 > 0) continue;
    const tail = 10 ** (-300 * (1 - i / n));
    const [low, high] = [law.quantile(tail), law.quantileUpper(tail)];
    if (low < lastLow || high > lastHigh) falls++;
    [lastLow, lastHigh] = [low, high];
  }
  expect(falls).toBe(0);
});
