import { isLevel, type NumericCriterion } from '../plan/criterion';
import type { Indicator } from './indicator';

/** A year that a criterion reads of an indicator. */
export interface YearRead {
  readonly year: number;
  /** Value of a year before the base year of the model, where paths begin; left out, it is that of the path. */
  readonly value?: number;
}

/** What a criterion reads of one indicator. */
export interface YearsRead {
  readonly indicator: string;
  readonly years: readonly YearRead[];
}

/**
 * Years that a criterion reads of an indicator, in order: the target year for a level, the years after the base year
 * for a total, base and target year for what is a ratio of the two. Values of years before the paths are those of the
 * history.
 *
 * @param span - base year of the criterion (undefined for a level), target year, first year of the paths
 */
export function yearsRead(
  { id, history }: Pick<Indicator, 'id' | 'history'>,
  criterion: NumericCriterion,
  span: { readonly base: number | undefined; readonly target: number; readonly first: number },
): YearsRead {
  const years = yearsOf(criterion, span.base ?? span.target, span.target).map((year): YearRead => {
    const value = history[year];
    return year >= span.first || value === undefined ? { year } : { year, value };
  });
  return { indicator: id, years };
}

/** Years that neither the paths nor the history have. @param first - first year of the paths */
export function missingYears({ years }: YearsRead, first: number): number[] {
  return years.flatMap(({ year, value }) => (year < first && value === undefined ? [year] : []));
}

function yearsOf(criterion: NumericCriterion, base: number, target: number): number[] {
  if (isLevel(criterion)) return [target];
  if (criterion.kind !== 'cumulativeTotalAtLeast') return [base, target];
  return Array.from({ length: target - base }, (_, i) => base + 1 + i);
}
