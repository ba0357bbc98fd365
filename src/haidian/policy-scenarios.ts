import { once } from '../core/once';
import { defineScenario } from '../scenario/define-scenario';
import { normal } from '../uncertainty/distributions/normal';
import { uniform } from '../uncertainty/distributions/uniform';
import { changedInput } from './changed-input';
import { haidianModel } from './model';

const push = {
  en: 'Programmes for research lift this driver; size of the effect chosen.',
  zh: '科技创新政策抬升该驱动因素；幅度为设定值。',
};

/** More research, more patents, faster new sectors. */
export const innovationPush = once(() =>
  defineScenario(haidianModel(), {
    id: 'innovationPush',
    name: { en: 'Innovation push', zh: '创新加力情景' },
    description: {
      en: 'Real R&D spending grows by 11.5 % a year, patenting by three points more, and new sectors faster.',
      zh: '研发经费实际年增11.5%，专利增速再高三个百分点，新兴产业更快。',
    },
    inputs: {
      rdGrowth: changedInput('rdGrowth', { value: normal({ mean: 0.115, sd: 0.025 }), reason: push }),
      patentDrift: changedInput('patentDrift', { value: normal({ mean: 0.083, sd: 0.049 }), reason: push }),
      parkRdChange: changedInput('parkRdChange', { value: normal({ mean: 0.005, sd: 0.006 }), reason: push }),
      contractPremium: changedInput('contractPremium', {
        value: normal({ mean: 0.04, sd: 0.033 }),
        reason: push,
      }),
      digitalPremium: changedInput('digitalPremium', {
        value: normal({ mean: 0.03, sd: 0.015 }),
        reason: push,
      }),
    },
  }),
);

/** Research spending no faster than prices and output allow, patents that stall. */
export const researchPlateau = once(() =>
  defineScenario(haidianModel(), {
    id: 'researchPlateau',
    name: { en: 'Research plateau', zh: '研发平台期情景' },
    description: {
      en: 'Real R&D spending grows by 5.5 % a year, applications by 0 to 3 %.',
      zh: '研发经费实际年增5.5%，申请量年增0—3%。',
    },
    inputs: {
      rdGrowth: changedInput('rdGrowth', {
        value: normal({ mean: 0.055, sd: 0.02 }),
        reason: {
          en: 'Below growth of real GDP, so that the share falls.',
          zh: '低于实际地区生产总值增速，占比下降。',
        },
      }),
      patentDrift: changedInput('patentDrift', {
        value: uniform({ min: -0.032, max: -0.002 }),
        reason: {
          en: 'With the 3.2 points that the stock still gives, log growth of applications lies between 0 and 3 %.',
          zh: '与存量仍贡献的3.2个百分点合计，申请量对数增长为0—3%。',
        },
      }),
    },
  }),
);

/** Strict control of residents. */
export const tightPopulation = once(() =>
  defineScenario(haidianModel(), {
    id: 'tightPopulation',
    name: { en: 'Tight population', zh: '人口严控情景' },
    description: {
      en: 'Residents fall by ten thousand a year, and employment grows more slowly.',
      zh: '常住人口每年减少一万人，从业人员增长放慢。',
    },
    inputs: {
      populationDrift: changedInput('populationDrift', {
        value: normal({ mean: -1, sd: 0.5 }),
        reason: {
          en: 'Relocation goes on, at a tenth of its pace before 2020.',
          zh: '疏解继续，力度约为2020年前的十分之一。',
        },
      }),
      employmentGrowth: changedInput('employmentGrowth', {
        value: normal({ mean: 0.008, sd: 0.012 }),
        reason: {
          en: 'Fewer residents are fewer workers, in part made up by commuters.',
          zh: '常住人口减少使从业人员减少，部分由跨区通勤弥补。',
        },
      }),
    },
  }),
);

/** Faster decline of energy use and of carbon. */
export const greenTransition = once(() =>
  defineScenario(haidianModel(), {
    id: 'greenTransition',
    name: { en: 'Green transition', zh: '绿色转型情景' },
    description: {
      en: 'Energy use per unit of GDP falls by 5 % a year, CO2 per unit of energy by 1.7 %, and the air clears faster.',
      zh: '单位地区生产总值能耗年降5%，单位能耗二氧化碳年降1.7%，空气改善更快。',
    },
    inputs: {
      energyDecline: changedInput('energyDecline', {
        value: normal({ mean: 0.05, sd: 0.009 }),
        reason: {
          en: 'Above the best years of the city before 2020; heat pumps and efficient data centres.',
          zh: '高于2020年前全市最好年份；热泵与高效数据中心。',
        },
      }),
      carbonDecline: changedInput('carbonDecline', {
        value: normal({ mean: 0.017, sd: 0.005 }),
        reason: { en: 'Bought power becomes greener.', zh: '外购电力绿电比例提高。' },
      }),
      pm25Decline: changedInput('pm25Decline', {
        value: normal({ mean: 0.14, sd: 0.03 }),
        reason: { en: 'Cleaner heat and vehicles.', zh: '供暖与车辆更清洁。' },
      }),
    },
  }),
);

/** The unknown share of R&D in 2020 set to one value. */
export const researchBaseline100 = once(() => researchBaseline(0.1));
export const researchBaseline105 = once(() => researchBaseline(0.105));
export const researchBaseline110 = once(() => researchBaseline(0.11));

function researchBaseline(share: number) {
  const percent = (100 * share).toFixed(1);
  return defineScenario(haidianModel(), {
    id: `researchBaseline${Math.round(1000 * share)}`,
    name: { en: `R&D baseline ${percent} %`, zh: `研发强度起点${percent}%` },
    description: {
      en: `R&D spending was ${percent} % of GDP in 2020; everything else as in the baseline.`,
      zh: `2020年研发经费占地区生产总值${percent}%；其余同基准。`,
    },
    inputs: {
      rdIntensityBase: changedInput('rdIntensityBase', {
        value: share,
        reason: {
          en: 'No figure of the district is known, and it dominates the result: one value of the range is tried.',
          zh: '区级数据未知且对结果影响最大：取范围内一个值检验。',
        },
      }),
    },
  });
}
