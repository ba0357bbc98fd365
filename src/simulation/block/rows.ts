import type { QuantileTable } from '../../uncertainty/quantile-table';
import type { LaneState } from '../../uncertainty/streams/xoshiro';
import type { BinGrid } from '../reductions/bin-grid';
import type { CentralMoments } from '../reductions/block-moments';
import type { TargetRanges } from '../reductions/missed-moments';

/** What is known of values that have been counted in the bins of equal width. */
export interface CountedRow {
  /** How many were put into the first or the last bin though they belong to neither. */
  readonly outside: number;
  /** Least and greatest finite value; infinities the wrong way round where there is none. */
  readonly extremes: { readonly least: number; readonly greatest: number };
}

/**
 * What is done to whole rows of a block's memory, each 1,024 doubles from the index `row` on. All engines give the
 * same bits.
 */
export interface Rows {
  readonly memory: Float64Array;
  /** The next uniforms of a stream, as signed tail probabilities; `out` may be other memory than that of the block. */
  readonly fillTails: (state: LaneState, out: Float64Array, row: number) => void;
  /** Signed tail probabilities to values of a law. */
  readonly toValues: (table: QuantileTable, row: number) => void;
  /** Signed tail probabilities to shift + scale · value. */
  readonly toScaledValues: (table: QuantileTable, row: number, shift: number, scale: number) => void;
  /** Standard normal values to signed tail probabilities. */
  readonly toTails: (row: number) => void;
  /** x to shift + scale · x. */
  readonly shiftAndScale: (row: number, shift: number, scale: number) => void;
  /** x to factor · x. */
  readonly multiply: (row: number, factor: number) => void;
  /** x to x + weight · y, for y of another row. */
  readonly addMultiple: (row: number, other: number, weight: number) => void;
  /** x to persistence · x + innovation + event, innovations from another row. */
  readonly carry: (row: number, innovations: number, persistence: number, event: number) => void;
  /** Whether all values of a row are finite. */
  readonly allFinite: (row: number) => boolean;
  /** Central moments of x − shift, for the finite values. */
  readonly moments: (row: number, shift: number) => CentralMoments;
  /** The counts of a histogram, by its number: the engine's own memory. */
  readonly counts: (histogram: number) => Uint16Array;
  /**
   * Counts the values of a row in the bins of a histogram; those that belong to none in the first or the last one (no
   * number: in the first).
   */
  readonly countBins: (row: number, grid: BinGrid, histogram: number) => CountedRow;
  /** Values of the bins that are marked by a 1, those without a bin as above; overwritten by the next call. */
  readonly pickBins: (row: number, grid: BinGrid, marks: Uint8Array) => Float64Array;
  /** Which targets each draw meets, see `markDraws`. */
  readonly codes: Int32Array;
  /** Marks the draws of a row that meet a target; central moments of the distances of those that miss it. */
  readonly judge: (row: number, target: number, ranges: TargetRanges) => CentralMoments;
}
