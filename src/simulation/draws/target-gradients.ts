import type { Scenario } from '../../scenario/scenario';
import type { Dimension } from '../../uncertainty/samplers/point-source';
import { blockDraws } from '../../uncertainty/streams/block';
import type { JudgedTarget } from '../targets/judged-targets';
import { type DimensionRows, dimensionRows } from './dimension-rows';
import { fillMeasures } from './fill-measures';
import { openPointRun } from './point-run';

/** Step of the central differences, in standard deviations: wide enough to see past small kinks. */
const step = 0.5;

/** Two draws a dimension, side by side in one block. */
const dimensionsPerBlock = blockDraws / 2;

/** How a target's measure answers to each dimension, at the middle of all of them. */
export interface TargetGradient {
  readonly judged: JudgedTarget;
  /** Measure at the middle. */
  readonly middle: number;
  /** Change of the measure per standard deviation of each dimension, in the order of the dimensions. */
  readonly slopes: Float64Array;
}

/**
 * Gradients of what the targets judge, in the space of independent standard normal values, by central differences: a
 * few blocks of the model, two draws a dimension.
 */
export function targetGradients(
  scenario: Scenario,
  dimensions: readonly Dimension[],
  targets: readonly JudgedTarget[],
): TargetGradient[] {
  const rows = dimensionRows(dimensions);
  const simulator = openPointRun(scenario, rows);
  const slopes = targets.map(() => new Float64Array(dimensions.length));
  const measures = new Float64Array(blockDraws);
  for (let first = 0; first < dimensions.length; first += dimensionsPerBlock) {
    perturb(rows, first);
    simulator.run();
    const last = Math.min(dimensions.length, first + dimensionsPerBlock);
    for (const [i, target] of targets.entries()) {
      fillMeasures(simulator, scenario, target, measures);
      for (let d = first; d < last; d++) {
        const draw = 2 * (d - first);
        slopes[i]![d] = (measures[draw]! - measures[draw + 1]!) / (2 * step);
      }
    }
  }
  // Beyond the last dimension the block holds the middle itself; one more block makes sure of it.
  perturb(rows, dimensions.length);
  simulator.run();
  return targets.map((judged, i) => {
    fillMeasures(simulator, scenario, judged, measures);
    return { judged, middle: measures[0]!, slopes: slopes[i]! };
  });
}

/** Normal values all 0, but for one dimension a draw: up in the even draws, down in the odd ones. */
function perturb({ memory, offsets }: DimensionRows, first: number): void {
  memory.fill(0);
  for (let d = first; d < Math.min(offsets.length, first + dimensionsPerBlock); d++) {
    const draw = offsets[d]! + 2 * (d - first);
    memory[draw] = step;
    memory[draw + 1] = -step;
  }
}
