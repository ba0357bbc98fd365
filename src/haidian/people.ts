import { once } from '../core/once';
import { normal } from '../uncertainty/distributions/normal';
import type { ModelSection } from './model-section';
import { byDefinition, planIndicator } from './plan-indicator';
import { records } from './records';

/** Residents, workers, and output by head of either. */
export const people = once(() =>
  Object.freeze({
    inputs: {
      populationDrift: {
        name: { en: 'Yearly change of the resident population', zh: '常住人口年均变化' },
        unit: '1e4 persons/year',
        value: normal({ mean: -0.1, sd: 0.6 }),
        status: 'assumed',
        reason: {
          en: 'The falls of about 12 a year up to 2019 were a relocation campaign whose tasks are completed, and are not carried on: about no change, with a hundredth of the former fall left. Standard deviation: half of a tenth of that fall, either way.',
          zh: '截至2019年每年约12万的下降源于疏解行动，其任务已全部完成，不予外推：大致不变，仅留原降幅的百分之一。标准差取原降幅十分之一的一半，升降皆可。',
        },
        sources: [records.districtPopulation2019, records.relocation],
      },
      employmentGrowth: {
        name: { en: 'Trend growth of employment', zh: '从业人员趋势增速' },
        unit: '1/year',
        value: normal({ mean: 0.015, sd: 0.012 }),
        status: 'assumed',
        reason: {
          en: 'Productivity of the city grew by 7.4 % a year in 2015 to 2019 at current prices; growth of the district of 7.2 % with 1.5 to 2 % of inflation leaves 1 to 2 % for employment. The economic census has the level of the district for the end of 2018, but no growth. Standard deviation: four fifths of the mean, so that no growth is possible.',
          zh: '2015—2019年全市现价劳动生产率年均增长7.4%；区实际增速7.2%、涨价1.5%—2%，则从业人员年增1%—2%。经济普查有区2018年末水平，但无增速。标准差取均值的五分之四，零增长亦属可能。',
        },
        sources: [records.cityProductivity, records.districtGrowth, records.districtEmployment2018],
      },
    },
    shocks: {
      populationShock: {
        name: { en: 'Population surprise', zh: '人口冲击' },
        unit: '1e4 persons/year',
        iid: normal({ mean: 0, sd: 0.4 }),
        status: 'assumed',
        reason: {
          en: 'About 0.13 % of residents, the size of the error of a yearly sample survey.',
          zh: '约为常住人口的0.13%，与年度抽样调查误差相当。',
        },
        sources: [records.districtPopulation2019],
      },
      employmentShock: {
        name: { en: 'Employment surprise', zh: '就业冲击' },
        unit: '1/year',
        iid: normal({ mean: 0, sd: 0.01 }),
        status: 'assumed',
        reason: {
          en: 'No record; about half the spread of growth of output, since employers keep staff through a bad year.',
          zh: '无记录；因用工调整慢于产出，取约为产出增速标准差的一半。',
        },
        sources: [records.cityProductivity],
      },
    },
    indicators: {
      residentPopulation: planIndicator('residentPopulation', {
        equation: 'residentPopulation(-1) + populationDrift + populationShock',
        status: 'assumed',
        reason: {
          en: 'A drift and a surprise. The ceiling of the plan is a target to be met, never a clip: 2020 itself stands above it.',
          zh: '漂移加冲击。规划上限是待检验的目标，不用于截断；2020年本身即高于上限。',
        },
      }),
      employment: planIndicator('employment', {
        baseline: 'realGdp / labourProductivity',
        equation: 'employment(-1) * (1 + employmentGrowth + employmentShock)',
        status: 'assumed',
        reason: {
          en: 'Employment at the workplace has its own trend; it is not inferred from the targets, which would ask for 23 % more workers.',
          zh: '从业人员（按工作地）另设趋势；不由各目标倒推，否则须增加23%。',
        },
      }),
      labourProductivity: planIndicator('labourProductivity', {
        ...byDefinition,
        equation: 'realGdp / employment',
      }),
      gdpPerHead: planIndicator('gdpPerHead', {
        ...byDefinition,
        reason: {
          en: 'True by definition: current prices, by the average of the populations at the ends of this and last year. For 2020 the census population alone is taken, since 2019 was measured in a series that the census replaced.',
          zh: '定义恒等式：现价除以本年末与上年末人口平均数。2020年仅用普查人口，因2019年口径已被普查取代。',
        },
        baseline: 'nominalGdp / residentPopulation',
        equation: '2 * nominalGdp / (residentPopulation + residentPopulation(-1))',
      }),
    },
    spearman: [
      ['growthShock', 'populationShock', 0.1],
      ['populationShock', 'employmentShock', 0.3],
    ],
    events: [],
  } as const satisfies ModelSection),
);
