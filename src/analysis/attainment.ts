import { z } from 'zod';
import { closestName } from '../core/closest-name';
import { parseInput } from '../core/parse-input';
import { InputError } from '../core/plancast-error';
import { real } from '../core/schema';
import { isNumeric, meets } from '../plan/criterion';
import type { Target } from '../plan/target';
import type { Ensemble } from '../simulation/ensemble';
import { quantileEstimate, sortedFinite } from '../simulation/summary';
import { type AttainmentTableOptions, attainmentTable } from './attainment-table';
import { evaluabilityOf } from './evaluability';
import { type JointOdds, type JudgedTarget, jointOdds } from './joint-odds';
import type { EvaluableOdds, TargetOdds } from './target-odds';
import { measureUnit, shortfallOf, targetMeasure } from './target-measure';
import { wilsonInterval } from './wilson-interval';

const ensembleArgument = z.custom<Ensemble>((value) => (value as Ensemble | null)?.kind === 'ensemble', {
  error: 'an ensemble made by simulate',
});

const options = z.strictObject({ level: real('(0, 1)').default(0.95) });

/** How likely each target is, alone and together with others. */
export interface Attainment<T extends string = string> {
  /** Coverage aimed at by the intervals. */
  readonly level: number;
  readonly draws: number;
  readonly targets: Readonly<Record<T, TargetOdds>>;
  readonly joint: {
    /** Targets whose number the plan states. */
    readonly all: JointOdds;
    /** These, and those judged by a criterion put in place of words or of an unknown requirement. */
    readonly withAssumed: JointOdds;
    /** Binding targets whose number the plan states. */
    readonly binding: JointOdds;
    /** Binding targets, those judged by an assumed criterion included. */
    readonly bindingWithAssumed: JointOdds;
    /** Any set of targets. */
    readonly of: (ids: readonly T[]) => JointOdds;
  };
  /** Of the targets in `joint.all` that can be judged: how many are met. */
  readonly met: {
    readonly expected: number;
    readonly standardError: number;
    /** Element k is the share of draws in which exactly k targets are met. */
    readonly distribution: readonly number[];
  };
  /** The same as text: indicator, attribute, target, baseline, median and range, probability. */
  readonly table: (options?: AttainmentTableOptions) => string;
}

/**
 * Share of draws that meet each target, and all of several together, with intervals.
 *
 * P(target) = (draws that meet it) / draws, Wilson interval; joint probabilities are counted on the same draws. A
 * draw whose value is not finite does not meet a target. Targets without a number stay `evaluable: false`.
 *
 * @param ensemble - result of `simulate`
 * @param level - coverage aimed at by the intervals, in (0, 1); 0.95 unless given
 * @throws InputError if `ensemble` is not one, or `level` is outside (0, 1)
 * @example const odds = attainment(await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 }));
 */
export function attainment<I extends string, T extends string>(
  ensemble: Ensemble<I, T>,
  given: z.input<typeof options> = {},
): Attainment<T> {
  const where = 'attainment';
  const run: Ensemble = parseInput(where, ensembleArgument, ensemble);
  const { level } = parseInput(where, options, given);
  const targets = Object.values(run.scenario.targets);
  const judged = new Map<string, JudgedTarget>();
  const odds: Record<string, TargetOdds> = {};
  for (const target of targets) odds[target.id] = judge(run, target, level, judged);
  const joint = (chosen: readonly Target[], asked = chosen.length) =>
    jointOdds(judgedAmong(chosen, judged), asked, run.draws, level);
  const stated = targets.filter((target) => isNumeric(target.criterion));
  const binding = targets.filter((target) => target.attribute === 'binding');
  const result: Attainment = {
    level,
    draws: run.draws,
    targets: Object.freeze(odds),
    joint: Object.freeze({
      all: joint(stated),
      withAssumed: joint(targets),
      binding: joint(binding.filter((target) => stated.includes(target)), binding.length),
      bindingWithAssumed: joint(binding),
      of: (ids: readonly string[]) => joint(chosenTargets(ids, run.scenario.targets)),
    }),
    met: countMet(judgedAmong(stated, judged), run.draws),
    table: (tableOptions) => attainmentTable(Object.values(odds), run.scenario.model.indicators, tableOptions),
  };
  return Object.freeze(result) as Attainment<T>;
}

function judge(ensemble: Ensemble, target: Target, level: number, judged: Map<string, JudgedTarget>): TargetOdds {
  const { id, indicator, year, attribute } = target;
  const label = target.name ?? ensemble.scenario.model.indicators[indicator]?.name ?? { en: id, zh: id };
  const heading = { id, target, name: label, indicator, year, attribute };
  const answer = evaluabilityOf(target, ensemble);
  if (!answer.evaluable) {
    return { ...heading, evaluable: false, reason: answer.reason, probability: null, interval: null, standardError: null };
  }
  const { criterion, status } = answer;
  const measured = targetMeasure(ensemble, target, criterion);
  const met = Uint8Array.from({ length: ensemble.draws }, (_, draw) =>
    Number.isFinite(measured[draw]) && meets(criterion, measured[draw]!, target.tolerance) ? 1 : 0,
  );
  const count = met.reduce((total, each) => total + each, 0);
  const probability = count / ensemble.draws;
  judged.set(id, { id, probability, met });
  return {
    ...heading,
    evaluable: true,
    criterion,
    criterionStatus: status,
    probability,
    interval: wilsonInterval({ count, draws: ensemble.draws, level }),
    standardError: Math.sqrt((probability * (1 - probability)) / ensemble.draws),
    count,
    draws: ensemble.draws,
    ...spread(ensemble, target, criterion, measured, met),
  };
}

function spread(
  ensemble: Ensemble,
  target: Target,
  criterion: EvaluableOdds['criterion'],
  measured: ArrayLike<number>,
  met: Uint8Array,
): Pick<EvaluableOdds, 'unit' | 'median' | 'range' | 'shortfall' | 'baseline'> {
  const { indicators, years } = ensemble.scenario.model;
  const sorted = sortedFinite(measured);
  const at = (probability: number) => quantileEstimate(sorted, probability).value;
  let missing = 0;
  let missed = 0;
  for (let draw = 0; draw < measured.length; draw++) {
    if (met[draw] === 1 || !Number.isFinite(measured[draw])) continue;
    missing += shortfallOf(criterion, measured[draw]!);
    missed++;
  }
  const start = quantileEstimate(sortedFinite(ensemble.column(target.indicator, years.base)), 0.5).value;
  return {
    unit: measureUnit(criterion, indicators[target.indicator]!.unit),
    median: at(0.5),
    range: [at(0.05), at(0.95)],
    shortfall: { expected: missing / sorted.length, whenMissed: missed === 0 ? null : missing / missed },
    baseline: { value: start, status: ensemble.scenario.baselines[target.indicator]!.status },
  };
}

function judgedAmong(targets: readonly Target[], judged: ReadonlyMap<string, JudgedTarget>): JudgedTarget[] {
  return targets.flatMap(({ id }) => judged.get(id) ?? []);
}

function countMet(judged: readonly JudgedTarget[], draws: number): Attainment['met'] {
  const counts = new Array<number>(judged.length + 1).fill(0);
  let total = 0;
  let squares = 0;
  for (let draw = 0; draw < draws; draw++) {
    let met = 0;
    for (const each of judged) met += each.met[draw]!;
    counts[met]!++;
    total += met;
    squares += met * met;
  }
  const expected = total / draws;
  const variance = Math.max(0, squares / draws - expected * expected);
  return {
    expected,
    standardError: Math.sqrt(variance / draws),
    distribution: Object.freeze(counts.map((count) => count / draws)),
  };
}

function chosenTargets(ids: readonly string[], targets: Readonly<Record<string, Target>>): Target[] {
  const where = 'joint.of';
  const list = parseInput(where, z.array(z.string(), { error: 'an array of target ids' }), ids);
  const unknown = list.filter((id) => !Object.hasOwn(targets, id));
  if (unknown.length === 0) return [...new Set(list)].map((id) => targets[id]!);
  throw new InputError(
    unknown.map((id) => {
      const near = closestName(id, Object.keys(targets));
      const hint = near === undefined ? `the targets are ${Object.keys(targets).join(', ')}` : `did you mean \`${near}\`?`;
      return { code: 'E_UNKNOWN_NAME', path: id, message: `${where}: unknown target \`${id}\``, hint };
    }),
  );
}
