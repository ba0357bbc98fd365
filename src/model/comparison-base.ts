import { type Criterion, isLevel, isNumericCriterion } from '../plan/criterion';
import type { Plan } from '../plan/plan';
import type { Target } from '../plan/target';

/** First year of a model, and the plan whose targets it carries. */
export interface JudgingYears {
  readonly years: { readonly base: number; readonly horizon: number };
  readonly plan?: Plan;
}

/**
 * Year from which a criterion of a target measures growth, a decline, a total or a step: the one that the criterion
 * states; else the base year of the plan where the target is one of the plan, or takes the place of one; else that of
 * the model. Undefined for a criterion that compares with no year.
 */
export function comparisonBase(
  { id }: Pick<Target, 'id'>,
  criterion: Criterion,
  { years, plan }: JudgingYears,
): number | undefined {
  if (!isNumericCriterion(criterion) || isLevel(criterion)) return undefined;
  return criterion.baseYear ?? (isOfPlan(id, plan) ? plan!.years.base : years.base);
}

/** The criterion with its base year where that is not the model's, which is shown beside it anyway. */
export function withComparisonBase<C extends Criterion>(
  target: Pick<Target, 'id'>,
  criterion: C,
  of: JudgingYears,
): C {
  const baseYear = comparisonBase(target, criterion, of);
  return baseYear === undefined || baseYear === of.years.base ? criterion : { ...criterion, baseYear };
}

/** Whether a target comes from the plan; a target of the same id takes its place, and stays one of the plan. */
export function isOfPlan(id: string, plan: Plan | undefined): boolean {
  return plan?.targets.some((target) => target.id === id) ?? false;
}
