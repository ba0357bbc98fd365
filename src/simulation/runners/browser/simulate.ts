import type { Model } from '../../../model/model';
import type { Scenario } from '../../../scenario/scenario';
import type { Ensemble } from '../../ensemble/ensemble';
import { simulateOn } from '../../runs/simulate-on';
import type { SimulateOptions } from '../../runs/simulate-options';
import { browserRunner } from './browser-runner';

/** Web workers of the surroundings. */
declare const Worker: new (file: URL, options: { readonly type: 'module' }) => object;

// Bundlers know a worker by exactly this expression.
const runner = browserRunner(
  () => new Worker(new URL('./browser-worker.js', import.meta.url), { type: 'module' }),
);

/**
 * Draws paths of a scenario by Monte Carlo, on as many threads as are asked for: `simulate` of `plancast`, with web
 * workers. The number of threads changes no bit of the result. Threads share memory, which browsers allow a page that
 * is isolated from other origins.
 *
 * @param subject - a scenario, or a model, which counts as its own
 * @param options - `draws` and `seed` are required
 * @returns the ensemble of all paths
 * @throws InputError for wrong options; SimulationError E_LIMIT where memory or time would not suffice, E_NOT_FINITE
 * where too many draws are not finite, E_CANCELLED, E_WORKER_CRASH where the page may not share memory or workers
 * cannot be started
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * ensemble.values('realGdp', 2025).length; // 1000
 */
export async function simulate<X extends string, I extends string, S extends string, T extends string>(
  subject: Model<X, I, S, T> | Scenario<X, I, S, T>,
  options: SimulateOptions<NoInfer<I>>,
): Promise<Ensemble<I, T, X, S>> {
  return simulateOn(runner, subject, options);
}
