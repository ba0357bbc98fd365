import { normal } from '../../uncertainty/distributions/normal';
import { quantileTable } from '../../uncertainty/quantile-table';
import type { Dimension, PointSource } from '../../uncertainty/samplers/point-source';
import type { Reflection } from '../../uncertainty/samplers/reflection';
import { rotateBlock } from '../../uncertainty/samplers/rotate-block';
import { blockDraws } from '../../uncertainty/streams/block';
import type { DrawSource } from '../block/draw-source';
import { dimensionRows } from './dimension-rows';

/**
 * Points turned in normal space so that the first ones, which cover their range most evenly, act along the gradients
 * of the targets. A rotation leaves independent normal values what they are.
 */
export function rotatedPoints(
  points: PointSource,
  rotation: readonly Reflection[],
  dimensions: readonly Dimension[],
): DrawSource {
  const standard = quantileTable(normal({ mean: 0, sd: 1 }));
  const { memory, offsets, fill: handOut } = dimensionRows(dimensions);
  return {
    form: 'normals',
    openBlock: (block) => {
      const fill = points.openBlock(block);
      for (const [i, { stream, step }] of dimensions.entries()) {
        fill(stream, step, memory, offsets[i]!);
        standard.map(memory, offsets[i]!, blockDraws);
      }
      rotateBlock(rotation, memory, offsets, blockDraws);
      return handOut;
    },
  };
}
