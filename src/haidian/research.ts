import { once } from '../core/once';
import { normal } from '../uncertainty/distributions/normal';
import { citePlan } from './cite';
import type { ModelSection } from './model-section';
import { baselineInput, byDefinition, planIndicator } from './plan-indicator';
import { records } from './records';

/** R&D spending, its share of GDP, and the stock that it builds up. */
export const research = once(() =>
  Object.freeze({
    inputs: {
      rdIntensityBase: baselineInput('rdIntensity'),
      rdGrowth: {
        name: { en: 'Trend growth of R&D spending', zh: '研发经费趋势增速' },
        unit: '1/year',
        value: normal({ mean: 0.086, sd: 0.034 }),
        status: 'assumed',
        reason: {
          en: 'Prices of 2020. Spending of the city grew by 11.3 % a year in 2009 to 2017 at current prices; less 2.5 % of inflation, the middle of 1 to 4 %, that is 8.6 %. It grew by 15.4 % in 2009 to 2013 and 7.5 % in 2013 to 2017: half of that distance, 4 points, less the 2 points that yearly surprises of 4 points make of a mean of four years, is the standard deviation of 3.4. The faster growth of 2018 and 2019 is remembered alone, and in part the scope of the census; no record of the district was found.',
          zh: '2020年价格。全市研发经费2009—2017年现价年均增长11.3%，减涨价2.5%（1%—4%之中点）为8.6%。2009—2013年为15.4%，2013—2017年为7.5%：两者之差的一半为4个百分点，扣除年冲击4个百分点在四年均值中所占的2个百分点，标准差为3.4。2018、2019年较快的增速仅凭记忆，且部分来自经济普查口径；未见区级记录。',
        },
        sources: [
          records.cityRdSpending,
          records.cityRdSpending2017,
          records.nationalDeflator,
          records.cityRdGrowth,
        ],
      },
      rdPastGrowth: {
        name: { en: 'Growth of R&D spending before 2020', zh: '2020年前研发经费增速' },
        unit: '1/year',
        value: normal({ mean: 0.086, sd: 0.025 }),
        status: 'assumed',
        reason: {
          en: 'Gives the stock of 2020, in prices of 2020 as spending there. The growth of the city in 2009 to 2017 less inflation; the standard deviation, chosen, is how far the district may differ from the city over many years.',
          zh: '用于推算2020年存量，与经费同为2020年价格。取全市2009—2017年增速减涨价；标准差为区与全市长期可能的差别，自行选定。',
        },
        sources: [records.cityRdSpending, records.cityRdSpending2017, records.nationalDeflator],
      },
      rdDepreciation: {
        name: { en: 'Depreciation of the R&D stock', zh: '研发存量折旧率' },
        unit: '1/year',
        value: normal({ mean: 0.15, sd: 0.02 }),
        status: 'assumed',
        reason: {
          en: '15 % a year is a convention; the spread is a choice.',
          zh: '年折旧15%为惯例取值；标准差为自行选定。',
        },
        sources: [records.rdDepreciation],
      },
      restatement: {
        name: {
          en: 'Restated over first released GDP, from 2023',
          zh: '2023年起修订后与初次发布地区生产总值之比',
        },
        unit: '1',
        value: 1,
        status: 'assumed',
        reason: {
          en: 'Targets are judged on first releases. A census year may restate GDP; with a factor above 1 the share of R&D falls by that factor alone, other indicators stay as first released.',
          zh: '目标按初次发布数评判。普查年份可能修订总量；系数大于1时研发占比随之下降，其他指标仍按初次发布口径。',
        },
        sources: [citePlan(15, 15, 'GDP of 2020 in its first release')],
      },
      rdSurpriseBase: {
        name: { en: 'Surprise of R&D spending in 2020', zh: '2020年研发经费冲击' },
        unit: '1/year',
        value: normal({ mean: 0, sd: 0.04 }),
        status: 'assumed',
        reason: {
          en: 'Spending of 2020 was not known in January 2021; the law of the yearly surprise is taken.',
          zh: '2021年1月时2020年经费未知；取年度冲击的分布。',
        },
        sources: [records.cityRdGrowth],
      },
    },
    shocks: {
      rdShock: {
        name: { en: 'Surprise of R&D spending', zh: '研发经费冲击' },
        unit: '1/year',
        iid: normal({ mean: 0, sd: 0.04 }),
        status: 'assumed',
        reason: {
          en: 'Growth of spending of the city moved by more than ten points in 2016 to 2019, as remembered; part of it is the doubt about the trend.',
          zh: '2016—2019年全市经费增速（凭记忆）波动逾十个百分点，其中一部分计入趋势的不确定。',
        },
        sources: [records.cityRdGrowth],
      },
    },
    indicators: {
      rdSpending: planIndicator('rdSpending', {
        baseline: 'rdIntensityBase * nominalGdp',
        equation: 'rdSpending(-1) * (1 + rdGrowth + rdShock) * (gdpDeflator / gdpDeflator(-1))',
        status: 'assumed',
        reason: {
          en: 'Spending has a real trend of its own and the prices of GDP, so that a surprise of real GDP moves the ratio, and one of prices does not.',
          zh: '经费另设实际趋势，价格同地区生产总值，因而实际产出的意外变动会改变占比，价格的意外变动不会。',
        },
      }),
      rdIntensity: planIndicator('rdIntensity', {
        ...byDefinition,
        reason: {
          en: 'True by definition: spending by GDP, both in current prices; from 2023 by GDP as restated.',
          zh: '定义恒等式：经费除以地区生产总值，均为现价；2023年起分母乘修订系数。',
        },
        baseline: 'rdIntensityBase',
        equation: 'rdSpending / (nominalGdp * (year >= 2023 ? restatement : 1))',
      }),
      rdSurprise: {
        name: { en: 'Surprise of R&D spending, kept for next year', zh: '研发经费冲击（留待次年）' },
        unit: '1/year',
        kind: 'ratio',
        baseline: {
          value: 'rdSurpriseBase',
          status: 'assumed',
          reason: { en: 'Not known in January 2021.', zh: '2021年1月时未知。' },
        },
        ...byDefinition,
        equation: 'rdShock',
      },
      rdStock: planIndicator('rdStock', {
        ...byDefinition,
        reason: {
          en: 'Perpetual inventory at the beginning of the year, in prices of 2020: spending of a year, deflated like GDP, joins the stock of the next.',
          zh: '年初口径永续盘存，2020年价格：当年经费按地区生产总值平减后计入次年存量。',
        },
        baseline: 'rdSpending / (rdPastGrowth + rdDepreciation)',
        equation: 'rdStock(-1) * (1 - rdDepreciation) + rdSpending(-1) / gdpDeflator(-1)',
        sources: [records.rdDepreciation],
      }),
    },
    spearman: [
      ['growth', 'rdGrowth', 0.4],
      ['growthShock', 'rdShock', 0.4],
    ],
    events: [],
  } as const satisfies ModelSection),
);
