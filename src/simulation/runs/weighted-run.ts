import { blockDraws } from '../../uncertainty/streams/block';
import { importanceDiagnostics } from '../draws/importance/importance-diagnostics';
import { importanceSource } from '../draws/importance/importance-source';
import type { Ensemble } from '../ensemble';
import { runBlocks } from '../run-blocks';
import { finishRun, type RunPlan, startRun } from './run-plan';

/**
 * Draws paths shifted towards the targets, each with its weight.
 *
 * @throws SimulationError E_RANGE where the weights cannot be trusted
 */
export async function weightedRun(plan: RunPlan): Promise<Ensemble> {
  const { draws, seed } = plan.options;
  const source = importanceSource(plan.scenario, seed);
  const { simulator, columns } = startRun(plan, () => source, draws);
  const weights = new Float64Array(draws);
  const onBlock = (block: number) => {
    const first = block * blockDraws;
    weights.set(source.weights.subarray(0, Math.min(blockDraws, draws - first)), first);
  };
  await runBlocks(simulator, columns, 0, { ...plan.options, onBlock });
  const importance = importanceDiagnostics(weights, source.aim);
  return finishRun(plan, columns, { sampler: 'importance', weights, importance });
}
