import { once } from '../core/once';
import { normal } from '../uncertainty/distributions/normal';
import { citePlan } from './cite';
import { baselineInput, byDefinition, planIndicator } from './plan-indicator';
import { records } from './records';
import type { Theme } from './theme';

/** R&D spending, its share of GDP, and the stock that it builds up. */
export const research = once(() =>
  Object.freeze({
    inputs: {
      rdIntensityBase: baselineInput('rdIntensity'),
      rdGrowth: {
        name: { en: 'Trend growth of R&D spending', zh: '研发经费趋势增速' },
        unit: '1/year',
        value: normal({ mean: 0.1, sd: 0.025 }),
        status: 'assumed',
        reason: {
          en: 'Current prices. Spending of the city grew unevenly in 2016 to 2019, by about a tenth a year; no record of the district was found.',
          zh: '现价。2016—2019年全市研发经费增速不匀，年均约一成；未见区级记录。',
        },
        sources: [records.cityRdSpending],
      },
      rdPastGrowth: {
        name: { en: 'Growth of R&D spending before 2020', zh: '2020年前研发经费增速' },
        unit: '1/year',
        value: normal({ mean: 0.1, sd: 0.025 }),
        status: 'assumed',
        reason: {
          en: 'Gives the stock of 2020; as the trend after 2020, of which it is independent.',
          zh: '用于推算2020年存量；与2020年后趋势同分布且独立。',
        },
        sources: [records.cityRdSpending],
      },
      rdDepreciation: {
        name: { en: 'Depreciation of the R&D stock', zh: '研发存量折旧率' },
        unit: '1/year',
        value: normal({ mean: 0.15, sd: 0.02 }),
        status: 'assumed',
        reason: {
          en: '15 % a year is a convention; the spread is a choice.',
          zh: '年折旧15%为惯例取值；离差为自行选定。',
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
        sources: [citePlan(81, 85)],
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
        sources: [records.cityRdSpending],
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
        sources: [records.cityRdSpending],
      },
    },
    indicators: {
      rdSpending: planIndicator('rdSpending', {
        baseline: 'rdIntensityBase * nominalGdp',
        equation: 'rdSpending(-1) * (1 + rdGrowth + rdShock)',
        status: 'assumed',
        reason: {
          en: 'Spending has a trend of its own, in current prices, so that a surprise of GDP moves the ratio.',
          zh: '经费另设现价趋势，因而地区生产总值的意外变动会改变占比。',
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
    spearman: [['growthShock', 'rdShock', 0.4]],
    events: [],
  } as const satisfies Theme),
);
