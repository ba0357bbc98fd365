import { describe, expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';
import {
  attainment_gaussian_arithmetic_growth,
  attainment_gaussian_log_growth,
} from '../reference/analysis.json';

type Row = (typeof attainment_gaussian_log_growth.rows)[number];

/** y(t) = y(t−1) · exp(μ + s(t)), with s an AR(1) shock around 0. */
function logGrowth({ y0, mu, phi, g0, sigma, h }: Row) {
  return defineModel({
    id: 'log-growth',
    years: { base: 2020, horizon: 2020 + h },
    inputs: { mu: { value: mu } },
    shocks: { s: { ar1: { persistence: phi, innovation: normal({ mean: 0, sd: sigma }), start: g0 - mu } } },
    indicators: { gdp: { baseline: y0, equation: 'gdp(-1) * exp(mu + s)' } },
  });
}

function share(values: ArrayLike<number>, threshold: number): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! >= threshold) count++;
  return count / values.length;
}

/** Distance of a share from its probability, in standard errors. */
function distance(found: number, probability: number, draws: number): number {
  return (found - probability) / Math.sqrt((probability * (1 - probability)) / draws);
}

describe('yearly log growth normal with mean 0.055 and sd 0.02', () => {
  const draws = 2 ** 18;
  const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
  const [row] = attainment_gaussian_log_growth.rows as [Row];
  // P(y >= y0 · 1.06^5) is the same integral with the other threshold: Phi((0.275 − 5 ln 1.06) / (0.02 √5)).
  const cases = [
    { threshold: row.threshold, probability: row.probability },
    { threshold: 11381.07324725696, probability: 0.35737842 },
  ];

  test('20 seeds give both probabilities within four standard errors, spread as chi-square says', async () => {
    const model = logGrowth(row);
    const found = cases.map(() => [] as number[]);
    for (const seed of seeds) {
      const ensemble = await simulate(model, { draws, seed, keep: ['gdp'] });
      const values = ensemble.column('gdp', 2025);
      for (const [i, { threshold, probability }] of cases.entries()) {
        found[i]!.push(distance(share(values, threshold), probability, draws));
      }
    }
    for (const distances of found) {
      expect(Math.max(...distances.map(Math.abs))).toBeLessThan(4);
      const chiSquare = distances.reduce((sum, z) => sum + z * z, 0);
      expect(chiSquare).toBeGreaterThan(7.434);
      expect(chiSquare).toBeLessThan(39.997);
    }
  });

  test('planted fault is caught: a mean that is wrong by 0.0005 a year', async () => {
    const ensemble = await simulate(logGrowth({ ...row, mu: 0.0555, g0: 0.0555 }), { draws, seed: 1 });
    const { threshold, probability } = cases[1]!;
    expect(
      Math.abs(distance(share(ensemble.column('gdp', 2025), threshold), probability, draws)),
    ).toBeGreaterThan(4);
  });
});

test.each(attainment_gaussian_log_growth.rows)(
  'persistence $phi, start $g0: probability, mean and quantiles',
  async (row) => {
    const draws = 2 ** 17;
    const ensemble = await simulate(logGrowth(row), { draws, seed: 2020 });
    const { mean, quantiles } = ensemble.summary('gdp', 2025);
    expect(
      Math.abs(distance(share(ensemble.column('gdp', 2025), row.threshold), row.probability, draws)),
    ).toBeLessThan(4);
    expect(Math.abs(mean.value - row.mean2025)).toBeLessThan(4 * mean.standardError);
    for (const [i, exact] of [
      [0, row.q05],
      [2, row.median2025],
      [4, row.q95],
    ] as const) {
      expect(Math.abs(quantiles[i]!.value - exact)).toBeLessThan(4 * quantiles[i]!.standardError);
    }
  },
);

test.each(attainment_gaussian_arithmetic_growth.rows)(
  'arithmetic growth $mu: probability, mean and variance',
  async (row) => {
    const draws = 2 ** 17;
    const model = defineModel({
      id: 'arithmetic-growth',
      years: { base: 2020, horizon: 2020 + row.n },
      shocks: { g: { iid: normal({ mean: row.mu, sd: row.sigma }) } },
      indicators: { gdp: { baseline: row.y0, equation: 'gdp(-1) * (1 + g)' } },
    });
    const ensemble = await simulate(model, { draws, seed: 7 });
    const { mean, sd } = ensemble.summary('gdp', 2025);
    expect(
      Math.abs(distance(share(ensemble.column('gdp', 2025), row.threshold), row.probability, draws)),
    ).toBeLessThan(4);
    expect(Math.abs(mean.value - row.exactMean)).toBeLessThan(4 * mean.standardError);
    expect(Math.abs(sd.value - Math.sqrt(row.exactVar))).toBeLessThan(4 * sd.standardError);
  },
);
