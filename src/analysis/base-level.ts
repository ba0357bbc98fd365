import { baseYearValues } from '../model/base-year-values';
import type { AppliedCriterion } from '../model/criterion-applied';
import { planLevel } from '../model/plan-level';
import type { Source, Status } from '../plan/provenance';
import type { Ensemble } from '../simulation/ensemble/ensemble';

/** Level of an indicator in the year from which a target is seen, and where it comes from. */
export interface BaseLevel {
  readonly year: number;
  /** In the unit of the indicator. */
  readonly value: number;
  readonly status: Status;
  readonly sources: readonly Source[];
}

/**
 * Level in the year from which a target measures: from the plan or the history where that year lies before the paths,
 * the median of the draws where it lies on them. Of a target that measures from no year, or does not read that one: the
 * base-year value of the model, inputs at their means.
 */
export function baseLevelOf(
  { scenario, summary }: Ensemble,
  indicator: string,
  { baseYear }: AppliedCriterion,
): BaseLevel {
  const { years, plan } = scenario.model;
  const year = baseYear ?? years.base;
  if (year > years.base) {
    const median = summary(indicator, year).quantiles.find(({ probability }) => probability === 0.5)!;
    return { year, value: median.value, status: 'derived', sources: [] };
  }
  const stated = scenario.indicators[indicator]!;
  const value = year < years.base ? stated.history[year] : undefined;
  if (value === undefined) {
    const { status, sources } = scenario.baselines[indicator]!;
    return { year: years.base, value: baseYearValues(scenario, years.base)[indicator]!, status, sources };
  }
  const isOfPlan = plan !== undefined && planLevel(plan, indicator, year, stated) !== undefined;
  const ofPlan = isOfPlan ? plan.baselines.find((each) => each.indicator === indicator) : undefined;
  const { status, sources } = ofPlan ?? stated;
  return { year, value, status, sources };
}
