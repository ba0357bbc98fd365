import type { Dimension } from '../../uncertainty/samplers/point-source';
import { blockDraws } from '../../uncertainty/streams/block';
import type { DrawSource } from '../block/draw-source';
import { dimensionRows } from './dimension-rows';

/**
 * Points of an analysis as the draws of a run: block by block the next 1,024 of them, and the middle beyond the last.
 *
 * @param points - standard normal values, a column a dimension
 */
export function givenPoints(points: readonly Float64Array[], dimensions: readonly Dimension[]): DrawSource {
  const { memory, offsets, fill } = dimensionRows(dimensions);
  return {
    form: 'normals',
    openBlock: (block) => {
      memory.fill(0);
      for (const [d, column] of points.entries())
        memory.set(column.subarray(block * blockDraws, (block + 1) * blockDraws), offsets[d]!);
      return fill;
    },
  };
}
