import { isNumericCriterion } from '../../plan/criterion';
import type { Ensemble } from '../ensemble/ensemble';
import type { ShareEstimate } from '../estimates/share';
import { targetEstimates } from './estimates-of-targets';

/**
 * Share of draws that meet all targets with stated numbers, of those the draws can judge; undefined where they can
 * judge none.
 *
 * @param level - coverage aimed at by the interval
 */
export function jointShare(ensemble: Ensemble, level: number): ShareEstimate | undefined {
  const { judged, share } = targetEstimates(ensemble);
  const stated = judged.flatMap(({ target }, index) => (isNumericCriterion(target.criterion) ? [index] : []));
  return stated.length === 0 ? undefined : share(stated, level);
}
