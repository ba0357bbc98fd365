import { once } from '../core/once';
import { mixture } from '../uncertainty/distributions/mixture';
import { normal } from '../uncertainty/distributions/normal';
import { uniform } from '../uncertainty/distributions/uniform';
import type { ModelSection } from './model-section';
import { byDefinition, planIndicator } from './plan-indicator';
import { records } from './records';

const bad = { weight: 0.15, mean: -0.015, sd: 0.032 };
const calm = { weight: 0.85, sd: 0.011 };

/** Growth of 2020, 5.9 %, less the mean of the prior. */
const growthGap2020 = 0.059 - 0.061;

/** Output and prices. */
export const growth = once(() =>
  Object.freeze({
    inputs: {
      growth: {
        name: { en: 'Trend growth of real GDP', zh: '实际地区生产总值趋势增速' },
        unit: '1/year',
        value: normal({ mean: 0.061, sd: 0.008 }),
        status: 'assumed',
        reason: {
          en: 'Growth of the district in 2019, 7.2 %, slowed to the middle of 2021 to 2025 at the pace of the city in 2016 to 2019, 0.22 points a year, is 6.3 %; growth of 2020 was 5.9 %; the mean of the two. Standard deviation: a little below that of the two years, 0.9, since the city moved less.',
          zh: '区2019年增速7.2%，按全市2016—2019年每年放缓0.22个百分点推至2021—2025年中点为6.3%；2020年增速5.9%；取二者均值。标准差略小于两年之间的0.9，因全市波动较小。',
        },
        sources: [records.districtGrowth, records.districtGrowth2020, records.cityGrowth],
      },
      inflation: {
        name: { en: 'Trend growth of the GDP deflator', zh: '平减指数趋势涨幅' },
        unit: '1/year',
        value: normal({ mean: 0.015, sd: 0.005 }),
        status: 'assumed',
        reason: {
          en: 'The district publishes no deflator; the range of the national one in 2016 to 2020, as remembered, is taken, from its lower half.',
          zh: '区级无平减指数；参照2016—2020年全国平减指数（凭记忆）的范围，取其低半区。',
        },
        sources: [records.nationalDeflator],
      },
      lowBase: {
        name: { en: 'Lift of growth in 2021 by the low base of 2020', zh: '2020年低基数对2021年增速的抬升' },
        unit: '1/year',
        value: uniform({ min: 0.002, max: 0.031 }),
        status: 'assumed',
        reason: {
          en: 'From the four cumulative rates of 2020 alone, -4.8, 2.6, 4.6 and 5.9 %. Least: the year as a whole stood 0.2 points under the trend, and 2021 returns to the trend. Most: the second half stood 2 · 5.9 - 2.6 = 9.2 % above a year before, 3.1 points over the trend, and 2021 goes on from there. Between them nothing is more likely.',
          zh: '仅据2020年四个累计增速（−4.8%、2.6%、4.6%、5.9%）。下限：全年低于趋势0.2个百分点，2021年回到趋势；上限：下半年同比2×5.9−2.6=9.2%，高于趋势3.1个百分点，2021年由此延续。两者之间视为等可能。',
        },
        sources: [records.districtGrowth2020],
      },
    },
    shocks: {
      growthShock: {
        name: { en: 'Growth surprise', zh: '增速冲击' },
        unit: '1/year',
        ar1: {
          persistence: 0,
          start: growthGap2020,
          innovation: mixture([
            // The mean of the calm years is set so that the mean of all years is exactly 0.
            {
              weight: calm.weight,
              distribution: normal({ mean: (-bad.weight * bad.mean) / calm.weight, sd: calm.sd }),
            },
            { weight: bad.weight, distribution: normal({ mean: bad.mean, sd: bad.sd }) },
          ]),
        },
        status: 'assumed',
        reason: {
          en: 'Calm years, and with probability 0.15 years such as 2020, which are worse and wider; standard deviation 1.7 points. One fall and rebound cannot identify a persistence, so it is 0; growth of 2020 stood 0.2 points under the trend.',
          zh: '平稳年份为主，另以0.15的概率出现类似2020年的年份，均值更低、离散程度更大；总标准差1.7个百分点。一次下跌与反弹无法识别持续性，取0；2020年增速低于趋势0.2个百分点。',
        },
        sources: [records.districtGrowth, records.districtGrowth2020, records.cityGrowth],
      },
      inflationShock: {
        name: { en: 'Price surprise', zh: '价格冲击' },
        unit: '1/year',
        iid: normal({ mean: 0, sd: 0.01 }),
        status: 'assumed',
        reason: {
          en: 'National inflation moved within about three points in 2016 to 2020, as remembered; a standard deviation of one point covers that.',
          zh: '2016—2020年全国平减指数涨幅（凭记忆）波动约三个百分点，标准差取一个百分点。',
        },
        sources: [records.nationalDeflator],
      },
    },
    indicators: {
      realGdp: planIndicator('realGdp', {
        equation: 'realGdp(-1) * (1 + growth + growthShock + (year == 2021 ? lowBase : 0))',
        status: 'assumed',
        reason: {
          en: 'Annual growth is a trend, uncertain but the same in every year, and a surprise of the year; 2021 has the low base of 2020 besides.',
          zh: '年增速等于趋势增速（不确定但逐年相同）加当年冲击；2021年另加2020年低基数的抬升。',
        },
      }),
      gdpDeflator: planIndicator('gdpDeflator', {
        equation: 'gdpDeflator(-1) * (1 + inflation + inflationShock)',
        status: 'assumed',
        reason: {
          en: 'Annual inflation is a trend and a surprise of the year, independent of growth.',
          zh: '年涨幅等于趋势加当年冲击，与增速独立。',
        },
      }),
      nominalGdp: planIndicator('nominalGdp', {
        ...byDefinition,
        baseline: 'realGdp * gdpDeflator',
        equation: 'realGdp * gdpDeflator',
      }),
    },
    spearman: [],
    events: [],
  } as const satisfies ModelSection),
);
