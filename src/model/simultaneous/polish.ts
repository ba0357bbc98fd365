import { eliminate } from './elimination';
import type { FixedPointEquations } from './fixed-point-equations';

/** Most steps; from near a regular solution a handful is enough. */
const mostSteps = 60;

/**
 * Plain Newton steps until rounding ends their progress: the last point whose largest residual, relative to the larger
 * side of its equation, is below that of every point before.
 *
 * @param point - where it starts, and where it ends
 */
export function polish(equations: FixedPointEquations, point: Float64Array): void {
  const { size, residual } = equations;
  const best = point.slice();
  const step = new Float64Array(size);
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < mostSteps; count++) {
    if (!equations.evaluate(point)) break;
    const largest = largestShare(point, residual);
    if (!(largest < least)) break;
    least = largest;
    best.set(point);
    step.set(residual);
    if (least === 0 || !eliminate(equations.matrix.slice(), step)) break;
    for (let j = 0; j < size; j++) point[j]! += step[j]!;
  }
  point.set(best);
  equations.evaluate(point);
}

function largestShare(point: Float64Array, residual: Float64Array): number {
  let largest = 0;
  for (const [j, rest] of residual.entries()) {
    const size = Math.max(Math.abs(point[j]!), Math.abs(point[j]! + rest));
    if (rest !== 0) largest = Math.max(largest, Math.abs(rest) / size);
  }
  return largest;
}
