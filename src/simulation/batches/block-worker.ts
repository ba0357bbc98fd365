import type { Scenario } from '../../scenario/scenario';
import { blockDraws } from '../../uncertainty/streams/block';
import type { EngineChoice } from '../block/engine';
import { indicatorOffset, type Layout } from '../block/layout';
import type { RunSource } from '../draws/open-source';
import type { SourceSettings } from '../draws/source-settings';
import type { BlockSimulator } from '../engine/block-simulator';
import { clampCounter } from '../results/clamp-counter';
import { type Columns, columnWriter } from '../results/columns';
import { faultCounter } from '../results/fault-counter';
import { blockDigester, digestBytes } from '../results/fingerprint';
import { nothingCounted, type PartialResult } from '../results/partial-result';
import { unsolvedCounter } from '../results/unsolved-counter';
import type { HistogramCapacity } from '../statistics/histogram-capacity';
import {
  openStatistics,
  type StatisticsPlan,
  type StatisticsRecorder,
  statisticsCapacity,
} from '../statistics/open-statistics';
import type { BlockObserver, ComputedBlock } from './block-observer';
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
  const plan = statisticsPlan(settings);
  const room = plan && statisticsCapacity(scenario, plan);
  const { simulator, source, release } = acquireSimulator(scenario, settings.source, settings.engine, room);
  const statistics = plan && startStatistics(scenario, plan, simulator);
  const observers = [
    ...counters({ scenario, settings, simulator, statistics }),
    ...writers({ settings, simulator, source }),
  ];
  return {
    layout: simulator.layout,
    histograms: statistics?.histograms,
    run: (block, columns) => {
      simulator.run(block);
      const count = Math.min(blockDraws, columns.first + columns.draws - block * blockDraws);
      for (const observer of observers) observer.add({ block, count, columns });
    },
    partialResult: () => Object.assign({}, nothingCounted, ...observers.map(({ part }) => part?.())),
    close: release,
  };
}

/** What is counted of every block, in this order: what statistics find on their way is not looked for again. */
function counters(run: {
  readonly scenario: Scenario;
  readonly settings: BlockWorkerSettings;
  readonly simulator: BlockSimulator;
  readonly statistics: StatisticsRecorder | undefined;
}): BlockObserver[] {
  const { simulator, statistics } = run;
  const { layout, rows, memory } = simulator;
  const { base } = run.scenario.model.years;
  const clamps = clampCounter(layout);
  const unsolved = unsolvedCounter(base);
  const faults = faultCounter(layout, run.settings.indicators, base);
  const allFinite = statistics?.allFinite ?? rows.allFinite;
  return [
    { add: ({ count }) => clamps.add(memory, count), part: () => ({ clamps: clamps.counts() }) },
    {
      add: ({ block, count }) => unsolved.add(block, simulator.unsolved, count),
      part: () => ({ unsolved: unsolved.counts() }),
    },
    ...(statistics === undefined
      ? []
      : [
          {
            add: ({ block }: ComputedBlock) => statistics.add(block, rows),
            part: () => ({ statistics: statistics.part() }),
          },
        ]),
    {
      add: ({ block, count }) => faults.add(block, { memory, allFinite }, count),
      part: () => ({ faults: faults.counts() }),
    },
  ];
}

/** What is written of every block into the columns: values, digests and weights, as far as they are kept. */
function writers(run: {
  readonly settings: BlockWorkerSettings;
  readonly simulator: BlockSimulator;
  readonly source: RunSource;
}): BlockObserver[] {
  const { settings, simulator, source } = run;
  const { weights } = source;
  const writeValues = columnWriter(simulator, settings.indicators);
  return [
    { add: ({ block, columns }) => writeValues(columns, block) },
    { add: digestWriter(simulator, settings.indicators) },
    ...(weights === undefined
      ? []
      : [
          {
            add: ({ block, count, columns }: ComputedBlock) =>
              columns.weights?.set(weights.subarray(0, count), block * blockDraws - columns.first),
          },
        ]),
  ];
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
  return ({ block, count, columns: { digests, first } }: ComputedBlock) => {
    if (digests === undefined) return;
    const parts = offsets.map((offset) => memory.subarray(offset, offset + count));
    digests.set(digest(parts), digestBytes * (block - first / blockDraws));
  };
}
