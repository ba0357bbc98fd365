import type { Expression } from '../expression';
import { orderEquations, sameYearNames } from '../order-equations';

/**
 * Few names of a block such that the others can be computed one after another once these are known. Found greedily:
 * the name through which most ways lead (number of those that read it, times number of those it reads) is taken out
 * until no cycle is left; of several the first by code unit.
 *
 * @param formulas - the formulas of one block
 * @param most - stop after so many names, which then are not enough
 * @example feedbackNames(new Map([['a', { kind: 'reference', name: 'a', lag: 0 }]]), 1); // ['a']
 */
export function feedbackNames(formulas: ReadonlyMap<string, Expression>, most: number): string[] {
  const found: string[] = [];
  const waiting = [new Map(formulas)];
  for (let part = waiting.pop(); part !== undefined && found.length < most; part = waiting.pop()) {
    for (const { names, cycle } of orderEquations(part)) {
      if (cycle === undefined) continue;
      const taken = busiest(names, part);
      found.push(taken);
      const rest = names.filter((name) => name !== taken);
      waiting.push(new Map(rest.map((name) => [name, part!.get(name)!])));
    }
  }
  return found;
}

function busiest(names: readonly string[], formulas: ReadonlyMap<string, Expression>): string {
  const members = new Set(names);
  const reads = new Map(
    names.map((name) => [name, sameYearNames(formulas.get(name)!).filter((each) => members.has(each))]),
  );
  const readers = new Map(names.map((name) => [name, 0]));
  for (const read of reads.values()) for (const name of read) readers.set(name, readers.get(name)! + 1);
  // A name that reads itself is in every such set.
  const own = names.find((name) => reads.get(name)!.includes(name));
  if (own !== undefined) return own;
  const ways = (name: string) => readers.get(name)! * reads.get(name)!.length;
  return names.reduce((best, name) => (ways(name) > ways(best) ? name : best));
}
