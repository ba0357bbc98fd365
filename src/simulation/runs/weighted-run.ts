import { openCheckpoint } from '../batches/run-monitor';
import { importancePlan } from '../draws/importance/importance-plan';
import { judgeWeights } from '../draws/importance/judge-weights';
import { normalisedWeights } from '../draws/importance/normalised-weights';
import type { Ensemble } from '../ensemble/ensemble';
import { openRun } from './open-run';
import { finishRun, type RunPlan } from './run-plan';

/**
 * Draws paths shifted towards the targets, each with its weight; the weights have the mean 1.
 *
 * @throws SimulationError E_RANGE where the weights cannot be trusted
 */
export async function weightedRun(plan: RunPlan): Promise<Ensemble> {
  const { draws, seed, signal } = plan.options;
  const checkpoint = openCheckpoint({ draws, signal, deadline: plan.deadline });
  const { shifts, aim } = await importancePlan(plan.scenario, { seed, draws, checkpoint });
  const run = openRun(plan, { kind: 'shifted', sampler: 'importance', seed, draws, shifts });
  await run.drawUpTo(draws);
  run.close();
  const weights = normalisedWeights(run.weights()!);
  const importance = judgeWeights(weights, aim);
  return finishRun(plan, run.result(), { sampler: 'importance', weights, importance });
}
