import { margin } from '../../../plan/margin';
import type { Scenario } from '../../../scenario/scenario';
import type { Dimension } from '../../../uncertainty/samplers/point-source';
import { blockDraws } from '../../../uncertainty/streams/block';
import type { JudgedTarget } from '../../targets/judged-targets';
import type { Checkpoint } from '../checkpoint';
import { fillMeasures } from '../fill-measures';
import { openPointRun } from '../point-run';
import { type NormalRows, normalRows } from './normal-rows';

const blocks = 4;

/** Draws of one pilot run. */
export const pilotDraws = blocks * blockDraws;

/** Pilot runs read blocks that no main run reaches, so their draws are others. */
const firstPilotBlock = 0x80000000;

/** What came out of a pilot run. */
export interface PilotRun {
  /** Shifted normal values, one column a dimension. */
  readonly values: readonly Float64Array[];
  /** Distance by which each target is met, one column a target. */
  readonly margins: readonly Float64Array[];
}

/**
 * Pilot runs by their number, from 0, each with a shift of its own.
 *
 * @returns function that runs one; what it returns is overwritten by the next run
 */
export function pilotRuns(
  scenario: Scenario,
  dimensions: readonly Dimension[],
  pilots: {
    readonly targets: readonly JudgedTarget[];
    readonly seed: number;
    readonly checkpoint: Checkpoint;
  },
): (run: number, shift: Float64Array) => Promise<PilotRun> {
  const { targets, seed, checkpoint } = pilots;
  const rows = normalRows(dimensions, seed);
  const simulator = openPointRun(scenario, rows);
  const values = dimensions.map(() => new Float64Array(pilotDraws));
  const margins = targets.map(() => new Float64Array(pilotDraws));
  return async (run, shift) => {
    for (let i = 0; i < blocks; i++) {
      await checkpoint();
      const block = firstPilotBlock + run * blocks + i;
      const place = i * blockDraws;
      rows.draw(block);
      addShift(rows, shift);
      for (const [d, offset] of rows.offsets.entries()) {
        values[d]!.set(rows.memory.subarray(offset, offset + blockDraws), place);
      }
      simulator.run();
      for (const [t, target] of targets.entries()) {
        const part = margins[t]!.subarray(place, place + blockDraws);
        fillMeasures(simulator, scenario, target, part);
        toMargins(target, part);
      }
    }
    return { values, margins };
  };
}

function addShift({ memory, offsets }: NormalRows, shift: Float64Array): void {
  for (const [d, offset] of offsets.entries()) {
    const by = shift[d]!;
    for (let i = offset; i < offset + blockDraws; i++) memory[i]! += by;
  }
}

function toMargins({ target, criterion }: JudgedTarget, measures: Float64Array): void {
  for (let i = 0; i < measures.length; i++) measures[i] = margin(criterion, measures[i]!, target.tolerance);
}
