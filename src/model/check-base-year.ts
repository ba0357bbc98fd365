import type { Issue, Warning } from '../core/issue';
import { baseYearIssue, type Contradiction } from './base-year-issue';
import { type BaseYear, type BaseYearSubject, openBaseYear, roundingOf } from './base-year-leeway';
import { evaluate } from './evaluate';
import { referencesOf } from './expression';
import type { Indicator } from './indicator';

/** Whose base year is checked, and how its faults are told. */
export interface BaseYearCheck {
  /** Name of the public function, for messages. */
  readonly where: string;
  /** Whether the equation of an indicator holds in the base year too. */
  readonly holds: (id: string) => boolean;
  /**
   * Place of what makes the base-year value of an indicator what it is.
   *
   * @param madeOf - all names from which it and its equation are computed
   */
  readonly placeOf: (id: string, madeOf: readonly string[]) => string;
  /** Whether the value may be left out, so that it follows from the equation. */
  readonly mayFollow: (id: string) => boolean;
}

/**
 * Evaluates in the base year, at the means, every equation that reads neither a lag nor a shock, and holds it against
 * the base-year value that is stated. They may differ by half a unit of the last digit of each stated value, propagated
 * through the equation; by four standard deviations where a value has a law; or by the tolerance of the indicator.
 *
 * @returns `issues`: identities that do not hold; `warnings`: other equations, of which the path jumps in the first year,
 * and identities that have no finite value in the base year
 */
export function checkBaseYear(
  subject: BaseYearSubject & { readonly shocks: Readonly<Record<string, unknown>> },
  check: BaseYearCheck,
): { readonly issues: readonly Issue[]; readonly warnings: readonly Warning[] } {
  const baseYear = openBaseYear(subject);
  const found = Object.values(subject.indicators).flatMap((indicator) => {
    const { id } = indicator;
    if (!check.holds(id) || !isStatic(subject, indicator)) return [];
    const contradiction = contradictionOf(indicator, baseYear, subject.years.base);
    if (contradiction === undefined) return [];
    const names = baseYear.madeOf([id, ...namesOf(indicator)]);
    const place = { where: check.where, path: check.placeOf(id, names), mayFollow: check.mayFollow(id) };
    const isError = indicator.identity && Number.isFinite(contradiction.computed);
    return [{ isError, issue: baseYearIssue(indicator, contradiction, place) }];
  });
  return {
    issues: found.filter(({ isError }) => isError).map(({ issue }) => issue),
    warnings: found
      .filter(({ isError }) => !isError)
      .map(({ issue }): Warning => ({ severity: 'warning', ...issue })),
  };
}

/** Whether an equation gives a value in the base year that is not the base-year value by its very making. */
function isStatic(
  { baselines, shocks }: BaseYearSubject & { readonly shocks: Readonly<Record<string, unknown>> },
  { id, equation }: Indicator,
): boolean {
  if (baselines[id]!.formula === equation) return false;
  return referencesOf(equation).every(({ name, lag }) => lag === 0 && !Object.hasOwn(shocks, name));
}

function namesOf({ equation }: Indicator): string[] {
  return [...new Set(referencesOf(equation).map(({ name }) => name))];
}

function contradictionOf(indicator: Indicator, baseYear: BaseYear, year: number): Contradiction | undefined {
  const { id, equation, tolerance = 0 } = indicator;
  const names = namesOf(indicator);
  const computedFrom = (read: BaseYear['read']) => evaluate(equation, { year, read });
  const [stated, computed] = [baseYear.read(id), computedFrom(baseYear.read)];
  if (!Number.isFinite(stated)) return undefined;
  const operands = names.map((name) => baseYear.read(name));
  const rounding = roundingOf(stated, computed, ...operands);
  const difference = Math.abs(stated - computed);
  if (difference <= tolerance + rounding) return undefined;
  const leeway = baseYear.leeway((read) => read(id) - computedFrom(read), [id, ...names]);
  const allowed = Math.max(leeway, tolerance);
  return difference <= allowed + rounding ? undefined : { year, stated, computed, allowed, names };
}
