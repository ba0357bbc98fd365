import * as z from 'zod/mini';
import { analysisResult } from '../core/analysis-result';
import { expectation } from '../core/expectation';
import { mark } from '../core/mark';
import { parseInput } from '../core/parse-input';
import { real } from '../core/schema';
import { isNumericCriterion } from '../plan/criterion';
import type { Target } from '../plan/target';
import type { Ensemble } from '../simulation/ensemble/ensemble';
import { targetEstimates } from '../simulation/target-estimates/estimates-of-targets';
import { attainmentDocument } from './attainment-document';
import type { Attainment } from './attainment-result';
import { attainmentRows } from './attainment-rows';
import { attainmentTable } from './attainment-table';
import { chosenTargets } from './chosen-targets';
import { ensembleArgument } from './ensemble-argument';
import { jointOdds } from './joint-odds';
import { judgeTarget } from './judge-target';
import { targetNames } from './target-names';
import type { EvaluableOdds } from './target-odds';

const options = z.strictObject({ level: z._default(real('(0, 1)'), 0.95) });

const idsArgument = z.array(z.string({ error: expectation('an id of a target', '目标的 id') }), {
  error: expectation('an array of target ids', '目标 id 的列表'),
});

/** Options of `attainment`. */
export interface AttainmentOptions {
  readonly level?: number | undefined;
}

/**
 * Share of draws that meet each target, and all of several together, with intervals.
 *
 * P(target) = (draws that meet it) / draws, or the share of weight that they have; joint probabilities and the number met
 * are counted on the same draws and weights. Targets from which a value that reaches them was set (`restsOn`) are
 * `circular`: their odds are no evidence, and `joint.withoutCircular` leaves them out. The interval is Wilson's for independent draws, and rests on pairs,
 * replicates or weights for the other samplers. A draw whose value is not finite does not meet a target. Targets without a
 * number stay `evaluable: false`.
 *
 * @param ensemble - result of `simulate`
 * @param given.level - coverage aimed at by the intervals, in (0, 1); 0.95 unless given
 * @throws InputError if `ensemble` is not one, or `level` is outside (0, 1)
 * @example
 * const odds = attainment(await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 }));
 * odds.draws; // 1000
 */
export function attainment<I extends string, T extends string>(
  ensemble: Ensemble<I, T>,
  given: AttainmentOptions = {},
): Attainment<T> {
  const { ensemble: run } = parseInput('attainment', z.strictObject({ ensemble: ensembleArgument }), {
    ensemble,
  });
  const { level } = parseInput('attainment', options, given);
  const { draws, seed, scenario } = run;
  const targets = Object.values(scenario.targets);
  const names = targetNames(targets, scenario);
  const estimates = targetEstimates(run);
  const judgements = new Map(
    targets.map((target) => [
      target.id,
      judgeTarget(run, estimates, target, { name: names.get(target.id)!, level }),
    ]),
  );
  const indicesOf = (chosen: readonly Target[]) =>
    chosen.map((target) => estimates.judged.findIndex((each) => each.target === target)).filter(isFound);
  const joint = (chosen: readonly Target[], asked = chosen.length) => {
    const indices = indicesOf(chosen);
    const judged = indices.map(
      (index) => judgements.get(estimates.judged[index]!.target.id) as EvaluableOdds,
    );
    const question = { asked, draws, isWeighted: run.design.weights !== undefined };
    return jointOdds(judged, question, () => estimates.share(indices, level));
  };
  const odds = Object.fromEntries(judgements);
  const stated = targets.filter((target) => isNumericCriterion(target.criterion));
  const binding = targets.filter((target) => target.attribute === 'binding');
  const result: Omit<Attainment, 'table' | 'rows' | 'toJSON'> = {
    kind: 'attainment',
    scenario: scenario.id,
    seed,
    draws,
    level,
    targets: Object.freeze(odds),
    joint: Object.freeze({
      all: joint(stated),
      withoutCircular: joint(stated.filter(({ id }) => !judgements.get(id)!.circular)),
      withAssumed: joint(targets),
      binding: joint(
        binding.filter((target) => stated.includes(target)),
        binding.length,
      ),
      bindingWithAssumed: joint(binding),
      of: (ids: readonly string[]) => joint(chosenTargets('joint.of', 'ids', listOf(ids), scenario.targets)),
    }),
    met: estimates.met(indicesOf(stated)),
    warnings: scenario.warnings,
  };
  const made: Attainment = analysisResult(mark('attainment', result), {
    table: (tableOptions) => attainmentTable(Object.values(odds), { scenario, level }, tableOptions),
    rows: () => attainmentRows(run, made),
    toJSON: () => attainmentDocument(run, made),
  });
  return made as Attainment<T>;
}

function isFound(index: number): boolean {
  return index >= 0;
}

function listOf(ids: readonly string[]): readonly string[] {
  return parseInput('joint.of', z.strictObject({ ids: idsArgument }), { ids }).ids;
}
