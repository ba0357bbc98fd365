import type { PlanInput } from '../plan-schema';
import { planLines } from './plan-lines';

const gdp = 8504.6;
const productivity = 35;
const population = 313.3469;

const firstRelease = planLines(15, 15, 'the text prints no year; it is the 2020 outcome, first release');

/** Quantities measured as an index, since no level is known or needed. */
const indices = [
  'priorityFarmland',
  'redLineArea',
  'technologyContracts',
  'digitalEconomy',
  'ftzRevenue',
  'energyIntensity',
  'carbonFactor',
  'co2Intensity',
  'co2Emissions',
  'disposableIncome',
];

/** Levels of 2020 that are stated, found in a public source, or follow from such numbers. */
export const knownBaselines: NonNullable<PlanInput['baselines']> = [
  { indicator: 'realGdp', value: gdp, status: 'stated', sources: [firstRelease] },
  { indicator: 'nominalGdp', value: gdp, status: 'stated', sources: [firstRelease] },
  { indicator: 'labourProductivity', value: productivity, status: 'stated', sources: [planLines(15)] },
  { indicator: 'listedCompanies', value: 236, status: 'stated', sources: [planLines(15)] },
  {
    indicator: 'sewageTreatment',
    value: 0.993,
    status: 'stated',
    sources: [planLines(17, 17, 'treatment rate of urban sewage; collection is not said')],
  },
  {
    indicator: 'registeredUnemployment',
    value: 0.015,
    status: 'stated',
    sources: [planLines(18, 18, 'wording: kept within; an upper bound')],
  },
  {
    indicator: 'foodSafetyPassRate',
    value: 0.99,
    status: 'stated',
    sources: [planLines(18, 18, 'wording: more than; monitoring of key foods')],
  },
  {
    indicator: 'drugPassRate',
    value: 1,
    status: 'stated',
    sources: [planLines(18, 18, 'supervision sampling')],
  },
  {
    indicator: 'residentPopulation',
    value: population,
    status: 'external',
    sources: [{ document: 'beijing-census-2020', note: '3,133,469 persons on 1 November 2020' }],
    reason: {
      en: 'Census level, published in May 2021, after the plan; the plan itself states only the change since 2014.',
      zh: '普查数据，2021年5月公布，晚于规划；规划仅说明较2014年的变化。',
    },
  },
  {
    indicator: 'employment',
    value: gdp / productivity,
    status: 'derived',
    sources: [{ ...planLines(15), formula: '8504.6 / 35' }],
    reason: {
      en: 'Employment implied by the stated GDP and labour productivity.',
      zh: '由规划所列地区生产总值与劳动生产率推算。',
    },
  },
  {
    indicator: 'gdpPerHead',
    value: gdp / population,
    status: 'derived',
    sources: [{ ...planLines(15), formula: '8504.6 / 313.3469' }, { document: 'beijing-census-2020' }],
    reason: {
      en: 'Stated GDP by the census population, which was published in May 2021.',
      zh: '规划所列地区生产总值除以2021年5月公布的普查人口。',
    },
  },
  {
    indicator: 'gdpDeflator',
    value: 1,
    status: 'derived',
    sources: [{ formula: 'index, 2020 = 1' }],
    reason: { en: 'Prices of 2020 by definition.', zh: '按定义以2020年价格为基准。' },
  },
  {
    indicator: 'co2BelowPeak',
    value: 0,
    status: 'derived',
    sources: [{ formula: '0 in the first year' }],
    reason: { en: 'The first year is the highest so far.', zh: '首年即此前最高年份。' },
  },
  {
    indicator: 'co2DualControl',
    value: 1,
    status: 'derived',
    sources: [{ formula: '1 in the first year' }],
    reason: { en: 'No year has risen yet.', zh: '尚无上升年份。' },
  },
  ...indices.map((indicator) => ({
    indicator,
    value: 100,
    status: 'derived' as const,
    sources: [{ formula: 'index, 2020 = 100' }],
    reason: { en: 'Level of 2020 by definition of the index.', zh: '按指数定义取2020年水平。' },
  })),
  {
    indicator: 'pctApplications',
    value: 2850,
    sd: 150,
    status: 'derived',
    sources: [
      { ...planLines(14, 14, 'about 12000 in 2016 to 2020'), formula: 'between 2740 and 2950' },
      { document: 'zhongguancun-patents-2015', note: '1945 in 2015' },
    ],
    reason: {
      en: 'No figure for 2020 was found. 2740: steady growth from 1945 in 2015 with a sum of 12000 over 2016 to 2020. 2950: share of the district in the city over 2016 to 2020 times the city total of 2020, both on unconfirmed city totals. The standard deviation covers both.',
      zh: '未见2020年数据。2740：自2015年1945件匀速增长且2016—2020年合计12000件；2950：以2016—2020年占全市比重乘2020年全市总量，全市数据未经核实。标准差覆盖两者。',
    },
  },
];
