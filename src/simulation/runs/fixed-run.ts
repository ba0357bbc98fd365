import { sourceSettings } from '../draws/source-settings';
import type { Ensemble } from '../ensemble';
import { openRun } from './open-run';
import { finishRun, type RunPlan } from './run-plan';

/** Draws as many paths as asked for. */
export async function fixedRun(plan: RunPlan): Promise<Ensemble> {
  const { draws, sampler } = plan.options;
  const run = openRun(plan, sourceSettings(plan.scenario, plan.options));
  await run.drawUpTo(draws);
  run.close();
  return finishRun(plan, run.result(), { sampler });
}
