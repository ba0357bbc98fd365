import { once } from '../core/once';
import { normal } from '../uncertainty/distributions/normal';
import type { ModelSection } from './model-section';
import { byDefinition, planIndicator } from './plan-indicator';
import { records } from './records';

const energyRecord = [records.cityEnergyIntensity, records.districtEnergyIntensity];
const fuelRecord = [records.coalFree];

/** Energy and CO2, all as indices. */
export const energy = once(() =>
  Object.freeze({
    inputs: {
      energyDecline: {
        name: { en: 'Trend decline of energy use per unit of GDP', zh: '单位地区生产总值能耗趋势降幅' },
        unit: '1/year',
        value: normal({ mean: 0.042, sd: 0.009 }),
        status: 'assumed',
        reason: {
          en: 'Mean of five figures: the city in 2016 to 2019, 3.8 to 4.8 % a year, and the district in 2016 to 2020, at least 3.9 % a year. Nothing on record says that it slows. Standard deviation: twice that of the four years of the city. With the carbon factor the mean decline of CO2 intensity is 4.8 % a year.',
          zh: '取五个数的均值：全市2016—2019年各年降幅3.8%—4.8%，区2016—2020年年均不低于3.9%。记录中未见放缓。标准差取全市四年标准差的两倍。与碳排放因子合计，碳强度年均降幅4.8%。',
        },
        sources: energyRecord,
      },
      carbonDecline: {
        name: { en: 'Trend decline of CO2 per unit of energy', zh: '单位能耗二氧化碳排放趋势降幅' },
        unit: '1/year',
        value: normal({ mean: 0.0062, sd: 0.0044 }),
        status: 'assumed',
        reason: {
          en: 'Small, since coal is gone and gas and bought power remain; chosen so that it is a seventh of the decline of energy intensity; its spread allows none.',
          zh: '区内已实现无煤化，余下为天然气与外购电，降幅小；取能耗强度降幅的七分之一，离散程度允许零降幅。',
        },
        sources: fuelRecord,
      },
    },
    shocks: {
      energyShock: {
        name: { en: 'Surprise in the decline of energy intensity', zh: '能耗强度降幅冲击' },
        unit: '1/year',
        iid: normal({ mean: 0, sd: 0.014 }),
        status: 'assumed',
        reason: {
          en: 'Three times the standard deviation of the city in 2016 to 2019, which is short and of a larger area; weather moves heating. Positive is a larger decline.',
          zh: '取全市2016—2019年标准差的三倍，因其记录短且范围大；天气影响供暖。正值表示降幅更大。',
        },
        sources: energyRecord,
      },
      carbonShock: {
        name: { en: 'Surprise in the decline of the carbon factor', zh: '碳排放因子降幅冲击' },
        unit: '1/year',
        iid: normal({ mean: 0, sd: 0.0054 }),
        status: 'assumed',
        reason: {
          en: 'With the energy shock it gives CO2 intensity a yearly standard deviation of 1.5 points.',
          zh: '与能耗冲击合计，碳强度年标准差1.5个百分点。',
        },
        sources: fuelRecord,
      },
    },
    indicators: {
      energyIntensity: planIndicator('energyIntensity', {
        equation: 'energyIntensity(-1) * (1 - energyDecline - energyShock)',
        status: 'assumed',
        reason: {
          en: 'Declines by a trend and a surprise; prices of 2020.',
          zh: '按趋势加冲击下降；2020年价格。',
        },
      }),
      carbonFactor: planIndicator('carbonFactor', {
        equation: 'carbonFactor(-1) * (1 - carbonDecline - carbonShock)',
        status: 'assumed',
        reason: { en: 'Declines by a trend and a surprise.', zh: '按趋势加冲击下降。' },
      }),
      co2Intensity: planIndicator('co2Intensity', {
        ...byDefinition,
        baseline: 'energyIntensity * carbonFactor / 100',
        equation: 'energyIntensity * carbonFactor / 100',
      }),
      co2Emissions: planIndicator('co2Emissions', {
        ...byDefinition,
        reason: {
          en: 'Kaya identity: emissions grow as real GDP times CO2 intensity.',
          zh: 'Kaya恒等式：排放总量随实际地区生产总值与碳强度之积变化。',
        },
        equation: 'co2Emissions(-1) * (realGdp / realGdp(-1)) * (co2Intensity / co2Intensity(-1))',
      }),
      co2BelowPeak: planIndicator('co2BelowPeak', {
        ...byDefinition,
        equation: 'max(0, 1 - (co2Emissions / co2Emissions(-1)) * (1 - co2BelowPeak(-1)))',
      }),
      co2DualControl: planIndicator('co2DualControl', {
        ...byDefinition,
        equation:
          'co2DualControl(-1) < 1 or co2Intensity >= co2Intensity(-1) ? 0 : (co2Emissions < co2Emissions(-1) ? 2 : 1)',
      }),
    },
    spearman: [['growthShock', 'energyShock', 0.43]],
    events: [],
  } as const satisfies ModelSection),
);
