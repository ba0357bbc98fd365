import { blockDraws } from '../../uncertainty/streams/block';
import type { Rows } from '../block/rows';
import { momentShift } from '../estimates/central-moments';
import { replicateBlockMoments } from '../estimates/replicate-moments';
import { blockMoments, type CentralMoments } from '../reductions/block-moments';
import { hasTies } from './bin-ends';
import { histogram } from './histogram';
import type { HistogramCounts } from './histogram-counts';
import { histogramGrid } from './histogram-grid';

/** Gathers what is to be known of one indicator in one year. */
export interface ColumnRecorder {
  /** The value that all draws have; null where they differ. */
  readonly certain: number | null;
  readonly shift: number;
  /** Index of the row. */
  readonly offset: number;
  /**
   * Counts the values of a block, and returns their moments: of all, then of each replicate where there are any; none
   * where all draws have the same value.
   *
   * @param count - draws of the block that belong to the run
   */
  readonly add: (rows: Rows, count: number) => CentralMoments[];
  readonly counts: () => HistogramCounts | null;
  /** Whether atoms are looked for. */
  readonly hasTies: boolean;
}

/** What is gathered where all draws have the same value. */
const nothing = { add: () => [], counts: () => null, hasTies: false };

/**
 * A recorder of one row.
 *
 * @param rows - rows that hold block 0
 * @param column.histogram - number of its histogram in the engine
 */
export function columnRecorder(
  rows: Rows,
  column: {
    readonly offset: number;
    readonly isCertain: boolean;
    readonly parts: number;
    readonly histogram: number;
  },
): ColumnRecorder {
  const { offset, parts, histogram: number } = column;
  const first = rows.memory.subarray(offset, offset + blockDraws);
  const shift = momentShift(first);
  if (column.isCertain) return { certain: first[0]!, shift, offset, ...nothing };
  const grid = histogramGrid(first);
  const counters = rows.counts(number).fill(0);
  const own = histogram(grid, parts, { own: counters, hasTies: hasTies(first) });
  const momentsOf = (from: Rows, count: number) =>
    count === blockDraws
      ? from.moments(offset, shift)
      : blockMoments(from.memory, offset, offset + count, shift);
  return {
    certain: null,
    shift,
    offset,
    hasTies: own.hasTies,
    add: (from, count) => {
      const { memory } = from;
      const counted = count < blockDraws ? undefined : from.countBins(offset, grid, number);
      own.add(memory, offset, count, counted);
      const all = momentsOf(from, count);
      return parts === 1 ? [all] : [all, ...replicateBlockMoments(memory, offset, offset + count, shift)];
    },
    counts: () => own.counts(),
  };
}
