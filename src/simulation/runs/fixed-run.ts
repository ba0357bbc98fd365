import { sourceSettings } from '../draws/source-settings';
import type { Ensemble } from '../ensemble/ensemble';
import { openRun } from './open-run';
import { firstDraws, hasFirstDraws } from './part-of-run';
import { finishRun, partEnsemble, type RunPlan } from './run-plan';

/** Draws as many paths as asked for. */
export async function fixedRun(plan: RunPlan): Promise<Ensemble> {
  const { part } = plan;
  const { draws, sampler } = plan.options;
  const run = openRun(plan, sourceSettings(plan.scenario, plan.options));
  const givesFirst = part !== undefined && hasFirstDraws(sampler) && draws > 2 * firstDraws;
  let end = givesFirst ? await run.drawUpTo(firstDraws) : undefined;
  if (givesFirst && end === undefined) part.onFirst(partEnsemble(plan, run.result()));
  end ??= await run.drawUpTo(draws);
  run.close();
  return end === undefined ? finishRun(plan, run.result(), { sampler }) : partEnsemble(plan, run.result());
}
