import type { BlockSystem } from './block-system';
import { eliminate } from './elimination';
import { correctionTolerance, leastShare, mostSteps, residualTolerance } from './newton-limits';
import { scalarNewton } from './scalar-newton';

/**
 * Newton's method with exact derivatives; a step that does not bring the equations closer is halved, ten times at most.
 *
 * It ends where every correction is at most 1e-12 of the scale of its unknown (see `blockSystem`; a scale is at least
 * 1e-12, so near 0 that is 1e-24), or every residual at most 1e-14 of it; where halving brings no progress any more
 * since rounding is in the way, residuals of 1e-12 will do. Linear equations take one step, and one more evaluation to
 * see that it was enough. A scale holds the steepness of the equations, so where they are steep the end may be none:
 * the equations themselves are to be looked at (`solutionCheck`).
 *
 * @param evaluate - computes the lines of the block in its slots, from the unknowns and what is given
 * @returns a function that takes the slots with a start in the unknowns, and leaves there the point where it ended, and
 * whether it came to an end; unknowns, residuals, scales and matrix are then those of that point
 * @see Deuflhard (2004), Newton Methods for Nonlinear Problems
 */
export function newtonSearch(
  { unknowns: { length: m } }: Pick<BlockSystem, 'unknowns'>,
  evaluate: (slots: Float64Array) => void,
): (slots: Float64Array) => boolean {
  return m === 1 ? scalarNewton(evaluate) : vectorNewton(m, evaluate);
}

function vectorNewton(m: number, evaluate: (slots: Float64Array) => void): (slots: Float64Array) => boolean {
  /** The point accepted last, the Newton step from there, and the scales there. */
  const from = new Float64Array(m);
  const step = new Float64Array(m);
  const scales = new Float64Array(m);
  const matrix = new Float64Array(m * m);
  const move = (slots: Float64Array, share: number) => {
    for (let j = 0; j < m; j++) slots[j] = from[j]! + share * step[j]!;
  };
  return (slots) => {
    let share = 1;
    let best = Number.POSITIVE_INFINITY;
    // A loop takes less than `fill` where there are few.
    for (let j = 0; j < m; j++) scales[j] = 1;
    for (let count = 0; count < mostSteps; count++) {
      evaluate(slots);
      if (!(largestShare(slots, m, scales) < best)) {
        // No closer, or not a number.
        if (best <= correctionTolerance) {
          move(slots, 0);
          evaluate(slots);
          return true;
        }
        share /= 2;
        if (count === 0 || share < leastShare) return false;
        move(slots, share);
        continue;
      }
      best = residualShare(slots, m);
      if (best <= residualTolerance) return true;
      copy(slots, 0, from);
      copy(slots, m, step);
      copy(slots, 2 * m, scales);
      copy(slots, 3 * m, matrix);
      if (!eliminate(matrix, step)) return false;
      if (shareOf(step, scales) <= correctionTolerance) return true;
      share = 1;
      move(slots, share);
    }
    return false;
  };
}

function copy(slots: Float64Array, first: number, out: Float64Array): void {
  for (let j = 0; j < out.length; j++) out[j] = slots[first + j]!;
}

/** Largest residual as a share of its scale; NaN where one is not a number. */
function largestShare(slots: Float64Array, m: number, scales: Float64Array): number {
  let largest = 0;
  for (let j = 0; j < m; j++) largest = Math.max(largest, Math.abs(slots[m + j]!) / scales[j]!);
  return largest;
}

/** Largest residual as a share of the scale beside it. */
function residualShare(slots: Float64Array, m: number): number {
  let largest = 0;
  for (let j = 0; j < m; j++) largest = Math.max(largest, Math.abs(slots[m + j]!) / slots[2 * m + j]!);
  return largest;
}

function shareOf(values: Float64Array, scales: Float64Array): number {
  let largest = 0;
  for (let j = 0; j < values.length; j++) largest = Math.max(largest, Math.abs(values[j]!) / scales[j]!);
  return largest;
}
