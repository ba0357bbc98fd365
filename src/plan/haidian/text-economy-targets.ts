import { planLines } from './plan-lines';
import { targetsOf } from './targets-of';

/** Targets of the text for output and companies. */
export const textEconomyTargets = targetsOf([
  {
    id: 'gdpLevel',
    indicator: 'nominalGdp',
    year: 2025,
    name: { en: 'GDP level', zh: '地区生产总值' },
    moreThan: 10000,
    sources: [planLines(44)],
    note: {
      en: 'Strictly more; current prices by convention, as the plan does not say.',
      zh: '严格大于；规划未说明，按惯例取现价。',
    },
  },
  {
    id: 'gdpPerHead',
    indicator: 'gdpPerHead',
    year: 2025,
    name: { en: 'GDP per head', zh: '人均地区生产总值' },
    atLeast: 36,
    sources: [planLines(44)],
    note: { en: 'Current prices by convention, as the plan does not say.', zh: '规划未说明，按惯例取现价。' },
  },
  {
    id: 'listedCompanies',
    indicator: 'listedCompanies',
    year: 2025,
    name: { en: 'Listed companies', zh: '上市企业总数' },
    moreThan: 300,
    sources: [planLines(264)],
    note: {
      en: 'Strictly more, as something to strive for; no year in the sentence, the last year of the plan is taken.',
      zh: '严格大于，属力争目标；原句无年份，取规划末年。',
    },
  },
  {
    id: 'economy2035',
    indicator: 'realGdp',
    year: 2035,
    name: { en: 'Size of the economy and income per head in 2035', zh: '2035年经济总量和人均收入' },
    qualitative: { en: 'A new, much higher level', zh: '显著提高到新的水平' },
    sources: [planLines(28)],
  },
]);
