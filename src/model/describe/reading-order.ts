import { referencesOf } from '../expression';
import type { Assumptions } from '../model';

/** Equations of a model as they are read by people. */
export interface ReadingOrder {
  /** Names in an order in which a year can be computed, as near to that of writing as this allows. */
  readonly names: readonly string[];
  /** For an equation of a simultaneous block, the others of its block. */
  together(name: string): readonly string[];
}

/**
 * Order in which the equations of a year can be computed and are best read: as they were written, each after those
 * that it needs in the same year. It gives the same values as the order by which they are computed.
 *
 * @param subject - a model or a scenario
 * @example readingOrder(haidianModel()).names.slice(0, 3); // ['realGdp', 'gdpDeflator', 'nominalGdp']
 */
export function readingOrder(subject: Pick<Assumptions, 'indicators'>): ReadingOrder {
  const { indicators } = subject;
  const needs = new Map(
    Object.values(indicators).map(({ id, equation }) => [
      id,
      referencesOf(equation)
        .filter(({ name, lag }) => lag === 0 && Object.hasOwn(indicators, name))
        .map(({ name }) => name),
    ]),
  );
  const names: string[] = [];
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const each of needs.get(name)!) visit(each);
    names.push(name);
  };
  for (const name of needs.keys()) visit(name);
  const reached = new Map(names.map((name) => [name, reachedFrom(name, needs)]));
  return {
    names,
    together: (name) =>
      names.filter((each) => each !== name && reached.get(name)!.has(each) && reached.get(each)!.has(name)),
  };
}

function reachedFrom(start: string, needs: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...needs.get(start)!];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...needs.get(name)!);
  }
  return reached;
}
