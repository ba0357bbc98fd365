import type { Model } from '../../../model/model';
import type { Scenario } from '../../../scenario/scenario';
import type { Ensemble } from '../../ensemble/ensemble';
import { simulateOn } from '../../runs/simulate-on';
import type { SimulateOptions } from '../../runs/simulate-options';
import { nodeRunner } from './node-runner';
import { workerFile } from './worker-file';

const runner = nodeRunner(workerFile);

/**
 * Draws paths of a scenario by Monte Carlo, on as many threads as are asked for: `simulate` of `plancast`, with worker
 * threads. The number of threads changes no bit of the result. Workers are kept for later runs, and end with the
 * program.
 *
 * @param subject - a scenario, or a model, which counts as its own
 * @param options - `draws` and `seed` are required
 * @returns the ensemble of all paths
 * @throws InputError for wrong options; SimulationError E_LIMIT where memory or time would not suffice, E_NOT_FINITE
 * where too many draws are not finite, E_CANCELLED, E_WORKER_CRASH where workers cannot be started
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 100_000, seed: 2020, threads: 2 });
 * ensemble.values('realGdp', 2025).length; // 100000
 */
export async function simulate<X extends string, I extends string, S extends string, T extends string>(
  subject: Model<X, I, S, T> | Scenario<X, I, S, T>,
  options: SimulateOptions<NoInfer<I>>,
): Promise<Ensemble<I, T, X, S>> {
  return simulateOn(runner, subject, options);
}
