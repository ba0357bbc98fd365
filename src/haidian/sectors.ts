import { once } from '../core/once';
import { normal } from '../uncertainty/distributions/normal';
import { citePlan } from './cite';
import { planIndicator } from './plan-indicator';
import type { Theme } from './theme';

const contracts = [citePlan(92, 95)];
const digital = [citePlan(102, 105), citePlan(71, 74)];
const zone = [
  citePlan(15, 15, 'revenue of the Haidian Park grew by 13.8 % a year in 2016 to 2020'),
  citePlan(113, 116),
];
const noRecord = 'no record of the district was found';
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
        value: normal({ mean: 0, sd: 0.025 }),
        status: 'assumed',
        reason: {
          en: `The plan sets contracts and GDP the same pace of 6 %; a mean of 0 with a wide spread, since ${noRecord}.`,
          zh: `规划对合同额与地区生产总值设定相同增速6%；均值取0、离差取宽，因${noRecordZh}。`,
        },
        sources: [...contracts, citePlan(71, 74)],
        restsOn: ['technologyContractGrowth'],
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
          en: `The plan sets 8 % beside 6 % for GDP; ${noRecord}, so that the difference is taken with a wide spread.`,
          zh: `规划设定8%，地区生产总值为6%；${noRecordZh}，故取两者之差、离差取宽。`,
        },
        sources: digital,
        restsOn: ['digitalEconomyGrowth'],
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
          zh: '海淀园总收入年均增长13.8%，比约8%的名义地区生产总值增速高5至6个百分点；自贸区2020年9月设立，尚无记录。',
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
          en: 'Large contracts fall into single years, so wider than GDP.',
          zh: '大额合同集中于个别年份，离差大于地区生产总值。',
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
          zh: '在地区生产总值冲击之外，离差与其相当。',
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
  } as const satisfies Theme),
);
