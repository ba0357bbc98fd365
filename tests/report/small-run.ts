import {
  type Attainment,
  attainment,
  defineModel,
  type Ensemble,
  normal,
  simulate,
  truncated,
} from '../../src/index';

/** One small model with every kind of line that a report has. */
export const smallModel = defineModel({
  id: 'small',
  name: { en: 'A small plan', zh: '小规划' },
  description: { en: 'For the tests.', zh: '供测试之用。' },
  years: { base: 2020, horizon: 2025 },
  inputs: {
    drift: {
      unit: '1/year',
      value: truncated(normal({ mean: 0.055, sd: 0.01 }), { min: 0 }),
      status: 'assumed',
      reason: 'growth of 2013–2019',
      sources: [{ address: 'https://example.org/growth', published: '2020-03' }],
    },
  },
  shocks: { macro: { unit: '1/year', iid: normal({ mean: 0, sd: 0.02 }) } },
  indicators: {
    gdp: {
      name: { en: 'Gross domestic product', zh: '地区生产总值' },
      unit: '1e8 CNY',
      price: 'constant-2020',
      baseline: { value: 8504.6, status: 'stated', sources: [{ document: 'plan', lines: [3, 4] }] },
      equation: 'gdp(-1) * exp(drift + macro)',
    },
    share: {
      name: { en: 'Share of research in the product', zh: '研究经费占地区生产总值的比重' },
      unit: '1',
      kind: 'ratio',
      baseline: { value: 0.105, status: 'assumed' },
      equation: 'share(-1) + 0.001 + 0.1 * macro',
    },
    places: {
      unit: '1/year',
      kind: 'count',
      baseline: 1000,
      equation: 'places(-1) * 0 + 1000 + 2000 * macro',
    },
  },
  targets: {
    level: {
      indicator: 'gdp',
      year: 2025,
      attribute: 'anticipatory',
      atLeast: 10_000,
      sources: [
        { document: 'plan', lines: [10, 12] },
        { document: 'plan', lines: [40, 40], formula: '8504.6 * 1.18' },
      ],
    },
    growth: {
      indicator: 'gdp',
      year: 2025,
      averageGrowthAtLeast: 0.06,
      name: { en: 'Average growth', zh: '年均增速' },
    },
    research: { indicator: 'share', year: 2025, attribute: 'binding', atLeast: 0.11 },
    places: {
      indicator: 'places',
      year: 2025,
      cumulativeTotalAtLeast: 5000,
      about: true,
      tolerance: 50,
      name: { en: 'Places', zh: '学位' },
    },
    never: { indicator: 'gdp', year: 2025, moreThan: 1e6, name: { en: 'Out of reach', zh: '无法达到' } },
    step: {
      indicator: 'share',
      year: 2025,
      attribute: 'binding',
      qualitative: { en: 'in step with the product', zh: '与地区生产总值同步' },
      name: { en: 'Research in step', zh: '研究同步' },
      operational: {
        inStepWith: { indicator: 'gdp', tolerance: 0.05 },
        status: 'assumed',
        reason: { en: 'half the usual spread', zh: '常见离差之半' },
      },
    },
    quota: {
      indicator: 'share',
      year: 2025,
      attribute: 'binding',
      requirement: 'quota',
      name: { en: 'Quota', zh: '上级指标' },
    },
    words: {
      indicator: 'gdp',
      year: 2025,
      qualitative: { en: 'better', zh: '更好' },
      name: { en: 'Better', zh: '改善' },
    },
  },
});

/** A run of the small model and its odds. */
export async function smallRun(draws = 1000, seed = 1): Promise<{ ensemble: Ensemble; odds: Attainment }> {
  const ensemble = await simulate(smallModel, { draws, seed });
  return { ensemble, odds: attainment(ensemble) };
}
