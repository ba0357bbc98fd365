import type { PlanInput } from '../plan-schema';

/** Output, people and research, which the built-in model projects. */
export const economyIndicators: PlanInput['indicators'] = [
  {
    id: 'realGdp',
    name: { en: 'Real GDP', zh: '地区生产总值（不变价）' },
    unit: '1e8 CNY',
    kind: 'flow',
    price: 'constant-2020',
  },
  {
    id: 'nominalGdp',
    name: { en: 'Nominal GDP', zh: '地区生产总值（现价）' },
    unit: '1e8 CNY',
    kind: 'flow',
    price: 'current',
  },
  {
    id: 'gdpDeflator',
    name: { en: 'GDP deflator', zh: '地区生产总值平减指数' },
    unit: '1',
    kind: 'index',
    definition: { en: 'index, 2020 = 1', zh: '指数，2020年=1' },
  },
  {
    id: 'residentPopulation',
    name: { en: 'Resident population', zh: '常住人口' },
    unit: '1e4 persons',
    kind: 'stock',
  },
  {
    id: 'employment',
    name: { en: 'Employment at the workplace', zh: '从业人员' },
    unit: '1e4 persons',
    kind: 'stock',
    definition: { en: 'Implied by GDP and labour productivity', zh: '由地区生产总值和劳动生产率推算' },
  },
  {
    id: 'labourProductivity',
    name: { en: 'Labour productivity', zh: '劳动生产率' },
    unit: '1e4 CNY/person',
    kind: 'ratio',
    price: 'constant-2020',
    definition: {
      en: 'GDP per person employed; the plan states no price basis, constant prices are the stricter reading',
      zh: '从业人员人均地区生产总值；规划未说明价格口径，不变价为较严口径',
    },
  },
  {
    id: 'gdpPerHead',
    name: { en: 'GDP per head', zh: '人均地区生产总值' },
    unit: '1e4 CNY/person',
    kind: 'ratio',
    price: 'current',
  },
  {
    id: 'rdSpending',
    name: { en: 'R&D spending', zh: '研究与试验发展经费支出' },
    unit: '1e8 CNY',
    kind: 'flow',
    price: 'current',
  },
  {
    id: 'rdIntensity',
    name: { en: 'R&D spending as a share of GDP', zh: '研究与试验发展经费支出占地区生产总值的比重' },
    unit: '1',
    kind: 'ratio',
  },
  {
    id: 'rdStock',
    name: { en: 'R&D capital stock', zh: '研发资本存量' },
    unit: '1e8 CNY',
    kind: 'stock',
    price: 'constant-2020',
  },
];
