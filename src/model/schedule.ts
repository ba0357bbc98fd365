import type { Expression } from './expression';
import { orderEquations } from './order-equations';
import { type BlockSystem, blockSystem } from './simultaneous/block-system';

/** What is computed next: one name by its formula, or a block of simultaneous equations. */
export type Step =
  | { readonly kind: 'compute'; readonly name: string; readonly formula: Expression }
  | { readonly kind: 'solve'; readonly system: BlockSystem };

/** Steps that compute all formulas of one year, each after what it reads. */
export function scheduleOf(formulas: ReadonlyMap<string, Expression>): readonly Step[] {
  return orderEquations(formulas).map(({ names, cycle }): Step => {
    const [name] = names;
    if (cycle === undefined) return { kind: 'compute', name: name!, formula: formulas.get(name!)! };
    return { kind: 'solve', system: blockSystem(new Map(names.map((each) => [each, formulas.get(each)!]))) };
  });
}
