import { planLines } from './plan-lines';
import { standIns } from './stand-ins';
import { targetsOf } from './targets-of';

const lastYear = {
  en: 'No year in the sentence; the last year of the plan is taken.',
  zh: '原句无年份，取规划末年。',
};

/** Targets of the text for carbon, air, water, soil and ecology. */
export const textEnvironmentTargets = targetsOf([
  {
    id: 'co2Total',
    indicator: 'co2Emissions',
    year: 2025,
    name: { en: 'Carbon emissions, total', zh: '碳排放总量' },
    qualitative: { en: 'Steady with some decline', zh: '稳中有降' },
    operational: standIns.co2Total,
    sources: [planLines(45)],
  },
  {
    id: 'co2PeakFirst',
    indicator: 'co2BelowPeak',
    operational: standIns.co2PeakFirst,
    year: 2025,
    name: { en: 'Carbon emissions, early peak', zh: '二氧化碳排放总量率先达峰' },
    qualitative: {
      en: 'Peak ahead of others, then steady with some decline',
      zh: '率先达峰后稳中有降',
    },
    sources: [planLines(454)],
    note: lastYear,
  },
  {
    id: 'co2DualControl',
    indicator: 'co2DualControl',
    operational: standIns.co2DualControl,
    year: 2025,
    name: { en: 'Dual control of carbon emissions', zh: '二氧化碳排放强度和总量“双控”' },
    qualitative: {
      en: 'Intensity keeps falling, the total begins to fall',
      zh: '排放强度持续下降和排放总量初步下降',
    },
    sources: [planLines(454)],
    note: lastYear,
  },
  {
    id: 'co2In2035',
    indicator: 'co2Emissions',
    year: 2035,
    name: { en: 'Carbon emissions in 2035', zh: '2035年碳排放总量' },
    qualitative: { en: 'Continuous fall after an early peak', zh: '率先达峰后持续下降' },
    sources: [planLines(28)],
  },
  {
    id: 'pm25Pace',
    indicator: 'pm25',
    year: 2025,
    name: { en: 'PM2.5, pace of improvement', zh: 'PM2.5年均浓度改善程度' },
    qualitative: { en: 'Further fall, at the pace of the city', zh: '进一步下降，改善程度与全市保持同步' },
    sources: [planLines(456)],
    note: lastYear,
  },
  {
    id: 'heavyPollutionDays',
    indicator: 'heavyPollutionDays',
    year: 2025,
    name: { en: 'Heavy-pollution days', zh: '重污染天数' },
    qualitative: { en: 'Basically none', zh: '基本消除' },
    sources: [planLines(458)],
    note: lastYear,
  },
  {
    id: 'sewageTreatment',
    indicator: 'sewageTreatment',
    year: 2025,
    name: { en: 'Sewage collected and treated', zh: '污水收集处理' },
    qualitative: { en: 'Basically all', zh: '基本实现污水全收集全处理' },
    sources: [planLines(464)],
  },
  {
    id: 'farmlandSafeUse',
    indicator: 'farmlandSafeUse',
    year: 2025,
    name: { en: 'Safe-use rate of polluted farmland', zh: '受污染耕地安全利用率' },
    atLeast: 0.95,
    about: true,
    sources: [planLines(474)],
  },
  {
    id: 'plotSafeUse',
    indicator: 'plotSafeUse',
    year: 2025,
    name: { en: 'Safe-use rate of polluted plots', zh: '污染地块安全利用率' },
    atLeast: 0.95,
    about: true,
    sources: [planLines(474)],
  },
  {
    id: 'ecologicalIndex',
    indicator: 'ecologicalIndex',
    year: 2025,
    name: { en: 'Ecological environment index', zh: '生态环境状况指数' },
    qualitative: { en: 'Steady or rising', zh: '稳中有升' },
    sources: [planLines(480)],
    note: lastYear,
  },
]);
