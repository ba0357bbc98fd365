import { type Expression, referencesOf } from './expression';

/** Order of evaluation within a year, or the cycle that makes one impossible. */
export type Ordering =
  | { readonly kind: 'order'; readonly names: readonly string[] }
  | { readonly kind: 'cycle'; readonly names: readonly string[] };

/**
 * Orders equations so that each reads only what is already computed in the same year (references without lag). Among
 * equations that are free to go next, the first by code unit goes first, so the order of writing does not matter.
 *
 * @param equations - expression of each name; references to other names are ignored
 * @returns the order, or one cycle from a name back to itself
 * @example
 * const one = { kind: 'number', value: 1 };
 * orderEquations(new Map([['x', { kind: 'negate', argument: one }], ['a', one]])).names; // ['a', 'x']
 */
export function orderEquations(equations: ReadonlyMap<string, Expression>): Ordering {
  const names = [...equations.keys()].sort(byCodeUnit);
  const needs = new Map(
    names.map((name) => [
      name,
      new Set(sameYear(equations.get(name)!).filter((each) => equations.has(each))),
    ]),
  );
  const order: string[] = [];
  const done = new Set<string>();
  while (order.length < names.length) {
    const next = names.find(
      (name) => !done.has(name) && [...needs.get(name)!].every((each) => done.has(each)),
    );
    if (next === undefined) return { kind: 'cycle', names: findCycle(names, needs, done) };
    order.push(next);
    done.add(next);
  }
  return { kind: 'order', names: order };
}

/** Comparison of names by UTF-16 code unit, the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sameYear(expression: Expression): string[] {
  return referencesOf(expression)
    .filter((reference) => reference.lag === 0)
    .map((reference) => reference.name);
}

function findCycle(
  names: readonly string[],
  needs: ReadonlyMap<string, ReadonlySet<string>>,
  done: ReadonlySet<string>,
): string[] {
  const path: string[] = [];
  let name = names.find((each) => !done.has(each))!;
  while (!path.includes(name)) {
    path.push(name);
    name = [...needs.get(name)!].find((each) => !done.has(each))!;
  }
  return [...path.slice(path.indexOf(name)), name];
}
