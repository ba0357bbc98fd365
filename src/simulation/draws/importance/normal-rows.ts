import { normal } from '../../../uncertainty/distributions/normal';
import { quantileTable } from '../../../uncertainty/quantile-table';
import type { Dimension, FillTails } from '../../../uncertainty/samplers/point-source';
import { openSampler } from '../../../uncertainty/samplers/sampler';
import { blockDraws } from '../../../uncertainty/streams/block';
import { rowStride } from '../../block/layout';
import { dimensionKey } from '../run-dimensions';

/** Independent standard normal values of a block, one row a dimension. */
export interface NormalRows {
  readonly memory: Float64Array;
  readonly offsets: readonly number[];
  /** Draws the rows of a block. */
  readonly draw: (block: number) => void;
  /** Hands the rows out by stream and step. */
  readonly fill: FillTails;
}

/** Rows of random normal values for all dimensions, which may then be shifted in place. */
export function normalRows(dimensions: readonly Dimension[], seed: number): NormalRows {
  const points = openSampler('random', { seed, draws: blockDraws, dimensions });
  const standard = quantileTable(normal({ mean: 0, sd: 1 }));
  const memory = new Float64Array(dimensions.length * rowStride);
  const offsets = dimensions.map((_, i) => i * rowStride);
  const places = new Map(dimensions.map((dimension, i) => [dimensionKey(dimension), offsets[i]!]));
  return {
    memory,
    offsets,
    draw: (block) => {
      const fill = points.openBlock(block);
      for (const [i, { stream, step }] of dimensions.entries()) {
        fill(stream, step, memory, offsets[i]!);
        standard.map(memory, offsets[i]!, blockDraws);
      }
    },
    fill: (stream, step, out, offset) => {
      const from = places.get(dimensionKey({ stream, step }))!;
      out.set(memory.subarray(from, from + blockDraws), offset);
    },
  };
}
