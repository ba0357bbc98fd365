import { expect, test } from 'vitest';
import { defineModel } from '../../src/model/define-model';
import { simulate } from '../../src/simulation/simulate';
import { spearmanCorrelation } from '../../src/uncertainty/dependence/spearman-correlation';
import { lognormal } from '../../src/uncertainty/distributions/lognormal';
import { normal } from '../../src/uncertainty/distributions/normal';

// dependence.slow.test.ts has more degrees of freedom and pairs, and four times the draws.
test.each([0.3, 1])('draws under { studentT: %d } have the Spearman that is stated', async (df) => {
  const model = defineModel({
    id: 'pair',
    years: { base: 2020, horizon: 2021 },
    inputs: {
      a: { value: normal({ mean: 1, sd: 2 }) },
      b: { value: lognormal({ meanlog: 0, sdlog: 0.5 }) },
    },
    indicators: { x: { equation: 'a' }, y: { equation: 'b' } },
    dependence: { copula: { studentT: df }, spearman: [['a', 'b', 0.5]] },
  });
  const draws = 16_384;
  const ensemble = await simulate(model, { draws, seed: 7 });
  const found = spearmanCorrelation({ x: ensemble.values('x', 2021), y: ensemble.values('y', 2021) });
  // The standard error of 4,096 draws is 1.14 (ν = 0.3) and 0.99 / √draws, from 300 samples of numpy and scipy. The
  // Gaussian formula gives 0.40 and 0.448.
  expect(Math.abs(found - 0.5)).toBeLessThan((5 * (df < 1 ? 1.14 : 0.99)) / Math.sqrt(draws));
});
