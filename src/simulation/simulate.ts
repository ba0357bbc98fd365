import type { Model } from '../model/model';
import type { Scenario } from '../scenario/scenario';
import type { Ensemble } from './ensemble/ensemble';
import { oneThread } from './runners/one-thread';
import { simulateOn } from './runs/simulate-on';
import type { SimulateOptions } from './runs/simulate-options';

/**
 * Draws paths of a scenario by Monte Carlo. Inputs are drawn once a path, shocks every year, each from a stream of
 * its own that depends on seed, draw and name alone.
 *
 * @param subject - a scenario, or a model, which counts as its own
 * @param options - `draws` and `seed` are required; more `threads` than one are for `plancast/node` and
 * `plancast/browser`, which have a `simulate` of their own with the same bits
 * @returns the ensemble of all paths
 * @throws InputError for wrong options; SimulationError E_LIMIT where memory or time would not suffice, E_NOT_FINITE
 * where too many draws are not finite, E_CANCELLED
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * ensemble.values('realGdp', 2025).length; // 1000
 */
export async function simulate<X extends string, I extends string, S extends string, T extends string>(
  subject: Model<X, I, S, T> | Scenario<X, I, S, T>,
  options: SimulateOptions<NoInfer<I>>,
): Promise<Ensemble<I, T, X, S>> {
  return simulateOn(oneThread, subject, options);
}
