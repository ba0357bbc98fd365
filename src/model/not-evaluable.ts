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
