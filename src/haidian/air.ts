import { once } from '../core/once';
import { lognormal } from '../uncertainty/distributions/lognormal';
import { normal } from '../uncertainty/distributions/normal';
import type { ModelSection } from './model-section';
import { baselineInput, planIndicator } from './plan-indicator';
import { records } from './records';

const record = [records.cityPm25, records.districtPm25];

/** Fine particles in the air. */
export const air = once(() =>
  Object.freeze({
    inputs: {
      pm25Base: baselineInput('pm25'),
      pm25Floor: {
        name: { en: 'PM2.5 that local measures cannot lower', zh: '本地措施无法降低的PM2.5' },
        unit: 'ug/m3',
        value: normal({ mean: 15, sd: 3 }),
        status: 'assumed',
        reason: {
          en: 'Natural and regional background; a choice between a third and a half of the level that the plan implies for 2020.',
          zh: '自然与区域背景；取规划所含2020年水平的三成至五成。',
        },
        sources: record,
      },
      pm25Decline: {
        name: { en: 'Decline of PM2.5 above the floor', zh: 'PM2.5超出底线部分的降幅' },
        unit: '1/year',
        value: normal({ mean: 0.1, sd: 0.03 }),
        status: 'assumed',
        reason: {
          en: 'Half of the record: what lay above the floor of 15 fell by 20.2 % a year from 80.6 in 2015 to 36.3 in 2020, much of it because coal was given up, which cannot be done again. Standard deviation: 0.3 of the mean, chosen.',
          zh: '取记录的一半：超出底线15的部分由2015年80.6降至2020年36.3，年均下降20.2%，其中很大部分来自弃煤，不可重复。标准差取均值的0.3倍。',
        },
        sources: [...record, records.coalFree],
      },
    },
    shocks: {
      weather: {
        name: { en: 'Effect of the weather of a year on PM2.5', zh: '当年气象对PM2.5的影响' },
        unit: '1',
        iid: lognormal({ mean: 1, sd: 0.1 }),
        status: 'assumed',
        reason: {
          en: 'Coefficient of variation of 10 %; independent of output, and without effect on the next year.',
          zh: '变异系数10%；与产出独立，不影响次年。',
        },
        sources: record,
      },
    },
    indicators: {
      pm25Expected: {
        name: { en: 'PM2.5 in average weather', zh: '平均气象条件下的PM2.5' },
        unit: 'ug/m3',
        kind: 'ratio',
        baseline: {
          value: 'pm25Base',
          status: 'assumed',
          reason: {
            en: 'The level of 2020, whose weather lies within its standard deviation.',
            zh: '取2020年水平；当年气象影响已含于其标准差。',
          },
        },
        equation: 'pm25Floor + (pm25Expected(-1) - pm25Floor) * (1 - pm25Decline)',
        status: 'assumed',
        reason: {
          en: 'What lies above a floor falls by a constant share a year.',
          zh: '超出底线的部分每年按固定比例下降。',
        },
      },
      pm25: planIndicator('pm25', {
        baseline: 'pm25Base',
        equation: 'pm25Expected * weather',
        status: 'assumed',
        reason: {
          en: 'The weather of a year moves the annual mean without feeding back.',
          zh: '当年气象影响年均值，但不反馈。',
        },
      }),
    },
    spearman: [],
    events: [],
  } as const satisfies ModelSection),
);
