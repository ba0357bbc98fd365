import type { Dimension, FillTails } from '../../uncertainty/samplers/point-source';
import { blockDraws } from '../../uncertainty/streams/block';
import { rowStride } from '../block/layout';
import { dimensionKey } from './run-dimensions';

/** Independent standard normal values of a block, one row a dimension. */
export interface DimensionRows {
  readonly memory: Float64Array;
  /** Index of the first double of each row, in the order of the dimensions. */
  readonly offsets: readonly number[];
  /** Hands the rows out by stream and step. */
  readonly fill: FillTails;
}

/** Rows for some dimensions, all 0. */
export function dimensionRows(dimensions: readonly Dimension[]): DimensionRows {
  const memory = new Float64Array(dimensions.length * rowStride);
  const offsets = dimensions.map((_, i) => i * rowStride);
  const places = new Map(dimensions.map((dimension, i) => [dimensionKey(dimension), offsets[i]!]));
  return {
    memory,
    offsets,
    fill: (stream, step, out, offset) => {
      const from = places.get(dimensionKey({ stream, step }))!;
      out.set(memory.subarray(from, from + blockDraws), offset);
    },
  };
}
