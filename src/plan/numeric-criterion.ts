import { isNumericCriterion, type NumericCriterion } from './criterion';
import type { Target } from './target';

/** Criterion with numbers by which a target is judged: the stated one, or its stand-in; undefined where neither has any. */
export function numericCriterion({ criterion, operational }: Target): NumericCriterion | undefined {
  return isNumericCriterion(criterion) ? criterion : operational?.criterion;
}
