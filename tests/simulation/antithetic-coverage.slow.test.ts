import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/core/normal-quantile';
import { defineModel } from '../../src/model/define-model';
import { shareEstimate } from '../../src/simulation/estimates/share-estimate';
import { simulate } from '../../src/simulation/simulate';
import { normal } from '../../src/uncertainty/distributions/normal';

// 400 seeds. Coverage: 0.95 ± 3.3 standard errors of 1.1 points. The root mean square of the stated errors of a
// quantile is that of the true ones ± 4 standard errors of 3.5 %, and up to 8 % more, since order statistics a few ranks
// apart are themselves uneven. x is a little skewed, so that its pairs are not even: its median has hardly an error.
test('errors from antithetic pairs are as large as stated', async () => {
  const law = normal({ mean: 0, sd: 1 });
  const model = defineModel({
    id: 'sum',
    years: { base: 2020, horizon: 2021 },
    inputs: { a: { value: law }, b: { value: law } },
    indicators: { x: { equation: 'exp(a / 4) + b' }, y: { equation: 'a + 2 * b' } },
  });
  // P(exp(a/4) + b < q) by quadrature (scipy quad and brentq) for the five probabilities.
  const known = [-0.6649088838, 0.3336125303, 1.0296137036, 1.7275148675, 2.7356285534];
  const [mean, sd] = [Math.exp(1 / 32), Math.sqrt(Math.exp(1 / 16) * Math.expm1(1 / 16) + 1)];
  const share = 0.18554668476134878;
  const seeds = 400;
  const z = normalQuantile(0.975);
  const covered = { mean: 0, sd: 0, share: 0 };
  const squares = known.map(() => ({ stated: 0, true: 0 }));
  for (let seed = 0; seed < seeds; seed++) {
    const ensemble = await simulate(model, { draws: 1024, seed, sampler: 'antithetic' });
    const summary = ensemble.summary('x', 2021);
    if (Math.abs(summary.mean.value - mean) <= z * summary.mean.standardError) covered.mean++;
    if (Math.abs(summary.sd.value - sd) <= z * summary.sd.standardError) covered.sd++;
    for (const [i, { value, standardError }] of summary.quantiles.entries()) {
      squares[i]!.stated += standardError ** 2;
      squares[i]!.true += (value - known[i]!) ** 2;
    }
    const met = Uint8Array.from(ensemble.values('y', 2021), (y) => (y > 2 ? 1 : 0));
    const { interval } = shareEstimate(met, ensemble.design, 0.95);
    if (interval[0] <= share && share <= interval[1]) covered.share++;
  }
  for (const [name, times] of Object.entries(covered)) {
    expect(Math.abs(times / seeds - 0.95), name).toBeLessThanOrEqual(0.036);
  }
  for (const each of squares) {
    const ratio = Math.sqrt(each.stated / each.true);
    expect(ratio).toBeGreaterThan(0.86);
    expect(ratio).toBeLessThan(1.22);
  }
  // The median's error is a quarter of that of random draws, √(π/2) sd/√n.
  const ofRandom = Math.sqrt(Math.PI / 2 / 1024) * sd;
  expect(Math.sqrt(squares[2]!.stated / seeds)).toBeLessThan(ofRandom / 3);
});
