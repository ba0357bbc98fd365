import { expect, test } from 'vitest';
import { latentCorrelation } from '../../../src/uncertainty/dependence/latent-correlation';
import reference from '../../reference/dependence.json';

test.each(reference.correlation_maps_gaussian)(
  'Spearman $spearman and Kendall $kendall give $pearsonLatent',
  (row) => {
    expect(latentCorrelation('spearman', row.spearman)).toBeCloseTo(row.pearsonLatent, 15);
    expect(latentCorrelation('kendall', row.kendall)).toBeCloseTo(row.pearsonLatent, 15);
  },
);

test.each(reference.spearman_to_latent)(
  'Spearman $spearman gives $pearsonLatent',
  ({ spearman, pearsonLatent }) => {
    expect(latentCorrelation('spearman', spearman)).toBeCloseTo(pearsonLatent, 15);
  },
);

test('a latent correlation is passed through; the ends and 0 are exact and the maps odd', () => {
  for (const measure of ['spearman', 'kendall', 'latent'] as const) {
    expect([-1, 0, 1].map((value) => latentCorrelation(measure, value))).toEqual([-1, 0, 1]);
    for (let value = 0; value < 1; value += 1 / 64) {
      expect(latentCorrelation(measure, -value)).toBe(-latentCorrelation(measure, value));
      expect(latentCorrelation(measure, value + 1 / 64)).toBeGreaterThan(latentCorrelation(measure, value));
    }
  }
  expect(latentCorrelation('latent', 0.123)).toBe(0.123);
});
