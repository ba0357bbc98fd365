import type { Scenario } from '../../scenario/scenario';
import { type BlockSimulator, blockSimulator } from '../engine/block-simulator';
import type { DimensionRows } from './dimension-rows';

/** Blocks of a scenario at points of the caller. */
export interface PointRun extends Pick<BlockSimulator, 'layout' | 'memory'> {
  /** Computes a block at the points that the rows hold now. */
  readonly run: () => void;
}

/**
 * Prepares runs of a scenario at given points in the space of independent standard normal values, in which dependence is
 * put on them.
 *
 * @param rows - of the dimensions of the scenario; what they hold is read by every run
 */
export function openPointRun(scenario: Scenario, { fill }: Pick<DimensionRows, 'fill'>): PointRun {
  const source = { form: 'normals', openBlock: () => fill } as const;
  const { layout, memory, run } = blockSimulator(scenario, () => source, 'auto');
  return { layout, memory, run: () => run(0) };
}
