import type { Ensemble } from '../ensemble/ensemble';
import { statisticsOf } from '../ensemble/statistics-of';
import type { ColumnEstimates } from '../estimates/column-estimates';
import type { ShareEstimate } from '../estimates/share';
import type { TargetsMet } from '../estimates/targets-met';
import { type JudgedTarget, judgedTargets } from '../targets/judged-targets';
import type { Shortfall } from '../targets/shortfall';
import { countedReadings } from './counted-readings';
import { drawReadings } from './draw-readings';
import { gatheredReadings } from './gathered-readings';

/** What the draws of a run say about the targets that they can judge; a target is named by its place among these. */
export interface TargetReadings {
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

/** Readings of an ensemble: from the statistics gathered on the way, by counting kept values, or draw by draw. */
export function targetReadings(ensemble: Ensemble): TargetReadings {
  const judged = judgedTargets(ensemble);
  const statistics = statisticsOf(ensemble);
  if (statistics !== undefined) return gatheredReadings(statistics, ensemble, judged);
  const needsDraws = ensemble.design.sampler === 'antithetic' || ensemble.design.weights !== undefined;
  return needsDraws ? drawReadings(ensemble, judged) : countedReadings(ensemble, judged);
}
