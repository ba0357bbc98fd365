import type { Evaluate } from './block-code';
import { correctionTolerance, leastShare, mostSteps, residualTolerance } from './newton-limits';

/**
 * `newtonSearch` for one unknown, to the same bits: the matrix is a number, so nothing is copied or eliminated. Most
 * blocks have one unknown, and a run solves each of them in every year of every draw.
 *
 * @param evaluate - computes the lines of the block in its slots: unknown, residual, scale, 1 − dg/dx
 */
export function scalarNewton(evaluate: Evaluate): (slots: Float64Array) => boolean {
  return (slots) => {
    let from = 0;
    let step = 0;
    let scale = 1;
    let share = 1;
    let best = Number.POSITIVE_INFINITY;
    for (let count = 0; count < mostSteps; count++) {
      evaluate(slots);
      const residual = slots[1]!;
      if (!(Math.abs(residual) / scale < best)) {
        // No closer, or not a number.
        if (best <= correctionTolerance) {
          slots[0] = from;
          evaluate(slots);
          return true;
        }
        share /= 2;
        if (count === 0 || share < leastShare) return false;
        slots[0] = from + share * step;
        continue;
      }
      from = slots[0]!;
      scale = slots[2]!;
      best = Math.abs(residual) / scale;
      if (best <= residualTolerance) return true;
      const slope = slots[3]!;
      step = residual / slope;
      if (!(Number.isFinite(slope) && Number.isFinite(step))) return false;
      if (Math.abs(step) / scale <= correctionTolerance) return true;
      share = 1;
      slots[0] = from + step;
    }
    return false;
  };
}
