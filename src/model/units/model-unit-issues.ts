import type { Issue } from '../../core/issue';
import { isLevel } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import type { Target } from '../../plan/target';
import type { BaseValue } from '../base-value';
import type { Indicator } from '../indicator';
import { type CheckedFormula, checkDimensions, type StatedNames } from './check-dimensions';
import type { Statement } from './stated-quantity';
import { ownTargetUnitIssues, targetUnitIssues } from './target-unit-issues';
import { unitIssues } from './unit-issues';

/** What of a model is checked for units. */
export interface UnitSubject {
  /** What is stated of all names, those with faulty formulas too. */
  readonly names: StatedNames;
  /** Indicators of which the equations could be read. */
  readonly equations: Readonly<Record<string, Indicator>>;
  readonly baselines: Readonly<Record<string, BaseValue>>;
  readonly baseYear: number;
  /** Targets of the model itself. */
  readonly targets: Readonly<Record<string, Target>>;
  readonly plan?: Pick<Plan, 'targets' | 'indicators'> | undefined;
}

/** All faults of units of a model: their texts, its equations and base-year values, its targets and those of its plan. */
export function modelUnitIssues(where: string, subject: UnitSubject): Issue[] {
  const { names, equations, baselines, baseYear, plan } = subject;
  const formulas: CheckedFormula[] = Object.values(equations).map(({ id, equation }) => ({
    path: `indicators.${id}.equation`,
    indicator: id,
    expression: equation,
  }));
  const levels = Object.entries(baselines)
    .filter(([id, { formula }]) => formula !== equations[id]?.equation)
    .map(([id, { formula }]) => ({
      path: `indicators.${id}.baseline`,
      indicator: id,
      expression: formula,
      baseYear,
    }));
  const ofPlan = (plan?.targets ?? [])
    .filter(
      ({ id, indicator }) => subject.targets[id] === undefined && names.indicators[indicator] !== undefined,
    )
    .filter((target) => target.unit !== undefined || hasLevel(target))
    .map((target) => ({ target, stated: statementOf(target, plan?.indicators) }));
  return [
    ...unitIssues(where, 'indicators', names.indicators),
    ...unitIssues(where, 'inputs', names.inputs),
    ...unitIssues(where, 'shocks', names.shocks),
    ...checkDimensions(where, names, [...formulas, ...levels]),
    ...ownTargetUnitIssues(where, subject.targets, names.indicators),
    ...targetUnitIssues(where, ofPlan, names.indicators),
  ];
}

/** What is stated of the number of a plan's target: its own unit, else what the plan states of its indicator. */
function statementOf({ unit, indicator }: Target, indicators: Plan['indicators'] | undefined): Statement {
  return unit !== undefined ? { unit } : (indicators?.find(({ id }) => id === indicator) ?? {});
}

/** Whether a number of the plan is one of the indicator itself; growth and decline are fractions in every plan. */
function hasLevel({ criterion, operational }: Target): boolean {
  const applied = operational?.criterion ?? criterion;
  return isLevel(applied) || applied.kind === 'cumulativeTotalAtLeast';
}
