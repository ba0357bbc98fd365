import type { NumericCriterion } from '../../plan/criterion';
import type { Status } from '../../plan/provenance';
import type { Target } from '../../plan/target';
import type { Ensemble } from '../ensemble';
import { evaluabilityOf } from '../evaluability';

/** A target that the draws of a run can judge. */
export interface JudgedTarget {
  readonly target: Target;
  /** The criterion applied: the stated one, or its stand-in. */
  readonly criterion: NumericCriterion;
  readonly status: Status;
}

/** Targets that a run can judge, in the order of the scenario. */
export function judgedTargets(run: Pick<Ensemble, 'scenario' | 'indicators'>): JudgedTarget[] {
  return Object.values(run.scenario.targets).flatMap((target) => {
    const answer = evaluabilityOf(target, run);
    return answer.evaluable ? [{ target, criterion: answer.criterion, status: answer.status }] : [];
  });
}
