import { SimulationError } from '../core/plancast-error';
import type { Scenario } from '../scenario/scenario';
import { blockDraws } from '../uncertainty/streams/block';
import { batchBlocks } from './batches/batch';
import type { SamplerName } from './design';
import { layoutOf, rowStride } from './kernel/layout';
import { digestBytes } from './results/fingerprint';
import { statisticsBytes } from './statistics-bytes';
import { tableBytes } from './webassembly/memory-plan';

/** What decides how much memory a run takes. */
export interface MemoryPlan {
  readonly draws: number;
  /** Indicators that are kept, or summarised. */
  readonly indicators: number;
  readonly keep: 'all' | 'summary' | readonly string[];
  readonly sampler: SamplerName;
  readonly fingerprint: boolean;
  readonly threads: number;
  readonly memoryLimit: number;
}

/**
 * Refuses a run that would take more memory than allowed, before any is taken.
 *
 * @throws SimulationError E_LIMIT
 */
export function checkMemory(scenario: Scenario, plan: MemoryPlan): void {
  const { draws, indicators, memoryLimit } = plan;
  const years = scenario.model.years.horizon - scenario.model.years.base + 1;
  const isSummary = plan.keep === 'summary';
  const bytes =
    bytesOfRun(plan, indicators * years) + plan.threads * bytesOfThread(scenario, plan, indicators * years);
  if (bytes <= memoryLimit) return;
  const what = `${isSummary ? 'statistics of ' : ''}${draws} draws of ${indicators} indicators in ${years} years`;
  const message = `simulate: ${what} take ${bytes} bytes, above the limit of ${memoryLimit}`;
  const hint = isSummary
    ? 'draw less, or raise memoryLimit'
    : "draw less, keep fewer indicators or keep: 'summary', or raise memoryLimit";
  throw new SimulationError([{ code: 'E_LIMIT', path: 'draws', message, hint }]);
}

/** Bytes that the threads share: columns, weights, digests, and who claimed which batch. */
function bytesOfRun({ draws, keep, sampler, fingerprint }: MemoryPlan, columns: number): number {
  const blocks = Math.ceil(draws / blockDraws);
  const values = keep === 'summary' ? 0 : 8 * draws * columns;
  // As they are drawn, and normalised.
  const weights = sampler === 'importance' ? 16 * draws : 0;
  const digests = keep === 'summary' && fingerprint ? digestBytes * blocks : 0;
  return values + weights + digests + 2 * Math.ceil(blocks / batchBlocks);
}

/** Bytes of each thread: the block, the tables of its laws, and its statistics. */
function bytesOfThread(scenario: Scenario, plan: MemoryPlan, columns: number): number {
  const { rows, inputs, shocks } = layoutOf(scenario);
  const block = 8 * (rows + shocks.size) * rowStride + (inputs.size + shocks.size + 1) * tableBytes;
  if (plan.keep !== 'summary') return block;
  // A single thread computes all batches one after another, and merges their moments at once.
  const draws = plan.threads === 1 ? 0 : plan.draws;
  const gathered = columns + Object.keys(scenario.targets).length;
  return block + gathered * statisticsBytes({ sampler: plan.sampler, draws });
}
