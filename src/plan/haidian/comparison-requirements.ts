import type { PlanInput } from '../plan-schema';
import { areas } from './areas';

const city = {
  authority: { en: 'City of Beijing', zh: '北京市' },
  geography: areas.beijing,
  year: 2025,
} as const;

const nation = {
  authority: { en: 'National outline of the 14th Five-Year Plan', zh: '国家“十四五”规划纲要' },
  geography: areas.china,
  year: 2025,
} as const;

const nationNotDistrict = {
  en: 'Set for the whole country; no number for the district was found.',
  zh: '为全国数值；未见分解到区的数值。',
};

const remembered = {
  en: 'Remembered, not confirmed by any source; set for the whole city. Never used to judge the plan.',
  zh: '凭记忆，未经来源核实；为全市数值。不用于评判规划。',
};

const sameAsDistrict = {
  en: 'Set for the whole city; the plan of the district states the same number.',
  zh: '为全市数值；区规划列明相同数值。',
};

/** Numbers of the city and the nation beside which targets of the plan can be read; no row refers to them. */
export const comparisonRequirements: NonNullable<PlanInput['requirements']> = [
  {
    ...nation,
    id: 'nationalEnergyIntensity',
    indicator: 'energyIntensity',
    cumulativeDeclineAtLeast: 0.135,
    status: 'external',
    sources: [{ document: 'china-14fyp-energy' }],
    reason: nationNotDistrict,
  },
  {
    ...nation,
    id: 'nationalCo2Intensity',
    indicator: 'co2Intensity',
    cumulativeDeclineAtLeast: 0.18,
    status: 'external',
    sources: [{ document: 'china-14fyp-energy' }],
    reason: nationNotDistrict,
  },
  ...(['farmlandSafeUse', 'plotSafeUse'] as const).map((indicator) => ({
    ...city,
    id: indicator === 'plotSafeUse' ? 'beijingPlotSafeUse' : 'beijingFarmlandSafeUse',
    indicator,
    atLeast: 0.95,
    about: true,
    status: 'external' as const,
    sources: [{ document: 'beijing-14fyp-digest' }],
    reason: sameAsDistrict,
  })),
  ...[
    { id: 'beijingGrowth', indicator: 'realGdp', averageGrowthAtLeast: 0.05, about: true },
    { id: 'beijingLabourProductivity', indicator: 'labourProductivity', atLeast: 35, about: true },
    { id: 'beijingRdIntensity', indicator: 'rdIntensity', atLeast: 0.06, about: true },
    { id: 'beijingPopulation', indicator: 'residentPopulation', atMost: 2300 },
    { id: 'beijingDigitalEconomy', indicator: 'digitalEconomy', averageGrowthAtLeast: 0.075, about: true },
  ].map((each) => ({ ...city, ...each, status: 'unconfirmed' as const, reason: remembered })),
];
