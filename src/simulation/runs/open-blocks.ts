import { type BlockWorker, type BlockWorkerSettings, openBlockWorker } from '../batches/block-worker';
import { certainBaselines } from '../block/certain-baselines';
import type { SourceSettings } from '../draws/source-settings';
import type { Kept } from '../results/columns';
import { checkMemory } from './check-memory';
import type { RunPlan } from './run-plan';

/** A thread that is ready for the blocks of a run, and what is kept of them. */
export interface OpenBlocks {
  readonly settings: BlockWorkerSettings;
  readonly work: BlockWorker;
  readonly kept: Kept;
}

/**
 * Prepares this thread for the blocks of a run.
 *
 * @throws InputError where the sampler does not take this number of draws or of dimensions; SimulationError E_LIMIT where
 * the run would take more memory than it may
 */
export function openBlocks({ scenario, options, indicators }: RunPlan, source: SourceSettings): OpenBlocks {
  const { engine, threads, keep, fingerprint } = options;
  const isSummary = keep === 'summary';
  const settings = { source, engine, indicators, isSummary };
  const work = openBlockWorker(scenario, settings);
  // Which columns have atoms is known from the first block.
  if (work.histograms !== undefined)
    checkMemory(scenario, { ...options, indicators: indicators.length }, work.histograms);
  const kept = {
    indicators: isSummary ? [] : indicators,
    certain: certainBaselines(scenario),
    steps: work.layout.steps,
    weights: source.kind === 'shifted',
    digests: isSummary && fingerprint,
    isShared: threads > 1,
  };
  return { settings, work, kept };
}
