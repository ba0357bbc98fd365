import { halfUnit } from '../core/half-unit';
import type { Issue } from '../core/issue';
import { once } from '../core/once';
import { isLevel } from '../plan/criterion';
import { numericCriterion } from '../plan/numeric-criterion';
import type { Plan } from '../plan/plan';
import type { Target } from '../plan/target';
import { type BaseYear, type BaseYearSubject, openBaseYear, roundingOf } from './base-year-leeway';
import { comparisonBase } from './comparison-base';
import type { Indicator } from './indicator';
import { planLevel } from './plan-level';
import { printDigits } from './print-digits';

/** What of a model is held against the levels of its plan. */
export interface PlanLevelSubject extends BaseYearSubject {
  readonly plan: Plan;
  readonly years: { readonly base: number; readonly horizon: number };
  readonly targets: Readonly<Record<string, Target>>;
}

/** A level in the base year of a target, which a growth, a decline or a step is measured from. */
interface ComparedLevel {
  readonly target: string;
  readonly indicator: Indicator;
  readonly year: number;
}

/**
 * Faults of levels from which targets measure: what the model states for the year, in its history or as baseline,
 * differs from the baseline of the plan by more than both may be rounded. What a model projects for a later year is no
 * statement and is not held against the plan.
 */
export function planLevelIssues(where: string, subject: PlanLevelSubject): Issue[] {
  const baseYear = once(() => openBaseYear(subject));
  const found = comparedLevels(subject).flatMap((compared): [string, Issue][] => {
    const { indicator, year } = compared;
    const ofModel = statedLevel(subject, compared, baseYear);
    const ofPlan = planLevel(subject.plan, indicator.id, year, indicator);
    if (ofModel === undefined || ofPlan === undefined) return [];
    const allowed = Math.max(ofModel.leeway + ofPlan.width, indicator.tolerance ?? 0);
    const difference = Math.abs(ofModel.value - ofPlan.value);
    if (!(difference > allowed + roundingOf(ofModel.value, ofPlan.value))) return [];
    return [[ofModel.path, differenceIssue(where, compared, { ofModel, ofPlan: ofPlan.value, allowed })]];
  });
  return [...new Map(found).values()];
}

function comparedLevels({ targets, plan, years, indicators }: PlanLevelSubject): ComparedLevel[] {
  return Object.values(targets).flatMap((target) => {
    const criterion = numericCriterion(target);
    if (criterion === undefined || isLevel(criterion) || criterion.kind === 'cumulativeTotalAtLeast')
      return [];
    const year = comparisonBase(target, criterion, { years, plan })!;
    const names =
      criterion.kind === 'inStepWith' ? [target.indicator, criterion.indicator] : [target.indicator];
    return names.flatMap((name) =>
      Object.hasOwn(indicators, name) ? [{ target: target.id, indicator: indicators[name]!, year }] : [],
    );
  });
}

/** A level that the model itself states: in its history, or as base-year value. */
interface StatedLevel {
  readonly path: string;
  readonly value: number;
  readonly leeway: number;
}

function statedLevel(
  { years }: PlanLevelSubject,
  { indicator: { id, history }, year }: ComparedLevel,
  baseYear: () => BaseYear,
): StatedLevel | undefined {
  if (year > years.base) return undefined;
  if (year === years.base) {
    const { read, leeway } = baseYear();
    return { path: `indicators.${id}.baseline`, value: read(id), leeway: leeway((of) => of(id), [id]) };
  }
  const value = history[year];
  if (value === undefined) return undefined;
  return { path: `indicators.${id}.history.${year}`, value, leeway: halfUnit(value) };
}

function differenceIssue(
  where: string,
  { target, year }: ComparedLevel,
  levels: { readonly ofModel: StatedLevel; readonly ofPlan: number; readonly allowed: number },
): Issue {
  const { path, value } = levels.ofModel;
  const [got, ofPlan, allowed] = [
    printDigits(value),
    printDigits(levels.ofPlan),
    printDigits(levels.allowed, 2),
  ];
  return {
    code: 'E_INCONSISTENT',
    path,
    message: `${where}: \`${path}\`: ${got} differs from ${ofPlan}, the baseline of the plan for ${year}, from which \`${target}\` is measured; they may differ by ${allowed}`,
    got,
    allowed: `a value within ${allowed} of ${ofPlan}`,
    hint: `write the value of ${year} that holds in both places, or state a \`tolerance\` of the indicator where both were published`,
    zh: {
      message: `${where}：\`${path}\`：${got} 与规划的 ${year} 年基期值 ${ofPlan} 不一致，而目标 \`${target}\` 以该年为基期；允许相差 ${allowed}`,
      hint: `请在两处写入同一个 ${year} 年数值；若两个数均为公布值，可为该指标设定 \`tolerance\``,
    },
  };
}
