import { isNumeric, type NumericCriterion } from '../plan/criterion';
import type { Bilingual, Status } from '../plan/provenance';
import type { Target } from '../plan/target';
import type { Ensemble } from './ensemble';

/** The criterion by which draws can judge a target, or the reason why none can. */
export type Evaluability =
  | { readonly evaluable: true; readonly criterion: NumericCriterion; readonly status: Status }
  | { readonly evaluable: false; readonly reason: Bilingual };

/** Whether an ensemble can judge a target: it needs a number, paths of the indicator, and the target year. */
export function evaluabilityOf(
  target: Target,
  ensemble: Pick<Ensemble, 'scenario' | 'indicators'>,
): Evaluability {
  const stated = isNumeric(target.criterion);
  const criterion = isNumeric(target.criterion) ? target.criterion : target.operational?.criterion;
  if (criterion === undefined) {
    return {
      evaluable: false,
      reason: target.criterion.kind === 'requirement' ? unknownRequirement : onlyWords,
    };
  }
  const needed =
    criterion.kind === 'inStepWith' ? [target.indicator, criterion.indicator] : [target.indicator];
  const modelled = Object.keys(ensemble.scenario.indicators);
  if (!needed.every((indicator) => modelled.includes(indicator)))
    return { evaluable: false, reason: notModelled };
  if (!needed.every((indicator) => ensemble.indicators.includes(indicator)))
    return { evaluable: false, reason: notKept };
  const { base, horizon } = ensemble.scenario.model.years;
  if (target.year > horizon) return { evaluable: false, reason: beyondHorizon };
  if (target.year <= base) return { evaluable: false, reason: notAfterBase };
  return { evaluable: true, criterion, status: stated ? 'stated' : target.operational!.status };
}

const unknownRequirement: Bilingual = {
  en: 'the plan refers to a requirement set above it; no number is taken for it here',
  zh: '规划仅要求达到上级下达的指标，此处未取数值',
};
const onlyWords: Bilingual = { en: 'stated in words, without a number', zh: '仅有文字表述，没有数值' };
const notModelled: Bilingual = {
  en: 'the model has no equation for its indicator, as a rule because no base-year level or driver is known',
  zh: '模型中没有该指标，通常因为缺少基期数据或驱动因素',
};
const notKept: Bilingual = { en: 'its values were not kept in this run', zh: '本次模拟未保留该指标的数值' };
const beyondHorizon: Bilingual = {
  en: 'its year lies beyond the horizon of the model',
  zh: '目标年份超出模型期限',
};
const notAfterBase: Bilingual = { en: 'its year is not after the base year', zh: '目标年份不晚于基期' };
