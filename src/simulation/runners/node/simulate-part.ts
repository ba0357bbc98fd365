import type { Scenario } from '../../../scenario/scenario';
import type { Ensemble } from '../../ensemble/ensemble';
import type { PartOfRun } from '../../runs/part-of-run';
import { simulateOn } from '../../runs/simulate-on';
import type { SimulateOptions } from '../../runs/simulate-options';
import { nodeRunner } from './node-runner';
import { workerFile } from './worker-file';

const runner = nodeRunner(workerFile);

/**
 * A run as `simulate` makes it, that leaves what is done where `signal` or `timeLimit` ends it: an ensemble of the first
 * draws, with `incomplete`. Samplers whose draws depend on their number leave nothing.
 *
 * @param part - what is to be done with the first draws of a long run
 * @throws SimulationError as `simulate` does; E_CANCELLED or E_LIMIT where nothing is left
 */
export function simulatePart(
  scenario: Scenario,
  options: SimulateOptions,
  part: PartOfRun,
): Promise<Ensemble> {
  return simulateOn(runner, scenario, options, part);
}
