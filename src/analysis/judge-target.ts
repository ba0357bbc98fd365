import { lazyParts } from '../core/lazy-parts';
import { once } from '../core/once';
import { targetMarks } from '../model/circularity/target-marks';
import { criterionApplied } from '../model/criterion-applied';
import type { Bilingual } from '../plan/provenance';
import type { Target } from '../plan/target';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import type { ColumnEstimates } from '../simulation/estimates/column-estimates';
import type { TargetEstimates } from '../simulation/target-estimates/target-estimates';
import { measureUnit } from '../simulation/targets/measure-unit';
import { baseLevelOf } from './base-level';
import type { EvaluableOdds, TargetOdds } from './target-odds';

/**
 * Odds of one target; all but the probability are computed when they are first read.
 *
 * @param name - under which reports show the target
 * @param level - coverage aimed at by the interval
 */
export function judgeTarget(
  ensemble: Ensemble,
  estimates: TargetEstimates,
  target: Target,
  { name, level }: { readonly name: Bilingual; readonly level: number },
): TargetOdds {
  const { id, indicator, year, attribute } = target;
  const marks = targetMarks(ensemble.scenario)[id]!;
  const heading = { id, target, name, indicator, year, attribute, ...marks };
  const answer = criterionApplied(target, ensemble.scenario, ensemble.indicators);
  if (!answer.evaluable) {
    const nothing = { probability: null, interval: null, standardError: null };
    return { ...heading, ...answer, ...nothing };
  }
  const index = estimates.judged.findIndex((each) => each.target === target);
  const { unit = '1' } = ensemble.scenario.indicators[indicator]!;
  const odds = {
    ...heading,
    evaluable: true as const,
    criterion: answer.criterion,
    criterionStatus: answer.status,
    baseYear: answer.baseYear,
    ...estimates.share([index], level),
    unit: measureUnit(answer.criterion, unit),
  };
  return Object.freeze(
    lazyParts<typeof odds, LazyOdds>(odds, {
      ...spreadOf(estimates, index),
      baseline: () => baseLevelOf(ensemble, indicator, answer),
    }),
  );
}

type LazyOdds = Pick<EvaluableOdds, 'finite' | 'median' | 'range' | 'level' | 'shortfall' | 'baseline'>;

/** How to find what is read of the draws beyond the probability. */
function spreadOf(estimates: TargetEstimates, index: number) {
  const measure = once(() => estimates.measure(index));
  const ofMeasure = once(() => quantilesOf(measure()));
  return {
    finite: () => measure().extent().finite,
    median: () => ofMeasure().median,
    range: () => ofMeasure().range,
    level: () => {
      const level = estimates.level(index);
      return level === measure() ? ofMeasure() : quantilesOf(level);
    },
    shortfall: () => estimates.shortfall(index),
  };
}

function quantilesOf({ quantiles }: ColumnEstimates): EvaluableOdds['level'] {
  const [low, median, high] = quantiles([0.05, 0.5, 0.95]).map(({ value }) => value);
  return { median: median!, range: [low!, high!] };
}
