import { expect, test } from 'vitest';
import { normalCdf } from '../../src/core/normal-cdf';
import { defineModel } from '../../src/model/define-model';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';

const points = 64;
const value = normal({ mean: 0, sd: 1 });

/** Whether every replicate has one draw of an indicator in each of its strata. */
async function isStratified(correlation: number): Promise<readonly boolean[]> {
  const model = defineModel({
    id: 'pair',
    years: { base: 2020, horizon: 2021 },
    inputs: { a: { value }, b: { value } },
    indicators: { x: { equation: 'a' }, y: { equation: 'b' } },
    dependence: { latent: [['a', 'b', correlation]] },
  });
  const ensemble = await simulate(model, { draws: 16 * points, seed: 3, sampler: 'latinHypercube' });
  return (['x', 'y'] as const).map((indicator) => {
    const values = Array.from(ensemble.values(indicator, 2021));
    return Array.from({ length: 16 }, (_, replicate) => {
      const own = values.filter((_, draw) => draw % 16 === replicate);
      return new Set(own.map((each) => Math.floor(points * normalCdf(each)))).size === points;
    }).every(Boolean);
  });
}

test('a Latin hypercube of independent inputs stratifies all of them', async () => {
  expect(await isStratified(0)).toEqual([true, true]);
});

test('of correlated inputs, the first by name keeps its strata', async () => {
  expect(await isStratified(0.6)).toEqual([true, false]);
});
