import { once } from '../core/once';
import { defineScenario } from '../scenario/define-scenario';
import { normal } from '../uncertainty/distributions/normal';
import { changedInput } from './changed-input';
import { citePlan } from './cite';
import { haidianModel } from './model';

/** Ex ante: what could be expected in January 2021. */
export const baseline = once(() =>
  defineScenario(haidianModel(), {
    id: 'baseline',
    name: { en: 'Baseline', zh: '基准情景' },
    description: {
      en: 'Drivers rest only on what was published by January 2021. Base levels and criteria may be later: the census population is official; levels marked [ASSUMED] or [derived] are not official numbers.',
      zh: '驱动因素仅依据截至2021年1月已公布的信息。基期水平和评判标准可晚于该日期：人口取普查数；标有[假设]、[推算]的并非官方数据。',
    },
  }),
);

const withOutput = {
  en: 'Moves with the trend of GDP, one for one; their correlation alone would not move it in a scenario.',
  zh: '随地区生产总值趋势一比一变动；仅凭相关系数在情景中不会变动。',
};

/** Growth one point above the baseline. */
export const highGrowth = once(() =>
  defineScenario(haidianModel(), {
    id: 'highGrowth',
    name: { en: 'High growth', zh: '高增长情景' },
    description: {
      en: 'Trend growth of 7.1 % a year, as before 2020, and R&D spending with it; everything else as in the baseline.',
      zh: '趋势增速7.1%，回到2020年前水平，研发经费随之；其余同基准。',
    },
    inputs: {
      growth: changedInput('growth', {
        value: normal({ mean: 0.071, sd: 0.008 }),
        reason: {
          en: 'One point above the baseline, about the growth of 2019; the same standard deviation.',
          zh: '比基准高一个百分点，接近2019年增速；标准差不变。',
        },
      }),
      rdGrowth: changedInput('rdGrowth', { value: normal({ mean: 0.096, sd: 0.034 }), reason: withOutput }),
    },
  }),
);

/** Growth a point and a half below the baseline. */
export const lowGrowth = once(() =>
  defineScenario(haidianModel(), {
    id: 'lowGrowth',
    name: { en: 'Low growth', zh: '低增长情景' },
    description: {
      en: 'Trend growth of 4.6 % a year: the pandemic lasts and demand stays weak, and R&D spending grows less; everything else as in the baseline.',
      zh: '趋势增速4.6%：疫情延续、需求偏弱，研发经费随之放慢；其余同基准。',
    },
    inputs: {
      growth: changedInput('growth', {
        value: normal({ mean: 0.046, sd: 0.008 }),
        reason: {
          en: 'A point and a half below the baseline; the same standard deviation.',
          zh: '比基准低一个半百分点；标准差不变。',
        },
      }),
      rdGrowth: changedInput('rdGrowth', { value: normal({ mean: 0.071, sd: 0.034 }), reason: withOutput }),
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
      restatement: changedInput('restatement', {
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

/** The digital economy as the city’s bureau of statistics reports it. */
export const digitalCurrentPrices = once(() =>
  defineScenario(haidianModel(), {
    id: 'digitalCurrentPrices',
    name: { en: 'Digital economy at current prices', zh: '数字经济现价口径情景' },
    description: {
      en: 'The 8 % of the digital economy is judged at current prices, as the city reports it; the plan does not say. Everything else, all paths too, as in the baseline, which judges it at constant prices.',
      zh: '数字经济8%按现价评判（全市统计口径；规划未说明）。其余及全部路径同基准；基准按不变价评判。',
    },
    targets: {
      digitalEconomyGrowth: {
        indicator: 'digitalEconomyNominal',
        year: 2025,
        attribute: 'anticipatory',
        name: {
          en: 'Digital-economy value added, average annual growth at current prices',
          zh: '数字经济增加值年均增速（现价）',
        },
        averageGrowthAtLeast: 0.08,
        sources: [citePlan(102, 105)],
      },
    },
  }),
);
