import type { ColumnEstimates } from '../estimates/column-estimates';
import type { GroupedMoments } from '../estimates/moment-estimates';
import type { PatternCounts } from '../reductions/pattern-counts';
import type { GatheredTarget } from './statistics-part';

/** Statistics of all draws, gathered while they were made; none of their values is kept. */
export interface Statistics {
  readonly draws: number;
  /** Of an indicator, `step` years after the base year. */
  readonly column: (indicator: string, step: number) => ColumnEstimates;
  /** Targets that were judged, in the order of the scenario; below they are named by their index. */
  readonly targets: readonly GatheredTarget[];
  readonly patterns: PatternCounts;
  /** What a target judges. */
  readonly measure: (index: number) => ColumnEstimates;
  /** Draws, of each replicate where there are any, in which that is a finite number. */
  readonly finite: (index: number) => Float64Array;
  /** Moments of the distances by which draws miss a target. */
  readonly missed: (index: number) => GroupedMoments;
}
