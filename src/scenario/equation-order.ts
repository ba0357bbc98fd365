import type { Issue } from '../core/issue';
import { equationsOf, inOrder } from '../model/equations';
import type { Indicator } from '../model/indicator';
import type { Model } from '../model/model';
import { orderEquations } from '../model/order-equations';

/**
 * Order of evaluation of the equations of a scenario. Unless the model solves simultaneous equations, each cycle
 * becomes an issue at an equation that the scenario itself sets.
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
  if (model.simultaneous) return inOrder(where, 'indicators', 'equation', equations, issues, 'solved');
  const blocks = orderEquations(equations);
  for (const { cycle } of blocks) {
    if (cycle === undefined) continue;
    const own = cycle.find((name) => places.has(name)) ?? cycle[0]!;
    const start = cycle.indexOf(own);
    const turned = [...cycle.slice(start, -1), ...cycle.slice(0, start), own];
    const path = places.get(own) ?? `equations.${own}`;
    const message = `${where}: \`${path}\`: the equations need each other in the same year: ${turned.join(' -> ')}`;
    const hint = 'let one of them read last year, such as x(-1), or give the model simultaneous: true';
    issues.push({ code: 'E_CYCLE', path, message, hint });
  }
  return blocks.flatMap(({ names }) => names);
}
