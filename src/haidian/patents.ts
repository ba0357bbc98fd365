import { once } from '../core/once';
import { gamma } from '../uncertainty/distributions/gamma';
import { normal } from '../uncertainty/distributions/normal';
import { uniform } from '../uncertainty/distributions/uniform';
import { cite } from './cite';
import type { ModelSection } from './model-section';
import { baselineInput, planIndicator } from './plan-indicator';
import { records } from './records';

const district = [records.districtPatents, records.districtPatents2015];

/** Shape of the gamma law of mean 1 that makes the counts over-dispersed: coefficient of variation 1/√400 = 5 %. */
const dispersionShape = 400;

/** International patent applications, from a lagged stock of R&D. */
export const patents = once(() =>
  Object.freeze({
    inputs: {
      pctBase: baselineInput('pctApplications'),
      patentDrift: {
        name: {
          en: 'Log growth of patenting that the R&D stock does not explain',
          zh: '研发存量不能解释的专利对数增长',
        },
        unit: '1/year',
        value: normal({ mean: 0.053, sd: 0.049 }),
        status: 'assumed',
        reason: {
          en: 'Together with the stock, which gives 3.7 points at the means, median log growth is 9 % a year with a standard deviation of 5 points: between 6.9 % in 2016 to 2020, which steady growth from 1,945 to a sum of 12,000 needs, and 12.5 % with the year 2015, nearer to the former since it is later.',
          zh: '与存量贡献（均值处3.7个百分点）合计，对数增长中位数为每年9%，标准差5个百分点：介于2016—2020年的6.9%（自1945件匀速增长、合计12000件）与含2015年的12.5%之间，因前者较近而偏向前者。',
        },
        sources: [...district, records.cityPatents],
      },
      patentElasticity: {
        name: { en: 'Elasticity of patenting to the R&D stock', zh: '专利对研发存量的弹性' },
        unit: '1',
        value: uniform({ min: 0.3, max: 0.6 }),
        status: 'assumed',
        reason: {
          en: 'Range usual for firms; nothing is known for a district.',
          zh: '取企业研究中常见的范围；区级无数据。',
        },
        sources: [records.patentElasticity],
      },
      patentResponse: {
        name: {
          en: 'Direct response of patenting to last year’s surprise of R&D',
          zh: '专利对上年研发冲击的直接响应',
        },
        unit: '1',
        value: 0.85,
        status: 'assumed',
        reason: {
          en: 'With the effect through the stock, about 0.12, it gives a correlation of +0.3 between surprises of R&D and growth of applications in the next year.',
          zh: '与经由存量的影响（约0.12）合计，使研发冲击与次年申请量增长的相关系数为+0.3。',
        },
        sources: [records.cityPatents, records.cityRdGrowth],
      },
    },
    shocks: {
      patentShock: {
        name: { en: 'Surprise of patenting', zh: '专利冲击' },
        unit: '1/year',
        iid: normal({ mean: 0, sd: 0.124 }),
        status: 'assumed',
        reason: {
          en: 'Log points. With the response to R&D it gives a standard deviation of 13 % a year: applications of the city moved by tens of percent in 2016 to 2019, as remembered, those of the district by 50 % in 2015.',
          zh: '对数点。与对研发的响应合计，年标准差13%：2016—2019年全市申请量（凭记忆）波动达数十个百分点，2015年区增长50%。',
        },
        sources: [...district, records.cityPatents],
      },
      patentMix: {
        name: { en: 'Over-dispersion of applications', zh: '申请量过度离散' },
        unit: '1',
        iid: gamma({ shape: dispersionShape, scale: 1 / dispersionShape }),
        status: 'assumed',
        reason: {
          en: 'Mean 1, coefficient of variation 5 %: few large applicants shift their filings between years, and a plain Poisson count would be far too sure.',
          zh: '均值1、变异系数5%：少数大申请人会跨年调整申请，单纯泊松分布过于确定。',
        },
        sources: district,
      },
      patentNoise: {
        name: { en: 'Counting noise of applications', zh: '申请量计数噪声' },
        unit: '1',
        iid: normal({ mean: 0, sd: 1 }),
        status: 'assumed',
        reason: {
          en: 'Normal approximation of a Poisson count; standard normal by construction.',
          zh: '泊松计数的正态近似；按构造为标准正态。',
        },
        sources: district,
      },
    },
    indicators: {
      pctExpected: {
        name: { en: 'PCT patent applications, expected', zh: 'PCT专利申请量期望值' },
        unit: 'item/year',
        kind: 'flow',
        baseline: {
          value: 'pctBase',
          status: 'derived',
          reason: {
            en: 'The level of the applications themselves, whose noise of 2020 lies within its standard deviation.',
            zh: '取申请量水平本身；2020年噪声已含于其标准差。',
          },
          sources: [cite({ formula: 'pctApplications in 2020' })],
        },
        equation:
          'pctExpected(-1) * exp(patentDrift + patentElasticity * log(rdStock / rdStock(-1)) + patentResponse * rdSurprise(-1) + patentShock)',
        status: 'assumed',
        reason: {
          en: 'Knowledge production: the stock at the beginning of the year holds R&D up to the year before. The counts do not feed back.',
          zh: '知识生产函数：年初存量包含截至上年的研发。计数噪声不反馈。',
        },
        sources: [records.patentElasticity],
      },
      pctApplications: planIndicator('pctApplications', {
        baseline: 'pctBase',
        equation: 'floor(pctExpected * patentMix + sqrt(pctExpected * patentMix) * patentNoise + 0.5)',
        status: 'assumed',
        reason: {
          en: 'A count around its expectation: Poisson, near enough normal at this size, with a mean mixed by a gamma law.',
          zh: '围绕期望的计数：均值经伽马混合的泊松分布，此量级下以正态近似。',
        },
      }),
    },
    spearman: [],
    events: [],
  } as const satisfies ModelSection),
);
