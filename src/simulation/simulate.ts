import { parseInput } from '../core/parse-input';
import { InputError, SimulationError } from '../core/plancast-error';
import type { Model } from '../model/model';
import { byCodeUnit } from '../model/order-equations';
import { unknownName } from '../model/reference-issues';
import { type Scenario, scenarioOf } from '../scenario/scenario';
import { subjectArgument } from '../scenario/subject-argument';
import type { Ensemble } from './ensemble';
import { layoutOf, rowStride } from './kernel/layout';
import { fixedRun } from './runs/fixed-run';
import { preciseRun } from './runs/precise-run';
import type { RunPlan } from './runs/run-plan';
import { weightedRun } from './runs/weighted-run';
import { type SimulateOptions, simulateOptions } from './simulate-options';

/**
 * Draws paths of a scenario by Monte Carlo. Inputs are drawn once a path, shocks every year, each from a stream of
 * its own that depends on seed, draw and name alone.
 *
 * @param subject - a scenario, or a model, which counts as its own
 * @param options - `draws` and `seed` are required
 * @returns the ensemble of all paths
 * @throws InputError for wrong options; SimulationError E_LIMIT where memory would not suffice, E_NOT_FINITE where
 * too many draws are not finite, E_CANCELLED
 * @example
 * const ensemble = await simulate(haidian.scenarios.baseline, { draws: 1000, seed: 2020 });
 * ensemble.values('realGdp', 2025).length; // 1000
 */
export async function simulate<X extends string, I extends string, S extends string, T extends string>(
  subject: Model<X, I, S, T> | Scenario<X, I, S, T>,
  given: SimulateOptions<NoInfer<I>>,
): Promise<Ensemble<I, T>> {
  const where = 'simulate';
  const scenario = scenarioOf(parseInput(where, subjectArgument, subject));
  const options = parseInput(where, simulateOptions, given);
  demandOneThread(options.threads);
  const indicators = keptIndicators(options.keep, scenario);
  checkMemory(scenario, { ...options, kept: indicators.length });
  const plan: RunPlan = { scenario, options, indicators };
  const ensemble = await runOf(options)(plan);
  // The names in the types are those of the scenario that was run.
  return ensemble as unknown as Ensemble<I, T>;
}

/** Runs on several threads are still to come; asking for them is refused, not passed over. */
function demandOneThread(threads: number): void {
  if (threads === 1) return;
  const allowed = '1, since this version runs on one thread';
  const message = `simulate: expected \`threads\` to be ${allowed}, got ${threads}`;
  throw new InputError([{ code: 'E_INCONSISTENT', path: 'threads', message, got: `${threads}`, allowed }]);
}

/** How the run goes: weighted, until it is exact enough, or for a fixed number of draws. */
function runOf({ sampler, precision }: RunPlan['options']): (plan: RunPlan) => Promise<Ensemble> {
  if (sampler === 'importance') return weightedRun;
  return precision === undefined ? fixedRun : preciseRun;
}

function keptIndicators(keep: 'all' | readonly string[], scenario: Scenario): string[] {
  const all = Object.keys(scenario.indicators);
  if (keep === 'all') return all.sort(byCodeUnit);
  const known = new Set(all);
  const issues = keep.flatMap((name, i) =>
    known.has(name) ? [] : [unknownName('simulate', `keep[${i}]`, 'indicator', name, known)],
  );
  if (issues.length > 0) throw new InputError(issues);
  return [...new Set(keep)].sort(byCodeUnit);
}

/** Refuses a run that would take more memory than allowed, before any is taken. */
function checkMemory(
  scenario: Scenario,
  run: { readonly draws: number; readonly memoryLimit: number; readonly kept: number },
): void {
  const years = scenario.model.years.horizon - scenario.model.years.base + 1;
  const { rows } = layoutOf(scenario);
  const bytes = 8 * (run.draws * run.kept * years + rows * rowStride);
  if (bytes <= run.memoryLimit) return;
  const message = `simulate: ${run.draws} draws of ${run.kept} indicators in ${years} years take ${bytes} bytes, above the limit of ${run.memoryLimit}`;
  const hint = 'draw less, keep fewer indicators, or raise memoryLimit';
  throw new SimulationError([{ code: 'E_LIMIT', path: 'draws', message, hint }]);
}
