import { expectedIssue } from '../core/expected-issue';
import type { Issue } from '../core/issue';
import { wordedIssue } from '../core/worded-issue';
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
      .map((year) => missingIssue(where, name, year)),
  );
  return [...late, ...missing];
}

function missingIssue(where: string, name: string, year: number): Issue {
  return wordedIssue(where, `indicators.${name}.history`, {
    code: 'E_MISSING_LAG',
    said: {
      en: `an equation looks back to ${year}, for which \`${name}\` has no value`,
      zh: `方程回看 ${year} 年，而 \`${name}\` 在该年没有数值`,
    },
    hint: { en: `add history: { ${year}: value }`, zh: `请补充 history: { ${year}: value }` },
  });
}

/** Values of history that would never be read, since the path itself has those years. */
function lateHistoryIssues(where: string, { id, history }: Indicator, baseYear: number): Issue[] {
  return Object.keys(history)
    .filter((year) => Number(year) >= baseYear)
    .map((year) => {
      const expected = { en: `a year before the base year ${baseYear}`, zh: `早于基期 ${baseYear} 的年份` };
      const path = `indicators.${id}.history.${year}`;
      return expectedIssue(where, path, { code: 'E_OUT_OF_HORIZON', expected, got: year });
    });
}
