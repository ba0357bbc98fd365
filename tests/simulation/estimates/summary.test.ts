import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineModel } from '../../../src/model/define-model';
import type { Estimate } from '../../../src/simulation/estimates/estimate';
import { quantileEstimates } from '../../../src/simulation/estimates/quantile-estimates';
import { simulate } from '../../../src/simulation/simulate';
import { lognormal } from '../../../src/uncertainty/distributions/lognormal';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { hyndman_fan_quantiles as known } from '../../reference/quantiles.json';
import { summarise } from './summarise';

test('five values by hand', () => {
  const { mean, sd, min, max, finite, quantiles } = summarise([3, 1, 2, 5, 4]);
  expect([finite, min, max, mean.value]).toEqual([5, 1, 5, 3]);
  expect(sd.value).toBeCloseTo(Math.sqrt(2.5), 15);
  expect(mean.standardError).toBeCloseTo(Math.sqrt(0.5), 15);
  // k-statistics: k2 = 2.5; m2 = 2, m4 = 6.8, k4 = 25 (6 · 6.8 − 3 · 4 · 4) / (4 · 3 · 2) = −7.5. Variance of s²:
  // (2 · 5 · 6.25 − 4 · 7.5) / 30 = 13/12.
  expect(sd.standardError).toBeCloseTo(Math.sqrt(13 / 12) / (2 * Math.sqrt(2.5)), 14);
  expect(quantiles.map(({ probability, value }) => [probability, value])).toEqual([
    [0.05, 1.2],
    [0.25, 2],
    [0.5, 3],
    [0.75, 4],
    [0.95, 4.8],
  ]);
});

test('quantiles are those of type 7 in R', () => {
  const estimates = quantileEstimates(Float64Array.from(known.x), known.p);
  for (const [i, { value }] of estimates.entries()) expect(value).toBeCloseTo(known.types['7'][i]!, 14);
});

test('values that are not finite are left out and counted', () => {
  expect(summarise([Number.NaN, 1, Infinity, 3, -Infinity])).toMatchObject({
    draws: 5,
    finite: 2,
    mean: { value: 2 },
    min: 1,
    max: 3,
  });
  expect(summarise([Number.NaN]).quantiles[0]!.value).toBeNaN();
});

test('mean and spread equal a plain two-pass computation', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 50 }),
      fc.integer({ min: 0, max: 9 }),
      (values, power) => {
        const shifted = values.map((value) => value + 10 ** power);
        const { mean, sd } = summarise(shifted);
        const plainMean = shifted.reduce((a, b) => a + b, 0) / shifted.length;
        const plainSd = Math.sqrt(
          shifted.reduce((a, b) => a + (b - plainMean) ** 2, 0) / (shifted.length - 1),
        );
        const scale = Math.max(...shifted.map(Math.abs));
        expect(Math.abs(mean.value - plainMean)).toBeLessThanOrEqual(1e-12 * scale);
        expect(Math.abs(sd.value - plainSd)).toBeLessThanOrEqual(1e-12 * scale);
      },
    ),
    { seed: 20201, numRuns: 1000 },
  );
});

test('a quantile rises with its probability and lies between the extremes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, p, q) => {
        const all = Float64Array.from(values);
        const sorted = all.slice().sort();
        const levels = [Math.min(p, q), Math.max(p, q), 0, 1];
        const [low, high, least, greatest] = quantileEstimates(all, levels).map(({ value }) => value);
        expect(low).toBeLessThanOrEqual(high!);
        expect(low).toBeGreaterThanOrEqual(sorted[0]!);
        expect(high).toBeLessThanOrEqual(sorted[sorted.length - 1]!);
        expect([least, greatest]).toEqual([sorted[0], sorted[sorted.length - 1]]);
      },
    ),
    { seed: 20201, numRuns: 1000 },
  );
});

describe.each([
  ['normal', normal({ mean: 3, sd: 2 })],
  ['lognormal', lognormal({ meanlog: 0, sdlog: 0.6 })],
])('standard errors of %s draws', (_, value) => {
  const model = defineModel({
    id: 'one',
    years: { base: 2020, horizon: 2021 },
    inputs: { value: { value } },
    indicators: { x: { equation: 'value' } },
  });
  const runs = Promise.all(
    Array.from({ length: 200 }, async (_, seed) =>
      (await simulate(model, { draws: 2048, seed })).summary('x', 2021),
    ),
  );
  type Run = Awaited<typeof runs>[number];
  const estimates: Record<string, (run: Run) => Estimate> = {
    mean: (run) => run.mean,
    'standard deviation': (run) => run.sd,
    ...Object.fromEntries(
      [0, 1, 2, 3, 4].map((i) => [`quantile ${i + 1} of 5`, (run: Run) => run.quantiles[i]!]),
    ),
  };

  // The spread of 200 runs is itself known to 5 %, so 15 % are three standard errors.
  test.each(Object.entries(estimates))('%s: as large as the spread of 200 runs', async (_, estimateOf) => {
    const found = (await runs).map(estimateOf);
    const mean = found.reduce((sum, each) => sum + each.value, 0) / 200;
    const spread = Math.sqrt(found.reduce((sum, each) => sum + (each.value - mean) ** 2, 0) / 199);
    const stated = Math.sqrt(found.reduce((sum, each) => sum + each.standardError ** 2, 0) / 200);
    expect(stated / spread).toBeGreaterThan(0.85);
    expect(stated / spread).toBeLessThan(1.15);
  });
});
