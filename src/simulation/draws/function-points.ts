import { blockDraws } from '../../uncertainty/streams/block';
import type { PointFunction } from './run-points';

/**
 * A plain function in the place of a scenario.
 *
 * @param f - takes one number a dimension, returns one an output
 * @param outputs - how many there are
 */
export function functionPoints(
  f: (point: readonly number[]) => readonly number[],
  outputs: number,
): PointFunction {
  return async (points, checkpoint) => {
    const count = points[0]?.length ?? 1;
    const results = Array.from({ length: outputs }, () => new Float64Array(count));
    for (let i = 0; i < count; i++) {
      if (i % blockDraws === 0) await checkpoint?.();
      const values = f(points.map((column) => column[i]!));
      for (const [k, column] of results.entries()) column[i] = values[k]!;
    }
    return results;
  };
}
