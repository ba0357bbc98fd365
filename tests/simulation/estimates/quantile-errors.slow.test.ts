import { expect, test } from 'vitest';
import { defineModel } from '../../../src/model/define-model';
import { simulate } from '../../../src/simulation/simulate';
import { normal } from '../../../src/uncertainty/distributions/normal';

const seeds = 400;
const draws = 2048;
const value = normal({ mean: 0, sd: 1 });

const model = defineModel({
  id: 'spread',
  years: { base: 2020, horizon: 2021 },
  inputs: { a: { value }, b: { value }, c: { value } },
  indicators: { total: { equation: 'a + b + c' }, skewed: { equation: 'exp(a + b / 2)' } },
});

const runs = [
  ['random', 'values'],
  ['random', 'summary'],
  ['antithetic', 'values'],
  ['latinHypercube', 'values'],
  ['latinHypercube', 'summary'],
  ['sobol', 'values'],
  ['sobol', 'summary'],
] as const;

// The spread of 400 runs is itself known to 3.5 %: 14 % are four standard errors. Antithetic pairs lie evenly about the
// median, which hardly spreads; its error is held by the rounding of a rank.
test.each(runs)('%s, %s: quantiles spread as their errors say', async (sampler, kept) => {
  const options = { draws, sampler, ...(kept === 'summary' && { keep: 'summary' as const }) };
  const ensembles = await Promise.all(
    Array.from({ length: seeds }, (_, seed) => simulate(model, { ...options, seed })),
  );
  for (const indicator of ['total', 'skewed'] as const) {
    const summaries = ensembles.map((ensemble) => ensemble.summary(indicator, 2021).quantiles);
    for (const [k, { probability }] of summaries[0]!.entries()) {
      const found = summaries.map((quantiles) => quantiles[k]!);
      const spread = standardDeviation(found.map((each) => each.value));
      const stated = rootMeanSquare(found.map((each) => each.standardError));
      const resolution = rootMeanSquare(found.map((each) => each.resolution ?? 0));
      const name = `${indicator} at ${probability}`;
      expect(stated / spread, name).toBeGreaterThan(0.86);
      if (sampler === 'antithetic' && probability === 0.5) continue;
      expect((stated - resolution) / spread, name).toBeLessThan(1.2);
    }
  }
});

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, each) => sum + each * each, 0) / values.length);
}
