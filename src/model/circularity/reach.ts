import { baseYearFormulas } from '../base-year-formulas';
import type { Expression } from '../expression';
import { beforeAddition, indicatorOf, keptBeforeAddition, yearFormulas } from '../year-formulas';
import type { JudgedAssumptions } from './judged-assumptions';
import { type Place, placeKey } from './place';
import { readsInYear } from './reads-in-year';

/** Keys of all places on whose values some others rest, these included. */
export type Reach = (goals: readonly Place[]) => ReadonlySet<string>;

/**
 * What reaches what in the assumptions of a model or a scenario: through the equations and their lags, the formulas of
 * base-year values, and additions. Only the form of the equations counts: a name that is read counts as one that
 * matters, unless the year alone rules its branch out.
 */
export function reachOf(subject: JudgedAssumptions): Reach {
  const readsOf = readerOf(subject);
  return (goals) => {
    const found = new Set(goals.map(placeKey));
    const waiting = [...goals];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      for (const read of readsOf(place)) {
        const key = placeKey(read);
        if (found.has(key)) continue;
        found.add(key);
        waiting.push(read);
      }
    }
    return found;
  };
}

/** What the value of a place is computed from; remembered, since many targets rest on the same places. */
function readerOf(subject: JudgedAssumptions): (place: Place) => readonly Place[] {
  const formulas = yearFormulas(subject);
  const starts = baseYearFormulas(subject.baselines);
  for (const name of keptBeforeAddition(subject)) {
    starts.set(beforeAddition(name), { kind: 'reference', name, lag: 0 });
  }
  const { base } = subject.years;
  const known = new Map<string, readonly Place[]>();
  return (place) => {
    const key = placeKey(place);
    const before = known.get(key);
    if (before !== undefined) return before;
    const reads = readsAt(place, place.year === base ? starts : formulas, base);
    known.set(key, reads);
    return reads;
  };
}

/** Values of years before the base year are given, those of the indicator itself under an addition too. */
function readsAt({ name, year }: Place, formulas: ReadonlyMap<string, Expression>, base: number): Place[] {
  if (year < base) return name === indicatorOf(name) ? [] : [{ name: indicatorOf(name), year }];
  const formula = formulas.get(name);
  return formula === undefined ? [] : readsInYear(formula, year);
}
