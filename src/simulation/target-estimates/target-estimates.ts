import type { ColumnEstimates } from '../estimates/column-estimates';
import type { ShareEstimate } from '../estimates/share';
import type { TargetsMet } from '../estimates/targets-met';
import type { JudgedTarget } from '../targets/judged-targets';
import type { Shortfall } from '../targets/shortfall';

/** What the draws of a run say about the targets that they can judge; a target is named by its place among these. */
export interface TargetEstimates {
  readonly judged: readonly JudgedTarget[];
  /** Share of draws that meet all of some targets. */
  readonly share: (places: readonly number[], level: number) => ShareEstimate;
  /** How many of some targets are met at once. */
  readonly met: (places: readonly number[]) => TargetsMet;
  /** What the criterion judges: level, average growth, decline, total, difference of growth. */
  readonly measure: (place: number) => ColumnEstimates;
  /** The indicator itself in the target year. */
  readonly level: (place: number) => ColumnEstimates;
  readonly shortfall: (place: number) => Shortfall;
}
