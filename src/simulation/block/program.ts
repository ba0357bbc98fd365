import { clampBinds } from '../../model/clamp-binds';
import { asNumber, type Expression } from '../../model/expression';
import type { Step } from '../../model/schedule';
import { beforeAddition, yearFormulas } from '../../model/year-formulas';
import { equationSteps, startSteps } from '../../model/year-steps';
import type { Scenario } from '../../scenario/scenario';
import { isDistribution } from '../../uncertainty/distribution';
import { blockDraws } from '../../uncertainty/streams/block';
import { clampRow, type Layout, layoutOf, rowStride } from './layout';
import { type UnsolvedLog, unsolvedLog } from './unsolved-log';

/** What a kernel is made from: steps in the order in which they are computed, and where their values lie. */
export interface Program {
  readonly layout: Layout;
  readonly rowStride: number;
  readonly baseYear: number;
  /** Draws that are computed of a block, an even number: all of them. */
  readonly draws: number;
  /** Inputs that are plain numbers in this scenario. */
  readonly constants: ReadonlyMap<string, number>;
  /** Steps of the base year. */
  readonly baselines: readonly Step[];
  /** Steps of every later year. */
  readonly equations: readonly Step[];
  /** Where kernels note what they cannot solve. */
  readonly unsolved: UnsolvedLog;
}

/** The program of a scenario. */
export function programOf(scenario: Scenario): Program {
  const constants = new Map<string, number>();
  for (const [name, { value }] of Object.entries(scenario.inputs))
    if (!isDistribution(value)) constants.set(name, value);
  const layout = layoutOf(scenario);
  const { baselines, model } = scenario;
  const formulas = yearFormulas(scenario);
  const equationOf = (name: string) => formulas.get(beforeAddition(name)) ?? formulas.get(name)!;
  return {
    layout,
    rowStride,
    baseYear: model.years.base,
    draws: blockDraws,
    constants,
    baselines: [...startSteps(scenario), ...clampSteps(layout, (name) => baselines[name]!.formula)],
    equations: [...equationSteps(scenario), ...clampSteps(layout, equationOf)],
    unsolved: unsolvedLog(),
  };
}

/**
 * Steps that note whether a clamp of an indicator binds, 1 or 0, or NaN where that is not known; they come last, when
 * all values are there.
 */
function clampSteps(layout: Layout, formulaOf: (indicator: string) => Expression): Step[] {
  return layout.clamped.flatMap((indicator): Step[] => {
    const binds = clampBinds(formulaOf(indicator));
    if (binds === undefined) return [];
    return [{ kind: 'compute', name: clampRow(indicator), formula: asNumber(binds) }];
  });
}
