import type { PlanInput } from '../plan-schema';

/** Innovation, environment and living, which the built-in model projects. */
export const outcomeIndicators: PlanInput['indicators'] = [
  {
    id: 'pctApplications',
    name: { en: 'PCT patent applications', zh: 'PCT专利申请量' },
    unit: 'item/year',
    kind: 'flow',
  },
  {
    id: 'parkRdIntensity',
    name: { en: 'R&D intensity of park enterprises', zh: '园区企业研发投入强度' },
    unit: '1',
    kind: 'ratio',
    definition: {
      en: 'R&D spending by enterprise revenue; the plan does not define the denominator',
      zh: '研发投入与企业收入之比；规划未定义分母',
    },
  },
  {
    id: 'technologyContracts',
    name: { en: 'Technology contract turnover', zh: '技术合同成交额' },
    unit: '1',
    kind: 'index',
    price: 'current',
    definition: { en: 'index, 2020 = 100', zh: '指数，2020年=100' },
  },
  {
    id: 'digitalEconomy',
    name: { en: 'Value added of the digital economy', zh: '数字经济增加值' },
    unit: '1',
    kind: 'index',
    price: 'constant-2020',
    definition: {
      en: 'index, 2020 = 100; the plan states no price basis',
      zh: '指数，2020年=100；规划未说明价格口径',
    },
  },
  {
    id: 'ftzRevenue',
    name: { en: 'Revenue of free-trade-zone enterprises', zh: '自贸区企业收入' },
    unit: '1',
    kind: 'index',
    price: 'current',
    definition: { en: 'index, 2020 = 100', zh: '指数，2020年=100' },
  },
  { id: 'pm25', name: { en: 'PM2.5, annual mean', zh: '细颗粒物年均浓度' }, unit: 'ug/m3', kind: 'ratio' },
  {
    id: 'energyIntensity',
    name: { en: 'Energy use per unit of GDP', zh: '单位地区生产总值能耗' },
    unit: '1',
    kind: 'index',
    definition: { en: 'index, 2020 = 100', zh: '指数，2020年=100' },
  },
  {
    id: 'carbonFactor',
    name: { en: 'CO2 emissions per unit of energy', zh: '单位能耗二氧化碳排放' },
    unit: '1',
    kind: 'index',
    definition: { en: 'index, 2020 = 100', zh: '指数，2020年=100' },
  },
  {
    id: 'co2Intensity',
    name: { en: 'CO2 emissions per unit of GDP', zh: '单位地区生产总值二氧化碳排放' },
    unit: '1',
    kind: 'index',
    definition: { en: 'index, 2020 = 100', zh: '指数，2020年=100' },
  },
  {
    id: 'co2Emissions',
    name: { en: 'CO2 emissions', zh: '二氧化碳排放总量' },
    unit: '1',
    kind: 'index',
    definition: { en: 'index, 2020 = 100', zh: '指数，2020年=100' },
  },
  {
    id: 'co2BelowPeak',
    name: {
      en: 'CO2 emissions below their highest year so far',
      zh: '二氧化碳排放总量低于此前最高年份的幅度',
    },
    unit: '1',
    kind: 'ratio',
    definition: { en: '0 in the highest year since 2020', zh: '2020年以来最高年份为0' },
  },
  {
    id: 'co2DualControl',
    name: { en: 'Stage of dual control of CO2', zh: '二氧化碳“双控”阶段' },
    unit: '1',
    kind: 'count',
    definition: {
      en: '0: intensity rose in some year; 1: it fell in every year since 2020; 2: and the total fell in this year',
      zh: '0：强度曾在某年上升；1：2020年以来强度逐年下降；2：且当年总量下降',
    },
  },
  {
    id: 'disposableIncome',
    name: { en: 'Disposable income per head', zh: '居民人均可支配收入' },
    unit: '1',
    kind: 'index',
    price: 'constant-2020',
    definition: { en: 'index, 2020 = 100', zh: '指数，2020年=100' },
  },
  {
    id: 'preschoolPlaces',
    name: { en: 'New pre-school places', zh: '新增学前教育学位' },
    unit: 'count/year',
    kind: 'flow',
  },
  {
    id: 'physiciansPer1000',
    name: { en: 'Licensed (assistant) physicians per 1,000 residents', zh: '每千常住人口执业（助理）医师数' },
    unit: 'person/1e3 person',
    kind: 'ratio',
  },
  {
    id: 'listedCompanies',
    name: { en: 'Listed companies', zh: '上市企业总数' },
    unit: 'firm',
    kind: 'count',
  },
];
