import { isNumeric, type NumericCriterion } from '../../plan/criterion';
import type { Target } from '../../plan/target';
import type { Scenario } from '../../scenario/scenario';

/** Criterion by which a target is judged: the stated one, or its stand-in; undefined where neither has a number. */
export function numericCriterion(target: Target): NumericCriterion | undefined {
  return isNumeric(target.criterion) ? target.criterion : target.operational?.criterion;
}

/** Targets that the paths of a scenario can judge: with a number, on its indicators, within the model's years. */
export function judgeableTargets(scenario: Scenario): Target[] {
  const { base, horizon } = scenario.model.years;
  return Object.values(scenario.targets).filter((target) => {
    const criterion = numericCriterion(target);
    if (criterion === undefined || target.year > horizon || target.year <= base) return false;
    const needed =
      criterion.kind === 'inStepWith' ? [target.indicator, criterion.indicator] : [target.indicator];
    return needed.every((name) => Object.hasOwn(scenario.indicators, name));
  });
}
