import type { Issue } from '../core/issue';
import { referencesOf } from './expression';
import type { Indicator } from './indicator';

/** Faults of the values before the base year: years that an equation looks back to without one, and years too late. */
export function historyIssues(
  where: string,
  indicators: Readonly<Record<string, Indicator>>,
  baseYear: number,
): Issue[] {
  const needed = new Map<string, Set<number>>();
  const late = Object.values(indicators).flatMap((each) => lateHistoryIssues(where, each, baseYear));
  for (const { equation } of Object.values(indicators)) {
    for (const { name, lag } of referencesOf(equation)) {
      if (!Object.hasOwn(indicators, name)) continue;
      for (let year = baseYear + 1 - lag; year < baseYear; year++) {
        needed.set(name, (needed.get(name) ?? new Set()).add(year));
      }
    }
  }
  const missing = [...needed].flatMap(([name, years]) =>
    [...years]
      .filter((year) => indicators[name]!.history[year] === undefined)
      .map((year) => ({
        code: 'E_MISSING_LAG' as const,
        path: `indicators.${name}.history`,
        message: `${where}: \`indicators.${name}.history\`: an equation looks back to ${year}, for which \`${name}\` has no value`,
        hint: `add history: { ${year}: value }`,
      })),
  );
  return [...late, ...missing];
}

/** Values of history that would never be read, since the path itself has those years. */
function lateHistoryIssues(where: string, { id, history }: Indicator, baseYear: number): Issue[] {
  return Object.keys(history)
    .filter((year) => Number(year) >= baseYear)
    .map((year) => {
      const path = `indicators.${id}.history.${year}`;
      const allowed = `a year before the base year ${baseYear}`;
      const message = `${where}: expected \`${path}\` to be ${allowed}, got ${year}`;
      return { code: 'E_OUT_OF_HORIZON', path, message, got: year, allowed };
    });
}
