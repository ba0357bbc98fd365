import type { Scenario } from '../../scenario/scenario';
import { blockDraws } from '../../uncertainty/streams/block';
import type { EngineChoice } from '../block/engine';
import { indicatorOffset, type Layout } from '../block/layout';
import type { SourceSettings } from '../draws/source-settings';
import type { BlockSimulator } from '../engine/block-simulator';
import { clampCounter } from '../results/clamp-counter';
import { type Columns, columnWriter } from '../results/columns';
import { faultCounter } from '../results/fault-counter';
import { blockDigester, digestBytes } from '../results/fingerprint';
import type { PartialResult } from '../results/partial-result';
import { unsolvedCounter } from '../results/unsolved-counter';
import type { HistogramCapacity } from '../statistics/histogram-capacity';
import { openStatistics, type StatisticsPlan, statisticsCapacity } from '../statistics/open-statistics';
import { acquireSimulator } from './simulator-pool';

/** What is computed in every block of a run, as plain data. */
export interface BlockWorkerSettings {
  readonly source: SourceSettings;
  readonly engine: EngineChoice;
  /** Indicators that are kept, or summarised, in code-unit order. */
  readonly indicators: readonly string[];
  /** Whether statistics are gathered in place of the values. */
  readonly isSummary: boolean;
}

/** What one thread does in a run. */
export interface BlockWorker {
  readonly layout: Layout;
  /** Histograms that it fills; undefined where the values are kept. */
  readonly histograms: HistogramCapacity | undefined;
  /** Computes a block and leaves in the columns what is kept of it. */
  readonly run: (block: number, columns: Columns) => void;
  /** What it has counted so far. */
  readonly partialResult: () => PartialResult;
  /** Ends the work; its simulator may then be used by another run of the scenario. */
  readonly close: () => void;
}

/**
 * Prepares a thread for a run; what it does with a block depends on scenario, settings and block alone.
 *
 * @throws InputError where the sampler does not take this number of draws or of dimensions
 */
export function openBlockWorker(scenario: Scenario, settings: BlockWorkerSettings): BlockWorker {
  const { source: sourceSettings, engine, indicators } = settings;
  const plan = statisticsPlan(settings);
  const {
    simulator,
    source,
    release: giveBack,
  } = acquireSimulator(scenario, sourceSettings, engine, plan && statisticsCapacity(scenario, plan));
  const { layout, rows, memory } = simulator;
  const clamps = clampCounter(layout);
  const faults = faultCounter(layout, indicators, scenario.model.years.base);
  const unsolved = unsolvedCounter(scenario.model.years.base);
  const writeValues = columnWriter(simulator, indicators);
  const writeDigest = digestWriter(simulator, indicators);
  const statistics = plan && startStatistics(scenario, plan, simulator);
  return {
    layout,
    histograms: statistics?.histograms,
    run: (block, columns) => {
      simulator.run(block);
      const first = block * blockDraws;
      const count = Math.min(blockDraws, columns.draws - first);
      clamps.add(memory, count);
      unsolved.add(block, simulator.unsolved, count);
      statistics?.add(block, rows);
      // What statistics have found on their way need not be looked for again.
      faults.add(block, { memory, allFinite: statistics?.allFinite ?? rows.allFinite }, count);
      writeValues(columns, block);
      writeDigest(columns, block);
      if (source.weights !== undefined) columns.weights?.set(source.weights.subarray(0, count), first);
    },
    partialResult: () => ({
      faults: faults.counts(),
      clamps: clamps.counts(),
      unsolved: unsolved.counts(),
      statistics: statistics?.part(),
    }),
    close: giveBack,
  };
}

/** What statistics are gathered of; undefined where the values are kept. */
function statisticsPlan({ indicators, source, isSummary }: BlockWorkerSettings): StatisticsPlan | undefined {
  return isSummary ? { indicators, draws: source.draws, sampler: source.sampler } : undefined;
}

/** Statistics of a thread; every thread computes block 0 first, from which all lay out the same bins. */
function startStatistics(scenario: Scenario, plan: StatisticsPlan, simulator: BlockSimulator) {
  simulator.run(0);
  return openStatistics(scenario, simulator.layout, plan, simulator.rows);
}

/** Leaves the digest of the block computed last. */
function digestWriter({ layout, memory }: BlockSimulator, indicators: readonly string[]) {
  const digest = blockDigester();
  const offsets = indicators.flatMap((name) =>
    Array.from({ length: layout.steps + 1 }, (_, step) => indicatorOffset(layout, name, step)),
  );
  return ({ digests, draws }: Columns, block: number) => {
    if (digests === undefined) return;
    const count = Math.min(blockDraws, draws - block * blockDraws);
    const parts = offsets.map((offset) => memory.subarray(offset, offset + count));
    digests.set(digest(parts), digestBytes * block);
  };
}
