import { evaluate } from '../evaluate';
import type { JudgedAssumptions } from './judged-assumptions';
import type { Part } from './part';
import type { Place } from './place';

/** The places whose values a part sets or moves by itself; others follow from them. */
export function partPlaces(part: Part, subject: JudgedAssumptions): readonly Place[] {
  const { base, horizon } = subject.years;
  const from = (name: string, first: number): Place[] =>
    Array.from({ length: horizon - first + 1 }, (_, i) => ({ name, year: first + i }));
  switch (part.group) {
    case 'inputs':
      return from(part.name, base);
    case 'shocks':
    case 'equations':
      return from(part.name, base + 1);
    case 'baselines':
      return [{ name: part.name, year: base }];
    case 'history': {
      const { name } = part;
      const { year } = subject.plan!.baselines.find(({ indicator }) => indicator === name)!;
      return [{ name, year }];
    }
    case 'add':
      return from(part.name, base + 1).filter(({ year }) => isChanged(part.name, year, subject));
    case 'events': {
      const { shock, year, memory } = subject.events[part.index]!;
      const { ar1 } = subject.shocks[shock]!;
      const isCarried = ar1 !== undefined && ar1.persistence !== 0 && memory !== false;
      return isCarried ? from(shock, year) : [{ name: shock, year }];
    }
  }
}

/** Whether an addition changes a year: by an amount, which may be stated as 0, or on the way of a ramp. */
function isChanged(name: string, year: number, { additions = {} }: JudgedAssumptions): boolean {
  const { byYear, change } = additions[name]!;
  if (byYear !== undefined) return Object.hasOwn(byYear, year);
  return evaluate(change, { year, read: () => Number.NaN }) !== 0;
}
