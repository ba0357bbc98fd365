import { baseYearValues } from '../model/base-year-values';
import { meets, type NumericCriterion } from '../plan/criterion';
import type { Bilingual } from '../plan/provenance';
import type { Target } from '../plan/target';
import { type Design, meanOf } from '../simulation/design';
import type { Ensemble } from '../simulation/ensemble';
import { sampleQuantiles } from '../simulation/estimates/sample-quantiles';
import { shareEstimate } from '../simulation/estimates/share-estimate';
import { evaluabilityOf } from '../simulation/evaluability';
import { isLevel, measureUnit, shortfallOf, targetMeasure } from '../simulation/target-measure';
import type { JudgedTarget } from './joint-odds';
import type { EvaluableOdds, TargetOdds } from './target-odds';

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
  for (let draw = 0; draw < draws; draw++) {
    if (meets(criterion, measured[draw]!, target.tolerance)) met[draw] = 1;
  }
  const share = shareEstimate(met, ensemble.design, level);
  const odds: EvaluableOdds = {
    ...heading,
    evaluable: true,
    criterion,
    criterionStatus: status,
    ...share,
    ...spreadOf(ensemble, target, criterion, measured),
    shortfall: shortfall(criterion, measured, met, ensemble.design),
    baseline: baselineOf(ensemble, indicator),
  };
  return { odds, judged: { id, count: share.count, probability: share.probability, met } };
}

type Quantiles = EvaluableOdds['level'];

function spreadOf(
  ensemble: Ensemble,
  target: Target,
  criterion: NumericCriterion,
  measured: ArrayLike<number>,
): Pick<EvaluableOdds, 'finite' | 'unit' | 'median' | 'range' | 'level'> {
  const { design } = ensemble;
  const ofMeasure = quantiles(measured, design);
  const ofLevel = isLevel(criterion)
    ? ofMeasure
    : quantiles(ensemble.column(target.indicator, target.year), design);
  let finite = 0;
  for (let draw = 0; draw < measured.length; draw++) if (Number.isFinite(measured[draw])) finite++;
  const { unit = '1' } = ensemble.scenario.indicators[target.indicator]!;
  return { finite, unit: measureUnit(criterion, unit), ...ofMeasure, level: ofLevel };
}

function quantiles(values: ArrayLike<number>, design: Design): Quantiles {
  const [low, median, high] = sampleQuantiles(values, design, [0.05, 0.5, 0.95]);
  return { median: median!, range: [low!, high!] };
}

function shortfall(
  criterion: NumericCriterion,
  measured: ArrayLike<number>,
  met: Uint8Array,
  design: Design,
): EvaluableOdds['shortfall'] {
  let [distance, missed, finite] = [0, 0, 0];
  const distances = new Float64Array(measured.length);
  for (let draw = 0; draw < measured.length; draw++) {
    if (!Number.isFinite(measured[draw])) continue;
    const weight = design.weights?.[draw] ?? 1;
    finite += weight;
    if (met[draw] === 1) continue;
    distances[draw] = shortfallOf(criterion, measured[draw]!);
    distance += weight * distances[draw]!;
    missed += weight;
  }
  const [expected, whenMissed] = [distance / finite, missed === 0 ? null : distance / missed];
  /** Of a mean over the draws that count, whose weights add up to `total`. */
  const errorOf = (mean: number, total: number, isIn: (draw: number) => boolean) => {
    const deviations = distances.map((each, draw) => (isIn(draw) ? each - mean : 0));
    return (meanOf(deviations, design).standardError * deviations.length) / total;
  };
  const counts = (draw: number) => Number.isFinite(measured[draw]);
  const misses = (draw: number) => counts(draw) && met[draw] === 0;
  const standardError = {
    expected: errorOf(expected, finite, counts),
    whenMissed: whenMissed === null ? null : errorOf(whenMissed, missed, misses),
  };
  return { expected, whenMissed, standardError };
}

/** The level from which the indicator starts, with the inputs at their means. */
function baselineOf({ scenario, years }: Ensemble, indicator: string): EvaluableOdds['baseline'] {
  const value = baseYearValues(scenario, years[0]!)[indicator]!;
  return { value, status: scenario.baselines[indicator]!.status };
}
