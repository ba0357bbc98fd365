import type { Bilingual } from '../plan/provenance';

/** Why no path can judge a target, in both languages. */
export const notEvaluable = {
  unknownRequirement: {
    en: 'the plan refers to a requirement set above it; no number is taken for it here',
    zh: '规划仅要求达到上级下达的指标，此处未取数值',
  },
  onlyWords: { en: 'stated in words, without a number', zh: '仅有文字表述，没有数值' },
  notModelled: {
    en: 'the model has no equation for its indicator, as a rule because no base-year level or driver is known',
    zh: '模型中没有该指标，通常因为缺少基期数据或驱动因素',
  },
  notKept: { en: 'its values were not kept in this run', zh: '本次模拟未保留该指标的数值' },
  beyondHorizon: {
    en: 'its year lies beyond the horizon of the model',
    zh: '目标年份超出模型期限',
  },
  notAfterBase: { en: 'its year is not after the base year', zh: '目标年份不晚于基期' },
} as const satisfies Record<string, Bilingual>;

/**
 * The paths begin after the year from which the criterion measures, and nothing tells what was before.
 *
 * @param first - first year of the paths
 * @param base - year from which is measured
 * @param whose - whether it is the base year of the plan, or the criterion states it
 * @example startsLater(2021, 2020, 'plan').en; // 'the model starts in 2021, the plan in 2020'
 */
export function startsLater(first: number, base: number, whose: 'plan' | 'criterion'): Bilingual {
  if (whose === 'plan') {
    return {
      en: `the model starts in ${first}, the plan in ${base}`,
      zh: `模型始于${first}年，规划始于${base}年`,
    };
  }
  return {
    en: `the model starts in ${first}, the criterion measures from ${base}`,
    zh: `模型始于${first}年，目标以${base}年为基期`,
  };
}

/** How a target that reads years before the model can be judged: with the values of these years. */
export function historyNeeded(
  lacking: readonly { readonly indicator: string; readonly years: readonly number[] }[],
): Bilingual {
  const histories = (value: string) =>
    lacking.map(({ indicator, years }) => {
      return `\`${indicator}\`: history: { ${years.map((year) => `${year}: ${value}`).join(', ')} }`;
    });
  return {
    en: `give the values of these years in the model: ${histories('value').join('; ')}`,
    zh: `请在模型中补充这些年份的数值：${histories('数值').join('；')}`,
  };
}
