import { once } from '../core/once';
import { lognormal } from '../uncertainty/distributions/lognormal';
import { normal } from '../uncertainty/distributions/normal';
import type { ModelSection } from './model-section';
import { baselineInput, byDefinition, planIndicator } from './plan-indicator';
import { records } from './records';

const income = [records.cityProsperity, records.cityGrowth];
const doctors = [records.cityPhysicians2010, records.cityPhysicians2015];
const places = [records.districtSchools, records.districtSchools2021, records.districtSchools2017];

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
          en: 'Income and GDP of the city both grew by 6.6 % a year in real terms in 2015 to 2019: no difference. No record of the district was found; standard deviation of half a point, chosen.',
          zh: '2015—2019年全市居民收入与地区生产总值实际年均均增长6.6%，增速差为0。未见区级记录；标准差取0.5个百分点。',
        },
        sources: income,
      },
      physiciansBase: baselineInput('physiciansPer1000'),
      physicianGrowth: {
        name: { en: 'Growth of the number of physicians', zh: '执业（助理）医师人数增速' },
        unit: '1/year',
        value: normal({ mean: 0.029, sd: 0.017 }),
        status: 'assumed',
        reason: {
          en: 'Physicians per 1,000 residents of the city grew by 5.7 % a year in 2010 to 2015, and such growth slows as the level rises. Anything between none of it and all of it is taken as equally likely: the mean is half of it, the standard deviation its 3.46th part, as of a uniform law.',
          zh: '2010—2015年全市每千常住人口医师数年均增长5.7%，水平越高增长越慢。从零增长到保持该增速视为等可能：均值取其一半，标准差按均匀分布取其3.46分之一。',
        },
        sources: doctors,
      },
      preschoolBase: baselineInput('preschoolPlaces'),
      educationPace: {
        name: { en: 'Educational facilities built a year', zh: '年均建成教育设施项目' },
        unit: '1/year',
        value: normal({ mean: 10.8, sd: 1.5 }),
        status: 'assumed',
        reason: {
          en: 'The building programme of November 2020 has 54 projects for 2021 to 2025, of which 20-odd in the first two years. No record of how much of a programme is built was found: a seventh more or less, chosen.',
          zh: '2020年11月公布的2021—2025年建设计划共54个项目，前两年20余个。未见计划完成率的记录：上下浮动七分之一，自行选定。',
        },
        sources: places,
      },
      preschoolPace: {
        name: { en: 'New pre-school places a year', zh: '年均新增学前教育学位' },
        unit: '1/year',
        value: lognormal({ p5: 456, p95: 5600 }),
        status: 'assumed',
        reason: {
          en: '5 %: the 2,280 places of the building programme for 2021 to 2025 alone, 456 a year. 95 %: the average of 2016 to 2020 by all means, 5,600 a year. The median, 1,598, lies near the 1,500 that the district means to add in 2021.',
          zh: '5%分位数为2021—2025年建设项目2280个学位，年均456个；95%分位数为2016—2020年以各种方式年均新增5600个。中位数1598个，接近2021年拟新增的1500个。',
        },
        sources: places,
      },
    },
    shocks: {
      educationShock: {
        name: { en: 'Surprise of educational facilities, relative', zh: '教育设施相对冲击' },
        unit: '1',
        iid: normal({ mean: 0, sd: 0.25 }),
        status: 'assumed',
        reason: {
          en: 'Projects are finished one by one; as the surprise of pre-school places, for want of a record.',
          zh: '项目逐个完工；无记录，取与学前学位冲击相同。',
        },
        sources: places,
      },
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
          en: 'Hospitals open and move in single years; a third of the mean growth, rounded, since no yearly record was found.',
          zh: '医院新设与搬迁集中于个别年份；未见逐年记录，取平均增速的三分之一。',
        },
        sources: doctors,
      },
      preschoolShock: {
        name: { en: 'Surprise of new pre-school places, relative', zh: '新增学位相对冲击' },
        unit: '1',
        iid: normal({ mean: 0, sd: 0.25 }),
        status: 'assumed',
        reason: {
          en: 'Kindergartens open one by one; 2017 had 18 % fewer new places than the average of 2016 to 2020, and a quarter is taken.',
          zh: '幼儿园逐所投用；2017年新增学位比2016—2020年平均少18%，取四分之一。',
        },
        sources: places,
      },
    },
    indicators: {
      disposableIncome: planIndicator('disposableIncome', {
        equation:
          'disposableIncome(-1) * (1 + growth + incomeSpread + incomeShock + (year == 2021 ? lowBase : 0))',
        status: 'assumed',
        reason: {
          en: 'Shares the trend of real GDP and the low base of 2020, with a difference of its own; the surprises of the two are correlated.',
          zh: '与实际地区生产总值共享趋势与2020年低基数，并加增速差；两者冲击相关。',
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
      educationFacilities: planIndicator('educationFacilities', {
        equation: 'floor(max(educationPace * (1 + educationShock), 0) + 0.5)',
        status: 'assumed',
        reason: {
          en: 'A whole number of projects a year around the pace of the path.',
          zh: '每年项目数为整数，围绕年均数波动。',
        },
      }),
      preschoolPlaces: planIndicator('preschoolPlaces', {
        baseline: 'preschoolBase',
        equation: 'floor(max(preschoolPace * (1 + preschoolShock), 0) + 0.5)',
        status: 'assumed',
        reason: {
          en: 'A whole number of places a year around the pace of the path.',
          zh: '每年新增数为整数，围绕年均新增数波动。',
        },
      }),
    },
    spearman: [['growthShock', 'incomeShock', 0.5]],
    events: [],
  } as const satisfies ModelSection),
);
