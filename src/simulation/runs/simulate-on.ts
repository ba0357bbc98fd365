import { byCodeUnit } from '../../core/by-code-unit';
import { parseInput } from '../../core/parse-input';
import { InputError } from '../../core/plancast-error';
import { unknownName } from '../../core/unknown-name';
import type { Model } from '../../model/model';
import { type Scenario, scenarioOf } from '../../scenario/scenario';
import { subjectArgument } from '../../scenario/subject-argument';
import { milliseconds } from '../batches/clock';
import type { Progress } from '../batches/progress';
import type { Runner } from '../batches/runner';
import { samplers } from '../design/samplers';
import type { Ensemble } from '../ensemble/ensemble';
import { checkSummary } from '../statistics/check-summary';
import { checkMemory } from './check-memory';
import { fixedRun } from './fixed-run';
import type { PartOfRun } from './part-of-run';
import { preciseRun } from './precise-run';
import type { RunPlan } from './run-plan';
import { type SimulateOptions, simulateOptions } from './simulate-options';
import { weightedRun } from './weighted-run';

/**
 * What every `simulate` does; they differ in where other threads come from.
 *
 * @param part - given, a run that is ended keeps what is done, and a long one gives a first answer
 */
export async function simulateOn<X extends string, I extends string, S extends string, T extends string>(
  runner: Runner,
  subject: Model<X, I, S, T> | Scenario<X, I, S, T>,
  given: SimulateOptions<NoInfer<I>>,
  part?: PartOfRun,
): Promise<Ensemble<I, T, X, S>> {
  const begin = milliseconds();
  const where = 'simulate';
  const scenario = scenarioOf(parseInput(where, subjectArgument, subject));
  const options = parseInput(where, simulateOptions, given);
  if (options.keep === 'summary') checkSummary(options.sampler);
  if (options.threads > 1) runner.checkThreads(options.threads);
  const indicators = keptIndicators(options.keep, scenario);
  checkMemory(scenario, { ...options, indicators: indicators.length });
  const seconds = options.timeLimit;
  const deadline = seconds === undefined ? undefined : { at: begin + 1000 * seconds, seconds };
  const told = { ...options, onProgress: onceEach(options.onProgress) };
  const ensemble = await runOf(options)({ scenario, options: told, indicators, runner, deadline, part });
  // The names in the types are those of the scenario that was run.
  return ensemble as unknown as Ensemble<I, T, X, S>;
}

/** Progress that is told once: the end of the draws is the end of the run too. */
function onceEach(onProgress: ((progress: Progress) => void) | undefined) {
  if (onProgress === undefined) return undefined;
  let last = '';
  return (progress: Progress) => {
    const next = `${progress.done} ${progress.draws}`;
    if (next !== last) onProgress(progress);
    last = next;
  };
}

/** How the run goes: weighted, until it is exact enough, or for a fixed number of draws. */
function runOf({ sampler, precision }: RunPlan['options']): (plan: RunPlan) => Promise<Ensemble> {
  if (samplers[sampler].turned === 'shifted') return weightedRun;
  return precision === undefined ? fixedRun : preciseRun;
}

function keptIndicators(keep: RunPlan['options']['keep'], scenario: Scenario): string[] {
  const all = Object.keys(scenario.indicators);
  if (typeof keep === 'string') return all.sort(byCodeUnit);
  const known = new Set(all);
  const issues = keep.flatMap((name, i) =>
    known.has(name)
      ? []
      : [
          unknownName({
            where: 'simulate',
            path: `keep[${i}]`,
            what: 'indicator',
            name,
            known,
            form: 'value',
          }),
        ],
  );
  if (issues.length > 0) throw new InputError(issues);
  return [...new Set(keep)].sort(byCodeUnit);
}
