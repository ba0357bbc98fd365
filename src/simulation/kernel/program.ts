import type { Expression } from '../../model/expression';
import { baselineOrder } from '../../model/project';
import type { Scenario } from '../../scenario/scenario';
import { isDistribution } from '../../uncertainty/distribution';
import { type Layout, layoutOf, rowStride } from './layout';

/** What a kernel is made from: formulas in the order in which they are computed, and where their values lie. */
export interface Program {
  readonly layout: Layout;
  readonly rowStride: number;
  /** Inputs that are plain numbers in this scenario. */
  readonly constants: ReadonlyMap<string, number>;
  /** Base-year formulas, in order. */
  readonly baselines: readonly (readonly [name: string, formula: Expression])[];
  /** Formulas of every later year, in order. */
  readonly equations: readonly (readonly [name: string, formula: Expression])[];
}

/** The program of a scenario. */
export function programOf(scenario: Scenario): Program {
  const constants = new Map<string, number>();
  for (const [name, { value }] of Object.entries(scenario.inputs))
    if (!isDistribution(value)) constants.set(name, value);
  return {
    layout: layoutOf(scenario),
    rowStride,
    constants,
    baselines: baselineOrder(scenario).map((name) => [name, scenario.baselines[name]!.formula]),
    equations: scenario.order.map((name) => [name, scenario.indicators[name]!.equation]),
  };
}
