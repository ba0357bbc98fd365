import type { z } from 'zod';
import { SimulationError } from '../../core/plancast-error';
import type { Scenario } from '../../scenario/scenario';
import type { Runner } from '../batches/runner';
import type { Watched } from '../batches/watch';
import { createEnsemble } from '../create-ensemble';
import type { Design } from '../design';
import type { Ensemble } from '../ensemble';
import type { RunResult } from '../results/run-result';
import type { simulateOptions } from '../simulate-options';

/** Share of draws that may be non-finite in some indicator before the run is refused. */
const allowedNonFinite = 0.01;

/** What `simulate` was asked for, checked. */
export interface RunPlan {
  readonly scenario: Scenario;
  readonly options: z.output<typeof simulateOptions>;
  /** Indicators whose values are kept, or summarised. */
  readonly indicators: readonly string[];
  /** Where other threads come from. */
  readonly runner: Runner;
  readonly deadline: Watched['deadline'];
}

/**
 * The ensemble over what a run left behind.
 *
 * @throws SimulationError E_NOT_FINITE where more than 1 % of the draws of an indicator are not finite, unless allowed
 */
export function finishRun({ scenario, options }: RunPlan, result: RunResult, design: Design): Ensemble {
  options.onProgress?.({ done: result.draws, draws: result.draws });
  if (!options.allowNonFinite) refuseNonFinite(result);
  return createEnsemble(scenario, { seed: options.seed, design }, result);
}

function refuseNonFinite({ nonFinite, draws }: RunResult): void {
  const faults = Object.entries(nonFinite).filter(([, { count }]) => count > allowedNonFinite * draws);
  if (faults.length === 0) return;
  throw new SimulationError(
    faults.map(([name, { count, year, replay }]) => ({
      code: 'E_NOT_FINITE',
      path: name,
      message: `simulate: \`${name}\` is not finite in ${count} of ${draws} draws, first in year ${year}; replay with { seed: ${replay.seed}, draw: ${replay.draw} }`,
      hint: 'mend the equation, or allow it with allowNonFinite: true',
      replay,
    })),
  );
}
