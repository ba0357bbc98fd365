import { once } from '../core/once';
import { normal } from '../uncertainty/distributions/normal';
import type { ModelSection } from './model-section';
import { byDefinition, planIndicator } from './plan-indicator';
import { records } from './records';

const contracts = [records.cityContracts, records.cityContracts2018];
const digital = [records.nationalDigital2018, records.nationalDigital2019];
const zone = [records.parkRevenue, records.cityProsperity, records.nationalDeflator];
const noRecord = 'No record of the district was found';
const noRecordZh = '未见区级记录';

/** Technology contracts, digital economy and free-trade zone, each tied to GDP. */
export const sectors = once(() =>
  Object.freeze({
    inputs: {
      contractPremium: {
        name: {
          en: 'Growth of technology contracts over nominal GDP',
          zh: '技术合同成交额相对名义地区生产总值的增速差',
        },
        unit: '1/year',
        value: normal({ mean: 0.019, sd: 0.033 }),
        status: 'assumed',
        reason: {
          en: `Turnover of the city grew by 16.9 % a year in 2010 to 2015 and 12.8 % in 2015 to 2018; slowing on at that rate it grows by 6.1 % in the middle of 2021 to 2025. The mean lies midway between 12.8 and 6.1 %, less 7.6 % for nominal GDP; the standard deviation is half of their distance, and covers the same pace as real GDP, a difference of -1.5 points. ${noRecord}.`,
          zh: `全市成交额2010—2015年年均增长16.9%，2015—2018年12.8%；按此放缓，2021—2025年中点为6.1%。均值取12.8%与6.1%之中点减名义地区生产总值7.6%；标准差取两者之差的一半，涵盖与实际地区生产总值同步（增速差−1.5个百分点）。${noRecordZh}。`,
        },
        sources: contracts,
      },
      digitalPremium: {
        name: {
          en: 'Growth of the digital economy over real GDP',
          zh: '数字经济相对实际地区生产总值的增速差',
        },
        unit: '1/year',
        value: normal({ mean: 0.02, sd: 0.015 }),
        status: 'assumed',
        reason: {
          en: `The digital share of GDP of the nation rose from 34.8 % in 2018 to 36.2 % in 2019, so that the digital economy grew by 4.0 points more, whatever the prices. The district has the higher share, which rises more slowly: anything between none and all of the 4.0 is taken as equally likely, mean of 2, standard deviation of 1.2, widened to 1.5 since the nation is not the district. ${noRecord}.`,
          zh: `全国数字经济占比由2018年34.8%升至2019年36.2%，即数字经济增速比地区生产总值高4.0个百分点，与价格口径无关。区占比更高、上升更慢：从零到4.0视为等可能，均值2，标准差1.2；因全国不等于区，放宽至1.5。${noRecordZh}。`,
        },
        sources: digital,
      },
      ftzPremium: {
        name: {
          en: 'Growth of free-trade-zone revenue over nominal GDP',
          zh: '自贸区企业收入相对名义地区生产总值的增速差',
        },
        unit: '1/year',
        value: normal({ mean: 0.055, sd: 0.03 }),
        status: 'assumed',
        reason: {
          en: 'Revenue of the park grew by 13.8 % a year in 2016 to 2020, 5 to 6 points above GDP at current prices of about 8 % (6.6 % in real terms in the city, 1.5 to 2 % of prices); the zone itself was founded in September 2020 and has no record. The standard deviation, chosen, is half of the difference, rounded.',
          zh: '海淀园总收入2016—2020年年均增长13.8%，比约8%的名义地区生产总值增速（全市实际6.6%、涨价1.5%—2%）高5至6个百分点；自贸区2020年9月设立，尚无记录。标准差约取增速差的一半，自行选定。',
        },
        sources: zone,
      },
    },
    shocks: {
      contractShock: {
        name: { en: 'Surprise of technology contracts', zh: '技术合同冲击' },
        unit: '1/year',
        iid: normal({ mean: 0, sd: 0.05 }),
        status: 'assumed',
        reason: {
          en: 'Large contracts fall into single years: three times the standard deviation of GDP, rounded.',
          zh: '大额合同集中于个别年份，标准差取地区生产总值的三倍。',
        },
        sources: contracts,
      },
      digitalShock: {
        name: { en: 'Surprise of the digital economy', zh: '数字经济冲击' },
        unit: '1/year',
        iid: normal({ mean: 0, sd: 0.02 }),
        status: 'assumed',
        reason: {
          en: 'About the spread of GDP growth, on top of it.',
          zh: '在地区生产总值冲击之外，标准差与其相当。',
        },
        sources: digital,
      },
      ftzShock: {
        name: { en: 'Surprise of free-trade-zone revenue', zh: '自贸区收入冲击' },
        unit: '1/year',
        ar1: { persistence: 0.4, innovation: normal({ mean: 0, sd: 0.04 }), start: 0 },
        status: 'assumed',
        reason: {
          en: 'A good year carries over in part, and the premium returns to its mean; no start is known for a zone founded in 2020.',
          zh: '好年景部分延续，增速差向均值回归；2020年新设，起点未知取0。',
        },
        sources: zone,
      },
    },
    indicators: {
      technologyContracts: planIndicator('technologyContracts', {
        equation: 'technologyContracts(-1) * (nominalGdp / nominalGdp(-1) + contractPremium + contractShock)',
        status: 'assumed',
        reason: { en: 'Grows with nominal GDP and a premium.', zh: '随名义地区生产总值增长并加增速差。' },
      }),
      digitalEconomy: planIndicator('digitalEconomy', {
        equation: 'digitalEconomy(-1) * (realGdp / realGdp(-1) + digitalPremium + digitalShock)',
        status: 'assumed',
        reason: { en: 'Grows with real GDP and a premium.', zh: '随实际地区生产总值增长并加增速差。' },
      }),
      digitalEconomyNominal: {
        name: { en: 'Value added of the digital economy, current prices', zh: '数字经济增加值（现价）' },
        unit: '1',
        kind: 'index',
        price: 'current',
        baseline: {
          value: 100,
          status: 'derived',
          reason: { en: 'Level of 2020 by definition of the index.', zh: '按指数定义取2020年水平。' },
          sources: [{ formula: 'index, 2020 = 100' }],
        },
        ...byDefinition,
        reason: {
          en: 'True by definition: value added in prices of 2020 times the deflator of GDP, for want of one of its own.',
          zh: '定义恒等式：2020年价格增加值乘地区生产总值平减指数（无专门指数）。',
        },
        equation:
          'digitalEconomyNominal(-1) * (digitalEconomy / digitalEconomy(-1)) * (gdpDeflator / gdpDeflator(-1))',
      },
      ftzRevenue: planIndicator('ftzRevenue', {
        equation: 'ftzRevenue(-1) * (nominalGdp / nominalGdp(-1) + ftzPremium + ftzShock)',
        status: 'assumed',
        reason: {
          en: 'Grows with nominal GDP and a premium that returns to its mean.',
          zh: '随名义地区生产总值增长并加向均值回归的增速差。',
        },
      }),
    },
    spearman: [],
    events: [],
  } as const satisfies ModelSection),
);
