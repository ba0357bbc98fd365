import type { Issue } from '../core/issue';
import { cycleIssues } from '../model/cycle-issues';
import { equationsOf } from '../model/equations';
import type { Indicator } from '../model/indicator';
import type { Model } from '../model/model';
import { orderEquations } from '../model/order-equations';

/**
 * Order of evaluation of the equations of a scenario. What is wrong with equations that need each other becomes an issue
 * at one that the scenario itself sets.
 *
 * @param places - of the scenario's own equations: `paths.population`
 */
export function equationOrder(
  where: string,
  model: Model,
  indicators: Readonly<Record<string, Indicator>>,
  places: ReadonlyMap<string, string>,
  issues: Issue[],
): readonly string[] {
  const equations = equationsOf(indicators);
  const blocks = orderEquations(equations);
  const pathOf = (name: string) => places.get(name) ?? `equations.${name}`;
  const isOwn = (name: string) => places.has(name);
  const cycles = model.simultaneous ? 'solved' : 'refused';
  issues.push(...cycleIssues({ where, pathOf, isOwn, field: 'equation', cycles }, blocks, equations));
  return blocks.flatMap(({ names }) => names);
}
