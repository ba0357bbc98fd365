import { isNumeric, meets } from '../../plan/criterion';
import type { Ensemble } from '../ensemble';
import { evaluabilityOf } from '../evaluability';
import { targetMeasure } from '../target-measure';
import { type ShareEstimate, shareEstimate } from './share-estimate';

/**
 * Share of draws that meet all targets with stated numbers, of those the draws can judge; undefined where they can
 * judge none.
 *
 * @param level - coverage aimed at by the interval
 */
export function jointShare(ensemble: Ensemble, level: number): ShareEstimate | undefined {
  const met = new Uint8Array(ensemble.draws).fill(1);
  let judged = 0;
  for (const target of Object.values(ensemble.scenario.targets)) {
    const answer = evaluabilityOf(target, ensemble);
    if (!answer.evaluable || !isNumeric(target.criterion)) continue;
    judged++;
    const measured = targetMeasure(ensemble, target, answer.criterion);
    for (let draw = 0; draw < met.length; draw++) {
      if (!meets(answer.criterion, measured[draw]!, target.tolerance)) met[draw] = 0;
    }
  }
  return judged === 0 ? undefined : shareEstimate(met, ensemble.design, level);
}
