import { type AppliedCriterion, criterionApplied } from '../../model/criterion-applied';
import type { Target } from '../../plan/target';
import type { Scenario } from '../../scenario/scenario';

/** A target that paths can judge, and the criterion applied. */
export interface JudgedTarget extends AppliedCriterion {
  readonly target: Target;
}

/**
 * Targets that the paths of a scenario can judge, in the order of the scenario.
 *
 * @param run.indicators - whose values are there; all unless given
 */
export function judgedTargets(run: {
  readonly scenario: Scenario;
  readonly indicators?: readonly string[];
}): JudgedTarget[] {
  const { scenario, indicators } = run;
  return Object.values(scenario.targets).flatMap((target) => {
    const applied = criterionApplied(target, scenario, indicators);
    return applied.evaluable ? [{ target, ...applied }] : [];
  });
}
