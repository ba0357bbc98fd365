import * as z from 'zod/mini';
import { analysisResult, type TextShape } from '../core/analysis-result';
import { byCodeUnit } from '../core/by-code-unit';
import { freezeDeeply } from '../core/freeze-deeply';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { targetMarks } from '../model/circularity/target-marks';
import { criterionApplied } from '../model/criterion-applied';
import type { Target } from '../plan/target';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import type { MeanEstimate } from '../simulation/estimates/bounded-mean';
import { targetEstimates } from '../simulation/target-estimates/estimates-of-targets';
import { chosenTargets } from './chosen-targets';
import { ensembleArgument } from './ensemble-argument';
import { plainData } from './plain-data';
import { targetNames } from './target-names';
import { weakestLinkRows, weakestLinkSentence, weakestLinkTable } from './weakest-link-forms';
import type { Link, WeakestLink, WeakestLinkData, WeakestLinkDocument } from './weakest-link-result';

const ensembleSchema = z.strictObject({ ensemble: ensembleArgument });

const optionsSchema = z.strictObject({
  targets: z.optional(z.readonly(z.array(z.string()))),
  level: z._default(real('(0, 1)'), 0.95),
});

/** Options of `weakestLink`. */
export interface WeakestLinkOptions<T extends string = string> {
  /** Ids of the targets that count; all unless given. */
  readonly targets?: readonly T[] | undefined;
  /** Coverage aimed at by the intervals, in (0, 1); 0.95 unless given. */
  readonly level?: number | undefined;
}

/**
 * What each target costs the plan, the costliest first: its Shapley share of the probability that some target is missed,
 * and the probability that it alone is missed.
 *
 * share(i) = E[1{i is missed} / number missed], the Shapley value of v(S) = P(some target of S is missed): what i adds to
 * v on average over all orders of the targets. The shares add up to v of all, 1 − P(all are met). Each is a mean over the
 * draws, with the error of their design. alone(i) = P(i is missed and all others are met), what the joint probability would
 * gain if i were given up. Ranked by share, ties by id. Targets that cannot be judged stay out, and are listed.
 *
 * @param ensemble - result of `simulate`
 * @param given.targets - ids of the targets that count; all unless given, those judged by assumed criteria included
 * @param given.level - coverage aimed at by the intervals, in (0, 1); 0.95 unless given
 * @throws InputError if `ensemble` is not one, a target is unknown, or `level` is outside (0, 1)
 * @see Shapley (1953), A value for n-person games
 * @example
 * const link = weakestLink(await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 }));
 * link.links[0].rank; // 1
 */
export function weakestLink<I extends string, T extends string>(
  ensemble: Ensemble<I, T>,
  given: WeakestLinkOptions<NoInfer<T>> = {},
): WeakestLink {
  const { ensemble: run } = parseInput('weakestLink', ensembleSchema, { ensemble });
  const { targets: ids, level } = parseInput('weakestLink', optionsSchema, given);
  const { scenario } = run;
  const all = Object.values(scenario.targets);
  const targets = ids === undefined ? all : chosenTargets('weakestLink', 'targets', ids, scenario.targets);
  const data: WeakestLinkData = {
    kind: 'weakestLink',
    scenario: scenario.id,
    seed: run.seed,
    draws: run.draws,
    level,
    ...linksOf(run, targets, level),
  };
  return analysisResult({ ...freezeDeeply(data) } as WeakestLinkData, {
    sentence: (options?: Pick<TextShape, 'lang'>) => weakestLinkSentence(data, options),
    table: (options?: TextShape) => weakestLinkTable(data, options),
    rows: () => weakestLinkRows(data),
    toJSON: () => plainData({ ...data, certificate: run.certificate }) as unknown as WeakestLinkDocument,
  });
}

function linksOf(
  run: Ensemble,
  targets: readonly Target[],
  level: number,
): Pick<WeakestLinkData, 'anyMissed' | 'links' | 'leftOut'> {
  const { scenario, indicators } = run;
  const names = targetNames(Object.values(scenario.targets), scenario);
  const marks = targetMarks(scenario);
  const estimates = targetEstimates(run);
  const chosen = new Set(targets);
  const indices = estimates.judged.flatMap(({ target }, index) => (chosen.has(target) ? [index] : []));
  const mean = (value: (met: readonly boolean[]) => number) => estimates.mean(indices, value, level);
  const links = indices.map((index, i) => {
    const { id, indicator, year, attribute, sources } = estimates.judged[index]!.target;
    return {
      ...{ id, name: names.get(id)!, indicator, year, attribute, sources, ...marks[id]! },
      missed: complement(mean((met) => Number(met[i]))),
      alone: mean((met) => Number(!met[i] && numberMissed(met) === 1)),
      share: mean((met) => (met[i] ? 0 : 1 / numberMissed(met))),
    };
  });
  links.sort((a, b) => b.share.value - a.share.value || byCodeUnit(a.id, b.id));
  const leftOut = targets.flatMap((target) => {
    const answer = criterionApplied(target, scenario, indicators);
    return answer.evaluable ? [] : [{ id: target.id, name: names.get(target.id)!, reason: answer.reason }];
  });
  return {
    anyMissed: complement(mean((met) => Number(numberMissed(met) === 0))),
    links: links.map((link, i): Link => ({ rank: i + 1, ...link })),
    leftOut,
  };
}

/** The probability that something does not happen; weighted draws aim at what is met, so that is what is estimated. */
function complement({ value, interval: [low, high], standardError }: MeanEstimate): MeanEstimate {
  return { value: 1 - value, interval: [1 - high, 1 - low], standardError };
}

function numberMissed(met: readonly boolean[]): number {
  return met.reduce((missed, each) => missed + Number(!each), 0);
}
