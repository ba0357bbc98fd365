import { once } from '../core/once';
import { lognormal } from '../uncertainty/distributions/lognormal';
import { normal } from '../uncertainty/distributions/normal';
import { triangular } from '../uncertainty/distributions/triangular';
import { citePlan } from './cite';
import type { ModelSection } from './model-section';
import { baselineInput, planIndicator } from './plan-indicator';
import { records } from './records';

const park = [records.parkRevenue];
const listing = [records.listedCompanies];
const noRecord = 'No record of the district was found';
const noRecordZh = '未见区级记录';

/** Research of park enterprises, and listed companies. */
export const companies = once(() =>
  Object.freeze({
    inputs: {
      parkRdIntensityBase: baselineInput('parkRdIntensity'),
      parkRdChange: {
        name: {
          en: 'Change of R&D intensity that park enterprises move toward',
          zh: '园区企业研发投入强度趋向的变化',
        },
        unit: '1',
        value: normal({ mean: 0, sd: 0.006 }),
        status: 'assumed',
        reason: {
          en: `On the level of 2020. ${noRecord}, so that neither a rise nor a fall is known; standard deviation of a tenth of the level that R&D has in revenue, chosen.`,
          zh: `相对2020年水平。${noRecordZh}，升降均不可知；标准差取强度水平的约十分之一，自行选定。`,
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
          zh: '研发预算调整缓慢：二至六年弥合一半差距。',
        },
        sources: park,
      },
      listingPace: {
        name: { en: 'Net new listed companies a year', zh: '年均净增上市企业' },
        unit: 'firm/year',
        value: lognormal({ mean: 13, sd: 4 }),
        status: 'assumed',
        reason: {
          en: `The goal of more than 300 needs 13 a year from 236; a third of that as standard deviation, since no record of a pace before 2021 was found.`,
          zh: `自236家突破300家须年均净增13家；${noRecordZh}，标准差取其三成。`,
        },
        sources: [...listing, citePlan(264)],
        restsOn: ['listedCompanies'],
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
          zh: '约为水平的3%：研发与收入同向而不同步。',
        },
        sources: park,
      },
      listingShock: {
        name: { en: 'Surprise of listings', zh: '上市家数冲击' },
        unit: '1',
        iid: normal({ mean: 0, sd: 1.5 }),
        status: 'assumed',
        reason: {
          en: 'In square roots of the pace; 1 would be Poisson, more is taken since listings come with the market.',
          zh: '以年均数的平方根计；1为泊松，因上市随市场波动取1.5。',
        },
        sources: listing,
      },
    },
    indicators: {
      parkRdIntensity: planIndicator('parkRdIntensity', {
        baseline: 'parkRdIntensityBase',
        equation:
          'parkRdIntensity(-1) + parkRdSpeed * (parkRdIntensityBase + parkRdChange - parkRdIntensity(-1)) + parkRdShock',
        status: 'assumed',
        reason: {
          en: 'Partial adjustment toward the level of 2020 and a change of it that the enterprises desire.',
          zh: '向2020年水平加企业期望变化的部分调整。',
        },
      }),
      listedCompanies: planIndicator('listedCompanies', {
        equation: 'listedCompanies(-1) + floor(listingPace + sqrt(listingPace) * listingShock + 0.5)',
        status: 'assumed',
        reason: {
          en: 'A whole number of net listings a year around a pace; a year may be negative.',
          zh: '每年净增家数为整数，围绕年均数波动，个别年份可为负。',
        },
      }),
    },
    spearman: [],
    events: [],
  } as const satisfies ModelSection),
);
