import { isNumeric, type NumericCriterion } from '../plan/criterion';
import { numericCriterion } from '../plan/numeric-criterion';
import type { Plan } from '../plan/plan';
import type { Bilingual, Status } from '../plan/provenance';
import type { Target } from '../plan/target';
import type { Indicator } from './indicator';
import { notEvaluable } from './not-evaluable';

/** The model, or the scenario of one, by whose paths targets are judged. */
export type JudgingSubject = { readonly indicators: Readonly<Record<string, Indicator>> } & (
  | ({ readonly kind: 'model' } & JudgingYears)
  | { readonly kind: 'scenario'; readonly model: JudgingYears }
);

interface JudgingYears {
  readonly years: { readonly base: number; readonly horizon: number };
  readonly plan?: Plan;
}

/** The criterion by which paths judge a target. */
export interface AppliedCriterion {
  readonly evaluable: true;
  /** The stated one, or its stand-in. */
  readonly criterion: NumericCriterion;
  /** `stated`, or the standing of the stand-in. */
  readonly status: Status;
}

/** The criterion by which paths can judge a target, or the reason why none can. */
export type CriterionApplied = AppliedCriterion | { readonly evaluable: false; readonly reason: Bilingual };

/**
 * The criterion by which the paths of a model judge a target: it needs a number, paths of every indicator that it
 * reads, and a year after the base year and within the horizon. All that judges targets asks here.
 *
 * @param kept - indicators whose values a run has; all of the model unless given
 */
export function criterionApplied(
  target: Target,
  subject: JudgingSubject,
  kept?: readonly string[],
): CriterionApplied {
  const criterion = numericCriterion(target);
  if (criterion === undefined) {
    const isFromAbove = target.criterion.kind === 'requirement';
    return refused(isFromAbove ? notEvaluable.unknownRequirement : notEvaluable.onlyWords);
  }
  const read = criterion.kind === 'inStepWith' ? [target.indicator, criterion.indicator] : [target.indicator];
  if (!read.every((name) => Object.hasOwn(subject.indicators, name)))
    return refused(notEvaluable.notModelled);
  if (kept !== undefined && !read.every((name) => kept.includes(name))) return refused(notEvaluable.notKept);
  const { base, horizon } = (subject.kind === 'model' ? subject : subject.model).years;
  if (target.year > horizon) return refused(notEvaluable.beyondHorizon);
  if (target.year <= base) return refused(notEvaluable.notAfterBase);
  const status = isNumeric(target.criterion) ? 'stated' : target.operational!.status;
  return { evaluable: true, criterion, status };
}

function refused(reason: Bilingual): CriterionApplied {
  return { evaluable: false, reason };
}
