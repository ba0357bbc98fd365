import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../src/uncertainty/distribution';
import { beta } from '../../src/uncertainty/distributions/beta';
import { discrete } from '../../src/uncertainty/distributions/discrete';
import { empirical } from '../../src/uncertainty/distributions/empirical';
import { gumbel } from '../../src/uncertainty/distributions/gumbel';
import { logUniform } from '../../src/uncertainty/distributions/log-uniform';
import { logistic } from '../../src/uncertainty/distributions/logistic';
import { lognormal } from '../../src/uncertainty/distributions/lognormal';
import { metalog } from '../../src/uncertainty/distributions/metalog';
import { mixture } from '../../src/uncertainty/distributions/mixture';
import { negativeBinomial } from '../../src/uncertainty/distributions/negative-binomial';
import { normal } from '../../src/uncertainty/distributions/normal';
import { pointMass } from '../../src/uncertainty/distributions/point-mass';
import { poisson } from '../../src/uncertainty/distributions/poisson';
import { triangular } from '../../src/uncertainty/distributions/triangular';
import { truncated } from '../../src/uncertainty/distributions/truncated';
import { twoPieceNormal } from '../../src/uncertainty/distributions/two-piece-normal';
import { uniform } from '../../src/uncertainty/distributions/uniform';
import { weibull } from '../../src/uncertainty/distributions/weibull';
import { quantileTable } from '../../src/uncertainty/quantile-table';
import { fillTails, hashName, openStream } from '../../src/uncertainty/streams/stream';

const calm = normal({ mean: 0.05, sd: 0.01 });
const crisis = normal({ mean: -0.03, sd: 0.02 });

const laws: Record<string, Distribution> = {
  'standard normal': normal({ mean: 0, sd: 1 }),
  'normal with a large location': normal({ mean: 1e6, sd: 1 }),
  'normal with a tiny spread': normal({ mean: 0, sd: 1e-170 }),
  lognormal: lognormal({ meanlog: 0.3, sdlog: 0.8 }),
  'lognormal with a heavy tail': lognormal({ meanlog: 0, sdlog: 1.5 }),
  uniform: uniform({ min: -1, max: 3 }),
  triangular: triangular({ min: 0, mode: 0.3, max: 1 }),
  'triangular, kink at the border of a cell': triangular({ min: 0, mode: 0.25, max: 1 }),
  'triangular, mode at the end': triangular({ min: 0, mode: 0, max: 1 }),
  'triangular, kink near the end': triangular({ min: 0, mode: 0.999, max: 1 }),
  mixture: mixture([
    { weight: 0.9, distribution: calm },
    { weight: 0.1, distribution: crisis },
  ]),
  'mixture with an atom': mixture([
    { weight: 0.3, distribution: pointMass(0) },
    { weight: 0.7, distribution: normal({ mean: 0, sd: 1 }) },
  ]),
  'truncated normal': truncated(normal({ mean: 0, sd: 1 }), { min: -1, max: 2 }),
  'normal truncated far out': truncated(normal({ mean: 0, sd: 1 }), { min: 5 }),
  'truncated lognormal': truncated(lognormal({ meanlog: 0, sdlog: 1 }), { max: 3 }),
  'point mass': pointMass(7),
  beta: beta({ alpha: 2, beta: 5 }),
  weibull: weibull({ shape: 1.5, scale: 2 }),
  'two-piece normal': twoPieceNormal({ mode: 0, sdLeft: 1, sdRight: 2 }),
  'log-uniform': logUniform({ min: 1e-3, max: 1e6 }),
  logistic: logistic({ location: 1, scale: 2 }),
  gumbel: gumbel({ location: 1, scale: 2 }),
  metalog: metalog({ coefficients: [6, 0.5, -0.2, 0.1] }),
  'metalog with bounds': metalog({ coefficients: [-2, 0.18, 0.05], min: 0, max: 1 }),
  discrete: discrete({ values: [1, 2, 10], probabilities: [0.2, 0.55, 0.25] }),
  empirical: empirical({ values: Array.from({ length: 500 }, (_, i) => (i * 37) % 1000) }),
  'empirical, interpolated': empirical({ values: [1, 5, 2, 2, 9], interpolate: true }),
  poisson: poisson({ mean: 1e4 }),
  'negative binomial': negativeBinomial({ mean: 10, size: 2.5 }),
  'mixture with discrete values': mixture([
    { weight: 0.5, distribution: discrete({ values: [0, 1, 2], counts: [1, 1, 2] }) },
    { weight: 0.5, distribution: calm },
  ]),
};

/** Random tails, and forced ones: every power of two down to the smallest, borders of cells, and the middle. */
const tails = (() => {
  const random = new Float64Array(16 * 1024);
  const state = openStream(3, 0, hashName('input:tails'));
  for (let i = 0; i < 16; i++) fillTails(state, random, 1024 * i);
  const deep = random.slice(0, 4096).map((tail, i) => tail * 2 ** -(i % 40));
  const borders = Array.from({ length: 54 }, (_, i) =>
    [1, 1 + 2 ** -52, 1 + 5 / 16, 2 - 2 ** -52].map((x) => x * 2 ** -(i + 2)),
  );
  const forced = [2 ** -54, 2 ** -53, 2 ** -30, 2 ** -28, 0.5, 0.5 - 2 ** -54, ...borders.flat()];
  return [...random, ...deep, ...forced, ...forced.map((tail) => -tail)];
})();

function exact(law: Distribution, tail: number): number {
  return tail < 0 ? law.quantileUpper(-tail) : law.quantile(tail);
}

/** Largest error, in standard deviations of the law, or relative to the value where that is larger. */
function largestError(law: Distribution, found: readonly number[]): number {
  const sd = Math.sqrt(law.variance);
  const errors = tails.map((tail, i) => {
    const value = exact(law, tail);
    return value === found[i] ? 0 : Math.abs(found[i]! - value) / Math.max(sd, Math.abs(value));
  });
  return errors.reduce((a, b) => Math.max(a, b), 0);
}

test('a table gives the median at the middle, from both sides', () => {
  const { at } = quantileTable(uniform({ min: -1, max: 3 }));
  expect([at(0.5), at(-0.5)]).toEqual([1, 1]);
});

describe.each(Object.entries(laws))('%s', (_, law) => {
  const { at } = quantileTable(law);
  const found = tails.map(at);

  test('equals the exact quantile to 1e-14 sd on 20,000 tails and more', () => {
    expect(tails.length).toBeGreaterThan(20_000);
    expect(largestError(law, found)).toBeLessThanOrEqual(1e-14);
  });

  test('gives the same in whatever order its cells are first used, and in place', () => {
    const other = quantileTable(law);
    const values = Float64Array.from([9, ...tails, 9]).reverse();
    other.map(values, 1, tails.length);
    expect(values.reverse()).toEqual(Float64Array.from([9, ...found, 9]));
  });
});

test('planted fault is caught: values that jump by 1e-13 inside a cell', () => {
  const triangle = laws.triangular!;
  const { at } = quantileTable({
    ...triangle,
    quantile: (p) => triangle.quantile(p) + (p > 0.3 ? 1e-13 : 0),
  });
  expect(largestError(triangle, tails.map(at))).toBeGreaterThan(1e-14);
});

test('a normal law of tiny spread keeps its spread', () => {
  expect(quantileTable(laws['normal with a tiny spread']!).at(-0.1)).toBeGreaterThan(1e-170);
});

test('a law of many values is drawn from its values only', () => {
  const { at } = quantileTable(poisson({ mean: 1e4 }));
  expect(tails.every((tail) => Number.isInteger(at(tail)))).toBe(true);
});
