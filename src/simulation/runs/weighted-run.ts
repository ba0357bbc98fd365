import { importanceDiagnostics } from '../draws/importance/importance-diagnostics';
import { importancePlan } from '../draws/importance/importance-plan';
import type { Ensemble } from '../ensemble';
import { openRun } from './open-run';
import { finishRun, type RunPlan } from './run-plan';

/**
 * Draws paths shifted towards the targets, each with its weight.
 *
 * @throws SimulationError E_RANGE where the weights cannot be trusted
 */
export async function weightedRun(plan: RunPlan): Promise<Ensemble> {
  const { draws, seed } = plan.options;
  const { shift, aim } = importancePlan(plan.scenario, seed);
  const run = openRun(plan, { sampler: 'importance', seed, draws, shift });
  await run.drawUpTo(draws);
  run.close();
  const weights = run.weights()!;
  const importance = importanceDiagnostics(weights, aim);
  return finishRun(plan, run.result(), { sampler: 'importance', weights, importance });
}
