import type { MeanEstimate } from '../estimates/bounded-mean';
import type { ColumnEstimates } from '../estimates/column-estimates';
import type { ShareEstimate } from '../estimates/share';
import type { TargetsMet } from '../estimates/targets-met';
import type { JudgedTarget } from '../targets/judged-targets';
import type { Shortfall } from '../targets/shortfall';

/** What the draws of a run say about the targets that they can judge; a target is named by its index among these. */
export interface TargetEstimates {
  readonly judged: readonly JudgedTarget[];
  /** Share of draws that meet all of some targets. */
  readonly share: (indices: readonly number[], level: number) => ShareEstimate;
  /**
   * Mean over the draws of a number in [0, 1] that the targets which a draw meets decide; where it is 0 or 1, the share of
   * draws in which something happens.
   *
   * @param value - of a draw, from which of the targets it meets
   */
  readonly mean: (
    indices: readonly number[],
    value: (met: readonly boolean[]) => number,
    level: number,
  ) => MeanEstimate;
  /** How many of some targets are met at once. */
  readonly met: (indices: readonly number[]) => TargetsMet;
  /** What the criterion judges: level, average growth, decline, total, difference of growth. */
  readonly measure: (index: number) => ColumnEstimates;
  /** The indicator itself in the target year. */
  readonly level: (index: number) => ColumnEstimates;
  readonly shortfall: (index: number) => Shortfall;
}
