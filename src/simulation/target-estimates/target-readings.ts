import { errorBasis } from '../design/design';
import type { Ensemble } from '../ensemble/ensemble';
import { statisticsOf } from '../ensemble/statistics-of';
import { judgedTargets } from '../targets/judged-targets';
import { countedReadings } from './counted-readings';
import { drawReadings } from './draw-readings';
import { gatheredReadings } from './gathered-readings';
import type { TargetReadings } from './target-estimates';

/** Readings of an ensemble: from the statistics gathered on the way, by counting kept values, or draw by draw. */
export function targetReadings(ensemble: Ensemble): TargetReadings {
  const judged = judgedTargets(ensemble);
  const statistics = statisticsOf(ensemble);
  if (statistics !== undefined) return gatheredReadings(statistics, ensemble, judged);
  const needsDraws = ['pairs', 'weights'].includes(errorBasis(ensemble.design));
  return needsDraws ? drawReadings(ensemble, judged) : countedReadings(ensemble, judged);
}
