import { once } from '../core/once';
import { defineScenario } from '../scenario/define-scenario';
import { normal } from '../uncertainty/distributions/normal';
import { studentT } from '../uncertainty/distributions/student-t';
import { truncated } from '../uncertainty/distributions/truncated';
import { changedInput, changedShock } from './changed-input';
import { laterRecords } from './later-records';
import { haidianModel } from './model';

const sizedLater = { en: 'Sized with years after 2020.', zh: '参照2020年以后数据设定。' };
const oneLayer = {
  en: 'No doubt about the trend apart from the yearly spread; sized with years after 2020.',
  zh: '除年度标准差外不另设趋势不确定性；参照2020年以后数据设定。',
};

/** Standard deviation of growth, its persistence, and the degrees of freedom of its tails. */
const growthSd = 0.017;
const persistence = -0.2;
const df = 6;
const scale = growthSd * Math.sqrt(1 - persistence * persistence) * Math.sqrt((df - 2) / df);
/** Truncation in scales, so that exponentials of growth have a mean. */
const truncation = 8 * scale;

/** Drivers sized with what is known today. */
export const withHindsight = once(() =>
  defineScenario(haidianModel(), {
    id: 'withHindsight',
    name: { en: 'With hindsight', zh: '事后信息情景' },
    description: {
      en: 'Means and spreads sized with figures published after the plan began. Not a forecast of 2021; it shows what the later record changes.',
      zh: '均值与离散程度参照规划开始后公布的数据设定。并非2021年的预测，用于显示后续数据带来的变化。',
    },
    inputs: {
      growth: changedInput('growth', { value: 0.062, reason: oneLayer, sources: laterRecords.growth }),
      inflation: changedInput('inflation', { value: 0.013, reason: oneLayer, sources: laterRecords.growth }),
      rdGrowth: changedInput('rdGrowth', {
        value: 0.076,
        reason: {
          en: 'Nominal 9 % less 1.3 % of prices; no doubt about the trend apart from the yearly spread; sized with years after 2020.',
          zh: '名义9%减价格1.3%；除年度标准差外不另设趋势不确定性；参照2020年以后数据设定。',
        },
        sources: laterRecords.research,
      }),
      patentDrift: changedInput('patentDrift', {
        value: 0.053,
        reason: {
          en: 'With the stock, median log growth of 9 % a year; no doubt about the trend apart from the yearly spread.',
          zh: '与存量合计，对数增长中位数每年9%；除年度标准差外不另设趋势不确定性。',
        },
        sources: laterRecords.patent,
      }),
      patentResponse: changedInput('patentResponse', {
        value: 0.9,
        reason: {
          en: 'Keeps the correlation of +0.3 with the smaller spreads of this scenario.',
          zh: '在本情景较小的离散程度下保持+0.3的相关系数。',
        },
      }),
      populationDrift: changedInput('populationDrift', {
        value: normal({ mean: -0.3, sd: 0.5 }),
        reason: {
          en: 'Residents fell by 1.15 (ten thousand) in four years after 2020.',
          zh: '2020年后四年常住人口减少1.15万人。',
        },
        sources: laterRecords.people,
      }),
      energyDecline: changedInput('energyDecline', {
        value: 0.034,
        reason: oneLayer,
        sources: laterRecords.energy,
      }),
      carbonDecline: changedInput('carbonDecline', {
        value: 0.0062,
        reason: oneLayer,
        sources: laterRecords.energy,
      }),
    },
    shocks: {
      growthShock: changedShock('growthShock', {
        ar1: {
          persistence,
          start: 0.059 - 0.062,
          innovation: truncated(studentT({ df, scale }), { min: -truncation, max: truncation }),
        },
        reason: {
          en: 'Fall and rebound: persistence of -0.2; Student t with 6 degrees of freedom, standard deviation 1.7 points, cut at 8 scales.',
          zh: '下跌与反弹：持续性−0.2；自由度6的t分布，标准差1.7个百分点，在8倍尺度处截断。',
        },
        sources: laterRecords.growth,
      }),
      inflationShock: changedShock('inflationShock', {
        iid: normal({ mean: 0, sd: 0.012 }),
        reason: sizedLater,
        sources: laterRecords.growth,
      }),
      rdShock: changedShock('rdShock', {
        iid: normal({ mean: 0, sd: 0.035 }),
        reason: sizedLater,
        sources: laterRecords.research,
      }),
      patentShock: changedShock('patentShock', {
        iid: normal({ mean: 0, sd: 0.1145 }),
        reason: {
          en: 'With the response to R&D, 12 % a year.',
          zh: '与对研发的响应合计，年标准差12%。',
        },
        sources: laterRecords.patent,
      }),
      populationShock: changedShock('populationShock', {
        iid: normal({ mean: 0, sd: 0.3 }),
        reason: sizedLater,
        sources: laterRecords.people,
      }),
      energyShock: changedShock('energyShock', {
        iid: normal({ mean: 0, sd: 0.0213 }),
        reason: {
          en: 'With the carbon factor, 2.2 points a year: the record of the city with 2020.',
          zh: '与碳排放因子合计每年2.2个百分点：全市含2020年的记录。',
        },
        sources: laterRecords.energy,
      }),
    },
  }),
);
