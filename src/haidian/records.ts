import type { z } from 'zod';
import type { source } from '../plan/provenance';

type SourceGiven = z.input<typeof source>;

const remembered = 'remembered, unconfirmed: it sets a spread and is nowhere shown as data';

/**
 * Figures public by January 2021 on which the drivers of the baseline scenario rest, besides the plan itself. Dates
 * are those of the first release, to the year where no more is known.
 */
export const records = {
  districtGrowth2019: {
    document: 'haidian-growth-2019',
    published: '2019',
    note: '7.2 % in the first three quarters of 2019; read in a page of December 2021 that repeats the figure',
  },
  districtGrowth2020: {
    document: 'haidian-growth-2020',
    published: '2021-01',
    note: '5.9 % in 2020, after -4.8, 2.6 and 4.6 % up to the first three quarters; read without an address',
  },
  cityGrowth: { document: 'beijing-growth-2016-2020', published: '2021-01', note: remembered },
  nationalDeflator: { document: 'china-deflator-2016-2020', published: '2021-01', note: remembered },
  cityRdSpending: { document: 'beijing-rd-2016-2019', published: '2020', note: remembered },
  cityPatents: { document: 'beijing-pct-2016-2019', published: '2020', note: remembered },
  cityEnergyIntensity: {
    document: 'beijing-energy-intensity-2016-2019',
    published: '2020',
    note: '-4.79, -3.99, -3.82 and -4.53 % in 2016 to 2019; read without an address',
  },
  cityProductivity: {
    document: 'beijing-productivity-2019',
    address: 'http://www.waihuigu.net/gundong/20210113/976862.html',
    published: '2021-01-13',
    note: '1e4 CNY per person: 21.2 in 2015, 28.2 in 2019',
  },
  districtPopulation2019: {
    document: 'haidian-population-2019',
    address: 'https://www.xuehua.us/a/5ef8764e519d09f9bdc3caa3?lang=zh-hk',
    published: '2020',
    note: '3.237 million at the end of 2019, 121 thousand fewer than a year before; year of publication inferred',
  },
  rdDepreciation: {
    document: 'griliches-1979',
    published: '1979',
    note: 'Issues in assessing the contribution of research and development to productivity growth',
  },
  patentElasticity: {
    document: 'pakes-griliches-1984',
    published: '1984',
    note: 'Patents and R&D at the firm level: a first look; the range of elasticities is remembered, unconfirmed',
  },
} as const satisfies Record<string, SourceGiven>;
