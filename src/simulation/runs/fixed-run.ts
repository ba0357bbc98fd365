import { openSource } from '../draws/open-source';
import type { Ensemble } from '../ensemble';
import { runBlocks } from '../run-blocks';
import { finishRun, type RunPlan, startRun } from './run-plan';

/** Draws as many paths as asked for. */
export async function fixedRun(plan: RunPlan): Promise<Ensemble> {
  const { draws, sampler } = plan.options;
  const { simulator, columns } = startRun(
    plan,
    ({ fillTails }) => openSource(plan.scenario, sampler, plan.options, fillTails),
    draws,
  );
  await runBlocks(simulator, columns, 0, plan.options);
  return finishRun(plan, columns, { sampler });
}
