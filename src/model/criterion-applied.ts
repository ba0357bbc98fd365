import { isLevel, type NumericCriterion } from '../plan/criterion';
import { numericCriterion } from '../plan/numeric-criterion';
import type { Bilingual, Status } from '../plan/provenance';
import type { Target } from '../plan/target';
import { comparisonBase, type JudgingYears } from './comparison-base';
import type { Indicator } from './indicator';
import { historyNeeded, notEvaluable, startsLater } from './not-evaluable';
import { missingYears, type YearsRead, yearsRead } from './years-read';

/** The model, or the scenario of one, by whose paths targets are judged. */
export type JudgingSubject = { readonly indicators: Readonly<Record<string, Indicator>> } & (
  | ({ readonly kind: 'model' } & JudgingYears)
  | { readonly kind: 'scenario'; readonly model: JudgingYears }
);

/** The criterion by which paths judge a target. */
export interface AppliedCriterion {
  readonly evaluable: true;
  /** The stated one, or its stand-in. */
  readonly criterion: NumericCriterion;
  /** `stated`, or the status of the stand-in. */
  readonly status: Status;
  /** Year from which growth, a decline, a total or a step is measured; null for a level. */
  readonly baseYear: number | null;
  /** What it reads of the indicator, then of the one to keep in step with. */
  readonly reads: readonly YearsRead[];
}

/** Why no path can judge a target. */
export interface NoCriterion {
  readonly evaluable: false;
  readonly reason: Bilingual;
  /** What would let it be judged, where that is known. */
  readonly hint?: Bilingual;
}

/** The criterion by which paths can judge a target, or the reason why none can. */
export type CriterionApplied = AppliedCriterion | NoCriterion;

/**
 * The criterion by which the paths of a model judge a target: it needs a number, paths of every indicator that it
 * reads, a year after the base year and within the horizon, and values of the years before the paths with which it
 * compares. All that judges targets asks here.
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
  const names =
    criterion.kind === 'inStepWith' ? [target.indicator, criterion.indicator] : [target.indicator];
  if (!names.every((name) => Object.hasOwn(subject.indicators, name)))
    return refused(notEvaluable.notModelled);
  if (kept !== undefined && !names.every((name) => kept.includes(name))) return refused(notEvaluable.notKept);
  const model = subject.kind === 'model' ? subject : subject.model;
  const { base: first, horizon } = model.years;
  if (target.year > horizon) return refused(notEvaluable.beyondHorizon);
  if (target.year <= first) return refused(notEvaluable.notAfterBase);
  const base = comparisonBase(target, criterion, model);
  const reads = names.map((name) =>
    yearsRead(subject.indicators[name]!, criterion, { base, target: target.year, first }),
  );
  const lacking = reads
    .map((read) => ({ indicator: read.indicator, years: missingYears(read, first) }))
    .filter(({ years }) => years.length > 0);
  if (lacking.length > 0) {
    const isStated = !isLevel(criterion) && criterion.baseYear !== undefined;
    return refused(startsLater(first, base!, isStated ? 'criterion' : 'plan'), historyNeeded(lacking));
  }
  const status = target.criterion === criterion ? 'stated' : target.operational!.status;
  return { evaluable: true, criterion, status, baseYear: base ?? null, reads };
}

function refused(reason: Bilingual, hint?: Bilingual): NoCriterion {
  return { evaluable: false, reason, ...(hint && { hint }) };
}
