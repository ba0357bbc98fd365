import { SimulationError } from '../../../core/plancast-error';
import { sum } from '../../../core/sum';
import type { Scenario } from '../../../scenario/scenario';
import { gradientRotation, type Reflection } from '../../../uncertainty/samplers/gradient-rotation';
import type { Dimension } from '../../../uncertainty/samplers/point-source';
import type { JudgedTarget } from '../../targets/judged-targets';
import { targetGradients } from '../target-gradients';
import { likelyShift } from './likely-shift';
import { pilotDraws, pilotRuns } from './pilot-runs';

/** Most pilot runs, and the share of the draws of each that shows the way. */
const pilot = { runs: 20, elite: 0.1 };

const allDraws = Int32Array.from({ length: pilotDraws }, (_, draw) => draw);

/** A shift of the means of all normal values, and how many pilot runs led to it. */
export interface ImportanceShift {
  /** One a dimension, in standard deviations. */
  readonly shift: Float64Array;
  readonly pilotRuns: number;
}

/**
 * Shift of the means of all normal values under which meeting all targets is no longer rare: the cross-entropy
 * method. Each pilot run keeps the tenth of its draws that come nearest, and moves to their weighted mean, until a
 * tenth meet all targets. What is moved is the part along the gradients of the targets, and what else is more than
 * chance: see `likelyShift`.
 *
 * @param targets - distances to them are compared in standard deviations of the first pilot run
 * @throws SimulationError E_RANGE where no shift leads to draws that meet them all
 * @see Rubinstein and Kroese (2004), The Cross-Entropy Method
 */
export function importanceShift(
  scenario: Scenario,
  dimensions: readonly Dimension[],
  targets: readonly JudgedTarget[],
  seed: number,
): ImportanceShift {
  const rotation = rotationOf(scenario, dimensions, targets);
  const draw = pilotRuns(scenario, dimensions, targets, seed);
  let shift: Float64Array = new Float64Array(dimensions.length);
  let scales: readonly number[] | undefined;
  for (let run = 0; run < pilot.runs; run++) {
    const { values, margins } = draw(run, shift);
    scales ??= margins.map(spread);
    const score = leastMargins(margins, scales);
    const bound = score.slice().sort()[pilotDraws - Math.floor(pilot.elite * pilotDraws)]!;
    const chosen = allDraws.filter((draw) => score[draw]! >= Math.min(bound, 0));
    shift = likelyShift(values, shift, chosen, rotation);
    if (bound >= 0) return { shift, pilotRuns: run + 1 };
  }
  const message = `simulate: no shift was found in ${pilot.runs} pilot runs under which draws meet all ${targets.length} targets`;
  throw new SimulationError([
    {
      code: 'E_RANGE',
      path: 'sampler',
      message,
      hint: 'use sampler random; the targets may exclude one another',
    },
  ]);
}

function rotationOf(
  scenario: Scenario,
  dimensions: readonly Dimension[],
  targets: readonly JudgedTarget[],
): Reflection[] {
  const gradients = targetGradients(scenario, dimensions, targets).map(({ slopes }) => slopes);
  return gradientRotation(gradients.filter((slopes) => slopes.every((slope) => Number.isFinite(slope))));
}

/** How near each draw comes to meeting all targets: the least of its margins, in standard deviations of each. */
function leastMargins(margins: readonly Float64Array[], scales: readonly number[]): Float64Array {
  const least = new Float64Array(pilotDraws).fill(Number.POSITIVE_INFINITY);
  for (const [t, column] of margins.entries()) {
    for (let draw = 0; draw < pilotDraws; draw++) {
      const score = Number.isFinite(column[draw]) ? column[draw]! / scales[t]! : Number.NEGATIVE_INFINITY;
      if (score < least[draw]!) least[draw] = score;
    }
  }
  return least;
}

function spread(values: Float64Array): number {
  const finite = values.filter((value) => Number.isFinite(value));
  const mean = sum(finite) / finite.length;
  return Math.sqrt(sum(finite.map((value) => (value - mean) * (value - mean))) / finite.length) || 1;
}
