import type { PlanInput } from '../plan-schema';
import { planLines } from './plan-lines';

type StandIn = NonNullable<NonNullable<PlanInput['targets']>[number]['operational']>;

const cityValue = {
  en: 'The plan refers to the requirement of the city, which gives the district no number of its own; the value for the whole city is taken for the district.',
  zh: '规划仅要求达到市级要求，未见分解到区的数值；以全市数值代替区级数值。',
};

/**
 * Numbers put in place of requirements and words, all assumed: without them those targets cannot be evaluated.
 * Where nothing but an unconfirmed figure is known, or the district need not equal the city, there is none.
 */
export const standIns = {
  pm25: {
    atMost: 35,
    status: 'assumed',
    reason: cityValue,
    sources: [{ document: 'beijing-ecology-2021', note: 'wording: about' }],
  },
  wasteRecycling: {
    atLeast: 0.375,
    status: 'assumed',
    reason: cityValue,
    sources: [{ document: 'beijing-14fyp-digest' }],
  },
  energyIntensity: {
    cumulativeDeclineAtLeast: 0.14,
    status: 'assumed',
    reason: cityValue,
    sources: [{ document: 'beijing-energy-2025' }],
  },
  co2Intensity: {
    cumulativeDeclineAtLeast: 0.18,
    status: 'assumed',
    reason: {
      en: 'The plan refers to the requirement of the city, the city to that of the nation; the national value is taken for the district.',
      zh: '规划要求达到市级要求，市级仅要求达到国家要求；以全国数值代替区级数值。',
    },
    sources: [
      { document: 'beijing-energy-2025', note: 'the city meets the national requirement, no number' },
      { document: 'china-14fyp-energy' },
    ],
  },
  incomeGrowth: {
    inStepWith: { indicator: 'realGdp', tolerance: 0.005 },
    status: 'assumed',
    reason: {
      en: 'In step is read as average growth within half a percentage point a year of that of real GDP, above or below.',
      zh: '理解为居民收入年均增速与实际地区生产总值年均增速相差不超过0.5个百分点。',
    },
    sources: [planLines(144, 148)],
  },
  co2Total: {
    atMost: 100,
    status: 'assumed',
    reason: {
      en: 'Steady with some decline is read as emissions in 2025 not above those of 2020, an index of 100.',
      zh: '稳中有降理解为2025年排放总量不高于2020年，即指数不高于100。',
    },
    sources: [planLines(45)],
  },
  co2PeakFirst: {
    moreThan: 0,
    status: 'assumed',
    reason: {
      en: 'An early peak is read as a highest year before 2025, so that 2025 lies below it.',
      zh: '率先达峰理解为排放最高年份早于2025年，即2025年低于最高年份。',
    },
    sources: [planLines(454)],
  },
  co2DualControl: {
    atLeast: 2,
    status: 'assumed',
    reason: {
      en: 'Read as an intensity that falls in every year from 2021 to 2025, and a total of 2025 below that of 2024.',
      zh: '理解为2021—2025年强度逐年下降，且2025年总量低于2024年。',
    },
    sources: [planLines(454)],
  },
} as const satisfies Record<string, StandIn>;
