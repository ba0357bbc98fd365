import type { SimulationError } from '../../core/plancast-error';
import { blockDraws } from '../../uncertainty/streams/block';
import { runBatches } from '../batches/run-batches';
import type { SourceSettings } from '../draws/source-settings';
import { type Columns, createColumns, cutColumns } from '../results/columns';
import type { PartialResult } from '../results/partial-result';
import type { RunResult } from '../results/run-result';
import { openBlocks } from './open-blocks';
import { hasFirstDraws } from './part-of-run';
import { resultOf } from './result-of';
import type { RunPlan } from './run-plan';

/** A run under way. */
export interface Run {
  /**
   * Computes all draws up to a number that are not there yet; unless it is the last time, whole blocks. Tells why the run
   * was ended before, where it keeps what is done.
   */
  readonly drawUpTo: (draws: number) => Promise<SimulationError | undefined>;
  /** What the run leaves behind so far. */
  readonly result: () => RunResult;
  /** Weights of importance sampling, one a draw. */
  readonly weights: () => Float64Array | undefined;
  /** Ends the run: nothing is drawn any more. */
  readonly close: () => void;
}

/**
 * Opens a run, without drawing anything yet.
 *
 * @throws InputError where the sampler does not take this number of draws or of dimensions
 */
export function openRun(plan: RunPlan, source: SourceSettings): Run {
  const { scenario, options, runner, deadline } = plan;
  const { threads, draws, onProgress, signal } = options;
  const keepsPart = plan.part !== undefined && hasFirstDraws(options.sampler);
  const { settings, work, kept } = openBlocks(plan, source);
  let columns: Columns | undefined;
  const partialResults: PartialResult[] = [];
  return {
    drawUpTo: async (next) => {
      const from = (columns?.draws ?? 0) / blockDraws;
      columns = createColumns(next, kept, columns);
      const blocks = { from, to: Math.ceil(next / blockDraws) };
      const run = { scenario, settings, blocks, columns, threads, runner, work };
      const watched = { draws, onProgress, signal, deadline, keepsPart };
      const { partialResults: more, to, end } = await runBatches({ ...run, ...watched });
      partialResults.push(...more);
      if (end === undefined) return undefined;
      const done = Math.min(next, to * blockDraws);
      if (done === 0) throw end;
      columns = cutColumns(columns, done);
      return end;
    },
    result: () =>
      resultOf(plan, {
        columns: columns!,
        partialResults: [work.partialResult(), ...partialResults],
        source,
      }),
    weights: () => columns?.weights,
    close: work.close,
  };
}
