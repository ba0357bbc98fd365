import { sum } from '../../../core/sum';
import type { Reflection } from '../../../uncertainty/samplers/reflection';
import { likelyShift } from './likely-shift';
import { type PilotRun, pilotDraws } from './pilot-runs';

/** Pilot runs after which a search is given up. */
export const mostPilotRuns = 20;

/** Draws of a pilot run that show the way: a tenth. */
const eliteDraws = Math.floor(0.1 * pilotDraws);

const allDraws = Int32Array.from({ length: pilotDraws }, (_, draw) => draw);

/** A search for a shift under which some targets are met together. */
export interface Search {
  /** The shift that has been reached, one number a dimension. */
  readonly shift: () => Float64Array;
  /** Whether a tenth of the draws of the last pilot run met the targets. */
  readonly isFound: () => boolean;
  /** Plain draws, of the first pilot run, that met them. */
  readonly metAtFirst: number;
  /** Moves on by a pilot run that was made with the shift. */
  readonly learn: (run: PilotRun) => void;
}

/**
 * Begins a search by the cross-entropy method: each pilot run keeps the tenth of its draws that come nearest, and moves
 * to their weighted mean, until a tenth meet the targets. What is moved is the part along the gradients of the targets,
 * and what else is more than chance: see `likelyShift`.
 *
 * @param plain - pilot run without a shift
 * @param indices - of the targets that are sought together, among those of the pilot runs
 * @see Rubinstein and Kroese (2004), The Cross-Entropy Method
 */
export function openSearch(
  plain: PilotRun,
  indices: readonly number[],
  rotation: readonly Reflection[],
): Search {
  const scales = indices.map((index) => spread(plain.margins[index]!));
  let shift: Float64Array = new Float64Array(plain.values.length);
  let isFound = false;
  const learn = ({ values, margins }: PilotRun) => {
    const score = leastMargins(
      indices.map((index) => margins[index]!),
      scales,
    );
    const bound = score.slice().sort()[pilotDraws - eliteDraws]!;
    shift = likelyShift(values, shift, nearest(score, bound), rotation);
    isFound = bound >= 0;
    return score;
  };
  const metAtFirst = learn(plain).filter((each) => each >= 0).length;
  return { shift: () => shift, isFound: () => isFound, metAtFirst, learn };
}

/**
 * The draws that come nearest: those that meet the targets, where these are a tenth, else the nearest tenth. Where so
 * many draws come equally near that they are twice as many, those that come nearer still, if there are any: a measure
 * that jumps would else show no way.
 */
function nearest(score: Float64Array, bound: number): Int32Array {
  const chosen = allDraws.filter((draw) => score[draw]! >= Math.min(bound, 0));
  if (bound >= 0 || chosen.length <= 2 * eliteDraws) return chosen;
  const nearer = chosen.filter((draw) => score[draw]! > bound);
  return nearer.length > 0 ? nearer : chosen;
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
