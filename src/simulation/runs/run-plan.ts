import type { z } from 'zod';
import { SimulationError } from '../../core/plancast-error';
import type { Scenario } from '../../scenario/scenario';
import { type BlockSimulator, blockSimulator } from '../block-simulator';
import { certainBaselines } from '../certain-baselines';
import { type Columns, createColumns } from '../columns';
import { createEnsemble } from '../create-ensemble';
import type { Design } from '../design';
import type { DrawSource } from '../draws/draw-source';
import type { Rows } from '../engine/rows';
import type { Ensemble } from '../ensemble';
import type { simulateOptions } from '../simulate-options';

/** Share of draws that may be non-finite in some indicator before the run is refused. */
const allowedNonFinite = 0.01;

/** What `simulate` was asked for, checked. */
export interface RunPlan {
  readonly scenario: Scenario;
  readonly options: z.output<typeof simulateOptions>;
  /** Indicators whose values are kept. */
  readonly indicators: readonly string[];
}

/** Simulator and empty columns of a run. */
export function startRun(
  { scenario, options, indicators }: RunPlan,
  openSource: (rows: Rows) => DrawSource,
  draws: number,
): { readonly simulator: BlockSimulator; readonly columns: Columns } {
  const simulator = blockSimulator(scenario, openSource, options.engine);
  const { base } = scenario.model.years;
  return {
    simulator,
    columns: createColumns(simulator.layout, {
      indicators,
      base,
      draws,
      seed: options.seed,
      certain: certainBaselines(scenario),
    }),
  };
}

/**
 * The ensemble over filled columns.
 *
 * @throws SimulationError E_NOT_FINITE where more than 1 % of the draws of an indicator are not finite, unless allowed
 */
export function finishRun({ scenario, options }: RunPlan, columns: Columns, design: Design): Ensemble {
  options.onProgress?.({ done: columns.draws, draws: columns.draws });
  if (!options.allowNonFinite) refuseNonFinite(columns);
  return createEnsemble(scenario, { seed: options.seed, design }, columns);
}

function refuseNonFinite(columns: Columns): void {
  const faults = Object.entries(columns.nonFinite()).filter(
    ([, { count }]) => count > allowedNonFinite * columns.draws,
  );
  if (faults.length === 0) return;
  throw new SimulationError(
    faults.map(([name, { count, year, replay }]) => ({
      code: 'E_NOT_FINITE',
      path: name,
      message: `simulate: \`${name}\` is not finite in ${count} of ${columns.draws} draws, first in year ${year}; replay with { seed: ${replay.seed}, draw: ${replay.draw} }`,
      hint: 'mend the equation, or allow it with allowNonFinite: true',
      replay,
    })),
  );
}
