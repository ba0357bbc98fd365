import { once } from '../core/once';
import { normal } from '../uncertainty/distributions/normal';
import { citePlan } from './cite';
import { baselineInput, byDefinition, planIndicator } from './plan-indicator';
import { records } from './records';
import type { Theme } from './theme';

const income = [citePlan(144, 148), records.districtGrowth2020];
const doctors = [citePlan(160, 163)];
const places = [citePlan(155, 158), citePlan(508)];

/** Income, physicians and pre-school places. */
export const living = once(() =>
  Object.freeze({
    inputs: {
      incomeSpread: {
        name: {
          en: 'Growth of income per head over real GDP',
          zh: '居民人均收入相对实际地区生产总值的增速差',
        },
        unit: '1/year',
        value: normal({ mean: 0, sd: 0.005 }),
        status: 'assumed',
        reason: {
          en: 'The plan wants income in step with output; no record of the district was found.',
          zh: '规划要求居民收入与经济增长基本同步；未见区级记录。',
        },
        sources: income,
      },
      physiciansBase: baselineInput('physiciansPer1000'),
      physicianGrowth: {
        name: { en: 'Growth of the number of physicians', zh: '执业（助理）医师人数增速' },
        unit: '1/year',
        value: normal({ mean: 0.02, sd: 0.01 }),
        status: 'assumed',
        reason: {
          en: 'A little above the 1.7 % a year that the target needs from the assumed level; no record of the district was found.',
          zh: '略高于由假定水平达到目标所需的年均1.7%；未见区级记录。',
        },
        sources: doctors,
        restsOn: ['physicians'],
      },
      // The level of 2020 moves no later year, so that the target does not rest on it.
      preschoolBase: { ...baselineInput('preschoolPlaces'), restsOn: [] },
      preschoolPace: {
        name: { en: 'New pre-school places a year', zh: '年均新增学前教育学位' },
        unit: '1/year',
        value: normal({ mean: 1020, sd: 120 }),
        status: 'assumed',
        reason: {
          en: 'A building programme of 5,000 places in five years, as the plan sets it, usually listed with a small reserve.',
          zh: '按规划五年5000个的建设计划，项目安排通常略有富余。',
        },
        sources: places,
        restsOn: ['preschoolPlaces'],
      },
    },
    shocks: {
      incomeShock: {
        name: { en: 'Surprise of income', zh: '收入冲击' },
        unit: '1/year',
        iid: normal({ mean: 0, sd: 0.015 }),
        status: 'assumed',
        reason: {
          en: 'Somewhat less than that of GDP, with which it is correlated: wages and pensions are smoother than output.',
          zh: '略小于地区生产总值冲击并与之相关：工资与养老金较产出平稳。',
        },
        sources: income,
      },
      physicianShock: {
        name: { en: 'Surprise of the number of physicians', zh: '医师人数冲击' },
        unit: '1/year',
        iid: normal({ mean: 0, sd: 0.01 }),
        status: 'assumed',
        reason: {
          en: 'Hospitals open and move in single years.',
          zh: '医院新设与搬迁集中于个别年份。',
        },
        sources: doctors,
      },
      preschoolShock: {
        name: { en: 'Surprise of new pre-school places, relative', zh: '新增学位相对冲击' },
        unit: '1',
        iid: normal({ mean: 0, sd: 0.25 }),
        status: 'assumed',
        reason: {
          en: 'Kindergartens open one by one, with a few hundred places each.',
          zh: '幼儿园逐所投用，每所数百个学位。',
        },
        sources: places,
      },
    },
    indicators: {
      disposableIncome: planIndicator('disposableIncome', {
        equation: 'disposableIncome(-1) * (1 + growth + incomeSpread + incomeShock)',
        status: 'assumed',
        reason: {
          en: 'Shares the trend of real GDP, with a spread of its own; the surprises of the two are correlated.',
          zh: '与实际地区生产总值共享趋势并加增速差；两者冲击相关。',
        },
      }),
      physicians: {
        name: { en: 'Licensed (assistant) physicians', zh: '执业（助理）医师' },
        unit: '1e4 persons',
        kind: 'stock',
        baseline: {
          value: 'physiciansBase * residentPopulation / 1000',
          status: 'assumed',
          reason: {
            en: 'Assumed physicians per 1,000 residents times the census population.',
            zh: '假定的每千人医师数乘普查人口。',
          },
        },
        equation: 'physicians(-1) * (1 + physicianGrowth + physicianShock)',
        status: 'assumed',
        reason: { en: 'Supply grows by a trend and a surprise.', zh: '供给按趋势加冲击增长。' },
      },
      physiciansPer1000: planIndicator('physiciansPer1000', {
        ...byDefinition,
        baseline: 'physiciansBase',
        equation: '1000 * physicians / residentPopulation',
      }),
      preschoolPlaces: planIndicator('preschoolPlaces', {
        baseline: 'preschoolBase',
        equation: 'floor(max(preschoolPace * (1 + preschoolShock), 0) + 0.5)',
        status: 'assumed',
        reason: {
          en: 'A whole number of places a year around the pace of the programme.',
          zh: '每年新增数为整数，围绕建设计划波动。',
        },
      }),
    },
    spearman: [['growthShock', 'incomeShock', 0.5]],
    events: [
      {
        year: 2021,
        shock: 'incomeShock',
        add: 0.015,
        memory: false,
        name: { en: 'Low base of 2020', zh: '2020年低基数' },
        reason: {
          en: 'The low base of output in 2020 was one of incomes too.',
          zh: '2020年产出低基数同时也是收入低基数。',
        },
        status: 'assumed',
      },
    ],
  } as const satisfies Theme),
);
