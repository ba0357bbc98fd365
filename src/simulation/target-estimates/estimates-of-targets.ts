import { errorBasis } from '../design/design';
import type { Ensemble } from '../ensemble/ensemble';
import { statisticsOf } from '../ensemble/statistics-of';
import { judgedTargets } from '../targets/judged-targets';
import { estimatesFromCounts } from './estimates-from-counts';
import { estimatesFromDraws } from './estimates-from-draws';
import { estimatesFromStatistics } from './estimates-from-statistics';
import type { TargetEstimates } from './target-estimates';

/** Estimates of an ensemble: from the statistics gathered on the way, by counting kept values, or draw by draw. */
export function targetEstimates(ensemble: Ensemble): TargetEstimates {
  const judged = judgedTargets(ensemble);
  const statistics = statisticsOf(ensemble);
  if (statistics !== undefined) return estimatesFromStatistics(statistics, ensemble, judged);
  const needsDraws = ['pairs', 'weights'].includes(errorBasis(ensemble.design));
  return needsDraws ? estimatesFromDraws(ensemble, judged) : estimatesFromCounts(ensemble, judged);
}
