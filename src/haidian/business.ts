import { lognormal } from '../uncertainty/distributions/lognormal';
import { normal } from '../uncertainty/distributions/normal';
import { triangular } from '../uncertainty/distributions/triangular';
import { citePlan } from './cite';
import { baselineInput, planIndicator } from './plan-indicator';
import type { Theme } from './theme';

const contracts = [citePlan(92, 95)];
const digital = [citePlan(102, 105), citePlan(71, 74)];
const zone = [
  citePlan(15, 15, 'revenue of the Haidian Park grew by 13.8 % a year in 2016 to 2020'),
  citePlan(113, 116),
];
const park = [citePlan(87, 90)];
const listing = [citePlan(15, 15, '236 listed companies'), citePlan(264)];

const noRecord = 'no record of the district was found';
const noRecordZh = '未见区级记录';

/** Companies, markets and new sectors: simple drivers tied to GDP. */
export const business = Object.freeze({
  inputs: {
    parkRdIntensityBase: baselineInput('parkRdIntensity'),
    parkRdDesired: {
      name: { en: 'R&D intensity that park enterprises move toward', zh: '园区企业研发投入强度趋向水平' },
      unit: '1',
      value: normal({ mean: 0.065, sd: 0.006 }),
      status: 'assumed',
      reason: {
        en: `Somewhat above the target of 6.2 %, which is to be passed on the way; ${noRecord}.`,
        zh: `略高于6.2%的目标,即途中达到目标;${noRecordZh}。`,
      },
      sources: park,
    },
    parkRdSpeed: {
      name: {
        en: 'Share of the gap that park enterprises close in a year',
        zh: '园区企业每年弥合差距的比例',
      },
      unit: '1/year',
      value: triangular({ min: 0.1, mode: 0.2, max: 0.4 }),
      status: 'assumed',
      reason: {
        en: 'Budgets adjust slowly: half of the gap in two to six years.',
        zh: '研发预算调整缓慢:二至六年弥合一半差距。',
      },
      sources: park,
    },
    contractPremium: {
      name: {
        en: 'Growth of technology contracts over nominal GDP',
        zh: '技术合同成交额相对名义地区生产总值的增速差',
      },
      unit: '1/year',
      value: normal({ mean: 0, sd: 0.025 }),
      status: 'assumed',
      reason: {
        en: `The plan sets contracts and GDP the same pace of 6 %; a mean of 0 with a wide spread, since ${noRecord}.`,
        zh: `规划对合同额与地区生产总值设定相同增速6%;均值取0、离差取宽,因${noRecordZh}。`,
      },
      sources: [...contracts, citePlan(71, 74)],
    },
    digitalPremium: {
      name: { en: 'Growth of the digital economy over real GDP', zh: '数字经济相对实际地区生产总值的增速差' },
      unit: '1/year',
      value: normal({ mean: 0.02, sd: 0.015 }),
      status: 'assumed',
      reason: {
        en: `The plan sets 8 % beside 6 % for GDP; ${noRecord}, so that the difference is taken with a wide spread.`,
        zh: `规划设定8%,地区生产总值为6%;${noRecordZh},故取两者之差、离差取宽。`,
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
        en: 'Revenue of the park grew by 13.8 % a year, 5 to 6 points above GDP at current prices of about 8 %; the zone itself was founded in September 2020 and has no record.',
        zh: '海淀园总收入年均增长13.8%,比约8%的名义地区生产总值增速高5至6个百分点;自贸区2020年9月设立,尚无记录。',
      },
      sources: zone,
    },
    listingPace: {
      name: { en: 'Net new listed companies a year', zh: '年均净增上市企业' },
      unit: '1/year',
      value: lognormal({ mean: 13, sd: 4 }),
      status: 'assumed',
      reason: {
        en: `The goal of more than 300 needs 13 a year from 236; a third of that as spread, since ${noRecord}.`,
        zh: `自236家突破300家须年均净增13家;${noRecordZh},离差取其三成。`,
      },
      sources: listing,
    },
  },
  shocks: {
    parkRdShock: {
      name: { en: 'Surprise of R&D intensity in the park', zh: '园区研发强度冲击' },
      unit: '1/year',
      iid: normal({ mean: 0, sd: 0.002 }),
      status: 'assumed',
      reason: {
        en: 'About 3 % of the level: spending and revenue move together, but not in step.',
        zh: '约为水平的3%:研发与收入同向而不同步。',
      },
      sources: park,
    },
    contractShock: {
      name: { en: 'Surprise of technology contracts', zh: '技术合同冲击' },
      unit: '1/year',
      iid: normal({ mean: 0, sd: 0.05 }),
      status: 'assumed',
      reason: {
        en: 'Large contracts fall into single years, so wider than GDP.',
        zh: '大额合同集中于个别年份,离差大于地区生产总值。',
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
        zh: '在地区生产总值冲击之外,离差与其相当。',
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
        zh: '好年景部分延续,增速差向均值回归;2020年新设,起点未知取0。',
      },
      sources: zone,
    },
    listingShock: {
      name: { en: 'Surprise of listings', zh: '上市家数冲击' },
      unit: '1',
      iid: normal({ mean: 0, sd: 1.5 }),
      status: 'assumed',
      reason: {
        en: 'In square roots of the pace; 1 would be Poisson, more is taken since listings come with the market.',
        zh: '以年均数的平方根计;1为泊松,因上市随市场波动取1.5。',
      },
      sources: listing,
    },
  },
  indicators: {
    parkRdIntensity: planIndicator('parkRdIntensity', {
      baseline: 'parkRdIntensityBase',
      equation: 'parkRdIntensity(-1) + parkRdSpeed * (parkRdDesired - parkRdIntensity(-1)) + parkRdShock',
      status: 'assumed',
      reason: {
        en: 'Partial adjustment toward a level that the enterprises desire.',
        zh: '向企业期望水平的部分调整。',
      },
    }),
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
    ftzRevenue: planIndicator('ftzRevenue', {
      equation: 'ftzRevenue(-1) * (nominalGdp / nominalGdp(-1) + ftzPremium + ftzShock)',
      status: 'assumed',
      reason: {
        en: 'Grows with nominal GDP and a premium that returns to its mean.',
        zh: '随名义地区生产总值增长并加向均值回归的增速差。',
      },
    }),
    listedCompanies: planIndicator('listedCompanies', {
      equation: 'listedCompanies(-1) + floor(listingPace + sqrt(listingPace) * listingShock + 0.5)',
      status: 'assumed',
      reason: {
        en: 'A whole number of net listings a year around a pace; a year may be negative.',
        zh: '每年净增家数为整数,围绕年均数波动,个别年份可为负。',
      },
    }),
  },
  spearman: [],
  events: [],
} as const satisfies Theme);
