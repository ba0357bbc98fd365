import { normal } from '../../../uncertainty/distributions/normal';
import { quantileTable } from '../../../uncertainty/quantile-table';
import { openSampler } from '../../../uncertainty/samplers/open-sampler';
import type { Dimension } from '../../../uncertainty/samplers/point-source';
import { blockDraws } from '../../../uncertainty/streams/block';
import { type DimensionRows, dimensionRows } from '../dimension-rows';

/** Random normal values, which may then be shifted in place. */
export interface NormalRows extends DimensionRows {
  /** Draws the rows of a block. */
  readonly draw: (block: number) => void;
}

/** Rows of random normal values for all dimensions. */
export function normalRows(dimensions: readonly Dimension[], seed: number): NormalRows {
  const points = openSampler('random', { seed, draws: blockDraws, dimensions });
  const standard = quantileTable(normal({ mean: 0, sd: 1 }));
  const rows = dimensionRows(dimensions);
  return {
    ...rows,
    draw: (block) => {
      const fill = points.openBlock(block);
      for (const [i, { stream, step }] of dimensions.entries()) {
        fill(stream, step, rows.memory, rows.offsets[i]!);
        standard.map(rows.memory, rows.offsets[i]!, blockDraws);
      }
    },
  };
}
