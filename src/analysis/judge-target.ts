import { meets, type NumericCriterion } from '../plan/criterion';
import type { Bilingual } from '../plan/provenance';
import type { Target } from '../plan/target';
import type { Ensemble } from '../simulation/ensemble';
import { quantileEstimate, sortedFinite } from '../simulation/summary';
import { evaluabilityOf } from './evaluability';
import type { JudgedTarget } from './joint-odds';
import { isLevel, measureUnit, shortfallOf, targetMeasure } from './target-measure';
import type { EvaluableOdds, TargetOdds } from './target-odds';
import { wilsonInterval } from './wilson-interval';

/** Odds of one target, and draw by draw whether it is met; the latter is missing where it cannot be judged. */
export interface Judgement {
  readonly odds: TargetOdds;
  readonly judged?: JudgedTarget;
}

/**
 * Judges one target on every draw.
 *
 * @param name - under which reports show the target
 * @param level - coverage aimed at by the interval
 */
export function judgeTarget(ensemble: Ensemble, target: Target, name: Bilingual, level: number): Judgement {
  const { id, indicator, year, attribute } = target;
  const heading = { id, target, name, indicator, year, attribute };
  const answer = evaluabilityOf(target, ensemble);
  if (!answer.evaluable) {
    const nothing = { probability: null, interval: null, standardError: null };
    return { odds: { ...heading, evaluable: false, reason: answer.reason, ...nothing } };
  }
  const { draws } = ensemble;
  const { criterion, status } = answer;
  const measured = targetMeasure(ensemble, target, criterion);
  const met = new Uint8Array(draws);
  let count = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (!meets(criterion, measured[draw]!, target.tolerance)) continue;
    met[draw] = 1;
    count++;
  }
  const probability = count / draws;
  const odds: EvaluableOdds = {
    ...heading,
    evaluable: true,
    criterion,
    criterionStatus: status,
    probability,
    interval: wilsonInterval({ count, draws, level }),
    standardError: Math.sqrt((probability * (1 - probability)) / draws),
    count,
    draws,
    ...spreadOf(ensemble, target, criterion, measured),
    shortfall: shortfall(criterion, measured, met),
    baseline: baselineOf(ensemble, indicator),
  };
  return { odds, judged: { id, count, met } };
}

type Quantiles = EvaluableOdds['level'];

function spreadOf(
  ensemble: Ensemble,
  target: Target,
  criterion: NumericCriterion,
  measured: ArrayLike<number>,
): Pick<EvaluableOdds, 'finite' | 'unit' | 'median' | 'range' | 'level'> {
  const sorted = sortedFinite(measured);
  const ofMeasure = quantiles(sorted);
  const ofLevel = isLevel(criterion)
    ? ofMeasure
    : quantiles(sortedFinite(ensemble.column(target.indicator, target.year)));
  const { unit } = ensemble.scenario.model.indicators[target.indicator]!;
  return { finite: sorted.length, unit: measureUnit(criterion, unit), ...ofMeasure, level: ofLevel };
}

function quantiles(sorted: Float64Array): Quantiles {
  const at = (probability: number) => quantileEstimate(sorted, probability).value;
  return { median: at(0.5), range: [at(0.05), at(0.95)] };
}

function shortfall(
  criterion: NumericCriterion,
  measured: ArrayLike<number>,
  met: Uint8Array,
): EvaluableOdds['shortfall'] {
  let distance = 0;
  let missed = 0;
  let finite = 0;
  for (let draw = 0; draw < measured.length; draw++) {
    if (!Number.isFinite(measured[draw])) continue;
    finite++;
    if (met[draw] === 1) continue;
    distance += shortfallOf(criterion, measured[draw]!);
    missed++;
  }
  return { expected: distance / finite, whenMissed: missed === 0 ? null : distance / missed };
}

function baselineOf(ensemble: Ensemble, indicator: string): EvaluableOdds['baseline'] {
  const column = ensemble.column(indicator, ensemble.scenario.model.years.base);
  const first = column[0]!;
  let isConstant = Number.isFinite(first);
  for (let draw = 1; isConstant && draw < column.length; draw++) isConstant = column[draw] === first;
  const value = isConstant ? first : quantileEstimate(sortedFinite(column), 0.5).value;
  return { value, status: ensemble.scenario.baselines[indicator]!.status };
}
