import { byCodeUnit } from '../core/by-code-unit';
import { type Expression, referencesOf } from './expression';

/** Names whose formulas are computed together: one name, or several that need each other in the same year. */
export interface Block {
  /** In code-unit order. */
  readonly names: readonly string[];
  /** A way from a name back to itself, `['a', 'b', 'a']`; none where the block is a single name that needs no solving. */
  readonly cycle?: readonly string[];
}

/**
 * Orders equations so that each block reads only what is already computed in the same year (references without lag).
 * Blocks are the strongly connected components of who reads whom. Among blocks that are free to go next, the one with
 * the first name by code unit goes first, so the order of writing does not matter.
 *
 * @param equations - expression of each name; references to other names are ignored
 * @returns the blocks in order of evaluation
 * @see Tarjan (1972), Depth-first search and linear graph algorithms
 * @example
 * const one = { kind: 'number', value: 1 };
 * orderEquations(new Map([['x', { kind: 'negate', argument: one }], ['a', one]])).map(({ names }) => names[0]); // ['a', 'x']
 */
export function orderEquations(equations: ReadonlyMap<string, Expression>): readonly Block[] {
  const names = [...equations.keys()].sort(byCodeUnit);
  const needs = new Map(
    names.map((name) => [name, sameYearNames(equations.get(name)!).filter((each) => equations.has(each))]),
  );
  const components = stronglyConnected(names, needs);
  return inOrder(components, needs).map((members) => {
    const cycle = cycleIn(members, needs);
    return { names: members, ...(cycle === undefined ? {} : { cycle }) };
  });
}

/** Names that an expression reads in the year of its own, each once, in code-unit order. */
export function sameYearNames(expression: Expression): string[] {
  const names = referencesOf(expression).flatMap(({ name, lag }) => (lag === 0 ? [name] : []));
  return [...new Set(names)].sort(byCodeUnit);
}

type Needs = ReadonlyMap<string, readonly string[]>;

/** Tarjan's algorithm with a stack of its own, since a chain of names may be longer than the engine's. */
function stronglyConnected(names: readonly string[], needs: Needs): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: string[][] = [];
  const enter = (name: string) => {
    index.set(name, index.size);
    low.set(name, index.get(name)!);
    open.push(name);
    isOpen.add(name);
    return { name, next: 0 };
  };
  const lower = (name: string, to: number) => low.set(name, Math.min(low.get(name)!, to));
  for (const root of names) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    while (path.length > 0) {
      const { name, next } = path[path.length - 1]!;
      const read = needs.get(name)![next];
      if (read !== undefined) {
        path[path.length - 1]!.next++;
        if (!index.has(read)) path.push(enter(read));
        else if (isOpen.has(read)) lower(name, index.get(read)!);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above !== undefined) lower(above.name, low.get(name)!);
      if (low.get(name) !== index.get(name)) continue;
      const members = open.splice(open.indexOf(name));
      for (const member of members) isOpen.delete(member);
      components.push(members.sort(byCodeUnit));
    }
  }
  return components;
}

/** Components so that each comes after those it reads; the one with the first name goes first. */
function inOrder(components: readonly string[][], needs: Needs): readonly string[][] {
  const waiting = [...components].sort(([a], [b]) => byCodeUnit(a!, b!));
  const done = new Set<string>();
  const order: string[][] = [];
  while (waiting.length > 0) {
    const isFree = (members: readonly string[]) =>
      members.every((name) => needs.get(name)!.every((each) => done.has(each) || members.includes(each)));
    const [members] = waiting.splice(waiting.findIndex(isFree), 1);
    for (const name of members!) done.add(name);
    order.push(members!);
  }
  return order;
}

/** The shortest way from the first name of a component back to it; undefined for a name that does not read itself. */
function cycleIn(members: readonly string[], needs: Needs): string[] | undefined {
  const start = members[0]!;
  const from = new Map<string, string>();
  const queue = [start];
  for (const name of queue) {
    for (const read of needs.get(name)!) {
      if (read === start) return [...wayTo(name, from), start];
      if (!members.includes(read) || from.has(read)) continue;
      from.set(read, name);
      queue.push(read);
    }
  }
  return undefined;
}

function wayTo(name: string, from: ReadonlyMap<string, string>): string[] {
  const way = [name];
  for (let at = from.get(name); at !== undefined; at = from.get(at)) way.unshift(at);
  return way;
}
