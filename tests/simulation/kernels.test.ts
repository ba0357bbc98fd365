import { expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { scenarioOf } from '../../src/scenario/scenario';
import { programOf } from '../../src/simulation/block/program';
import { compiledKernel } from '../../src/simulation/javascript/compiled-kernel';
import { simulate } from '../../src/simulation/simulate';
import { beta } from '../../src/uncertainty/distributions/beta';
import { gamma } from '../../src/uncertainty/distributions/gamma';
import { gumbel } from '../../src/uncertainty/distributions/gumbel';
import { logUniform } from '../../src/uncertainty/distributions/log-uniform';
import { logistic } from '../../src/uncertainty/distributions/logistic';
import { lognormal } from '../../src/uncertainty/distributions/lognormal';
import { studentT } from '../../src/uncertainty/distributions/student-t';
import { twoPieceNormal } from '../../src/uncertainty/distributions/two-piece-normal';
import { weibull } from '../../src/uncertainty/distributions/weibull';
import { growthModel } from '../model/growth-model';

test('where code may be generated it is, so that comparing the engines compares something', () => {
  expect(compiledKernel(programOf(scenarioOf(growthModel())))).toBeTypeOf('function');
});

test.each(['random', 'antithetic', 'latinHypercube', 'sobol', 'rotatedSobol', 'importance'] as const)(
  'all engines give the same fingerprint: %s',
  async (sampler) => {
    const runs = await Promise.all(
      (['wasm', 'js', 'interpreter'] as const).map((engine) =>
        simulate(growthModel(), { draws: 4096, seed: 8, engine, sampler }),
      ),
    );
    expect(new Set(runs.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  },
);

test('laws of extreme parameters give the same draws on all engines, and finite ones', async () => {
  const laws = {
    cauchy: studentT({ df: 1, scale: 1e-200 }),
    gammaOfLargeScale: gamma({ shape: 0.01, scale: 1e200 }),
    betaOfSmallShape: beta({ alpha: 0.01, beta: 1e8 }),
    gumbel: gumbel({ location: -1e308, scale: 1e305 }),
    logUniform: logUniform({ min: 1e-300, max: 1e300 }),
    logistic: logistic({ location: 0, scale: 1e-300 }),
    lognormal: lognormal({ mean: 1, sd: 1e200 }),
    twoPieceNormal: twoPieceNormal({ mode: 0, sdLeft: 1e-9, sdRight: 1 }),
    weibull: weibull({ shape: 0.05, scale: 1e100 }),
  };
  const entries = Object.entries(laws);
  const model = defineModel({
    id: 'extremes',
    years: { base: 2020, horizon: 2021 },
    inputs: Object.fromEntries(entries.map(([name, value]) => [`${name}Input`, { value }])),
    indicators: Object.fromEntries(
      entries.map(([name]) => [`${name}Level`, { baseline: `${name}Input`, equation: `${name}Level(-1)` }]),
    ),
  });
  const runs = await Promise.all(
    (['wasm', 'js', 'interpreter'] as const).map((engine) =>
      simulate(model, { draws: 4096, seed: 8, engine }),
    ),
  );
  expect(new Set(runs.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  for (const [name, law] of entries) {
    const values = runs[0]!.values(`${name}Level`, 2020);
    expect(values.every(Number.isFinite)).toBe(true);
    // Half of the draws lie below the median; five standard errors of 4,096
    const below = values.filter((x) => x <= law.quantile(0.5)).length / 4096;
    expect(Math.abs(below - 0.5)).toBeLessThan((5 * 0.5) / 64);
  }
});
