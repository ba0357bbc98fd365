import { defineModel } from '../../../src/model/define-model';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { studentT } from '../../../src/uncertainty/distributions/student-t';

/** A growing level, one held at a cap by a third of the draws, one with heavy tails, and one that is at times no number. */
export const summaryModel = defineModel({
  id: 'summary',
  years: { base: 2020, horizon: 2022 },
  inputs: {
    growth: { value: normal({ mean: 0.06, sd: 0.02 }) },
    heavy: { value: studentT({ location: 0, scale: 1, df: 2 }) },
  },
  shocks: { noise: { iid: normal({ mean: 0, sd: 1 }) } },
  indicators: {
    gdp: { baseline: 7500, equation: 'gdp(-1) * (1 + growth)' },
    capped: { baseline: 314, equation: 'min(315, capped(-1) + noise)' },
    tails: { baseline: 'heavy', equation: 'tails(-1) + noise' },
    rare: { baseline: 1, equation: 'noise < -2.6 ? sqrt(noise) : noise > 2.9 ? 1 / 0 : noise' },
  },
  targets: {
    level: { indicator: 'gdp', year: 2022, attribute: 'binding', atLeast: 8400 },
    growth: { indicator: 'gdp', year: 2022, averageGrowthAtLeast: 0.055 },
    inStep: { indicator: 'gdp', year: 2021, inStepWith: { indicator: 'capped', tolerance: 0.06 } },
    cap: { indicator: 'capped', year: 2022, atMost: 314.2, about: true, tolerance: 0.3 },
    rare: { indicator: 'rare', year: 2022, within: [-1, 0.5] },
    total: { indicator: 'rare', year: 2022, attribute: 'binding', cumulativeTotalAtLeast: 0 },
  },
});

export const samplers = ['random', 'latinHypercube', 'sobol', 'rotatedSobol'] as const;
