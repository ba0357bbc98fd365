import { once } from '../core/once';
import { defineScenario } from '../scenario/define-scenario';
import { normal } from '../uncertainty/distributions/normal';
import { haidianModel } from './model';
import { vary } from './vary';

/** Ex ante: what could be expected in January 2021. */
export const baseline = once(() =>
  defineScenario(haidianModel(), {
    id: 'baseline',
    name: { en: 'Baseline', zh: '基准情景' },
    description: {
      en: 'Drivers rest only on what was published by January 2021. Base levels and criteria may be later: the census population is official; levels marked [ASSUMED] or [derived] are not official numbers.',
      zh: '驱动因素仅依据2021年1月前已公布的信息。基期水平和评判标准可晚于该日期：人口取普查数；标有[假设]、[推算]的并非官方数据。',
    },
  }),
);

/** Growth one point above the baseline. */
export const highGrowth = once(() =>
  defineScenario(haidianModel(), {
    id: 'highGrowth',
    name: { en: 'High growth', zh: '高增长情景' },
    description: {
      en: 'Trend growth of 7.1 % a year, as before 2020; everything else as in the baseline.',
      zh: '趋势增速7.1%，回到2020年前水平；其余同基准。',
    },
    inputs: {
      growth: vary('growth', {
        value: normal({ mean: 0.071, sd: 0.008 }),
        reason: {
          en: 'One point above the baseline, about the growth of 2019; the same spread.',
          zh: '比基准高一个百分点，接近2019年增速；离差不变。',
        },
      }),
    },
  }),
);

/** Growth a point and a half below the baseline. */
export const lowGrowth = once(() =>
  defineScenario(haidianModel(), {
    id: 'lowGrowth',
    name: { en: 'Low growth', zh: '低增长情景' },
    description: {
      en: 'Trend growth of 4.6 % a year: the pandemic lasts and demand stays weak; everything else as in the baseline.',
      zh: '趋势增速4.6%：疫情延续、需求偏弱；其余同基准。',
    },
    inputs: {
      growth: vary('growth', {
        value: normal({ mean: 0.046, sd: 0.008 }),
        reason: {
          en: 'A point and a half below the baseline; the same spread.',
          zh: '比基准低一个半百分点；离差不变。',
        },
      }),
    },
  }),
);

/** The share of R&D judged on GDP as a census restates it. */
export const restatedGdp = once(() =>
  defineScenario(haidianModel(), {
    id: 'restatedGdp',
    name: { en: 'Restated GDP', zh: '地区生产总值修订情景' },
    description: {
      en: 'From 2023 the share of R&D is taken of GDP as the fifth economic census restated it. Levels of GDP itself stay as first released.',
      zh: '2023年起研发占比以第五次经济普查修订后的地区生产总值为分母；总量本身仍按初次发布口径。',
    },
    inputs: {
      restatement: vary('restatement', {
        value: 1 / 0.905,
        reason: {
          en: 'GDP of 2024 with its growth of 6.0 % implies a level of 2023 that is 10.5 % above the first release, which lowers ratios by a factor of 0.905. Known only in 2025.',
          zh: '由2024年总量及6.0%增速反推，2023年总量比初次发布高10.5%，占比乘0.905。该信息2025年方知。',
        },
        sources: [
          {
            document: 'haidian-gdp-2024',
            address: 'https://finance.sina.cn/2025-02-14/detail-inekmcmf9918755.d.html',
            published: '2025-02-14',
            formula: '12907.1 / 1.06 / 11020.2',
          },
        ],
      }),
    },
  }),
);
