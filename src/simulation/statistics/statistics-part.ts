import type { Target } from '../../plan/target';
import type { PatternCounts } from '../reductions/pattern-counts';
import type { JudgedTarget } from '../targets/judged-targets';
import type { HistogramCounts } from './histogram-counts';
import type { MomentRun } from './moment-tree';

/** A target on which statistics were gathered: all that decides which draws meet it. */
export interface GatheredTarget
  extends Pick<Target, 'id' | 'indicator' | 'year' | 'tolerance'>,
    Pick<JudgedTarget, 'criterion' | 'baseYear' | 'reads'> {}

/** What is gathered of a target that is judged. */
export function gatheredTarget({ target, criterion, baseYear, reads }: JudgedTarget): GatheredTarget {
  const { id, indicator, year, tolerance } = target;
  return { id, indicator, year, tolerance, criterion, baseYear, reads };
}

/** What statistics are gathered of, and in which order: the same in every part of a run. */
export interface StatisticsScope {
  /** In code-unit order. */
  readonly indicators: readonly string[];
  /** Every year of the paths, base year first. */
  readonly years: readonly number[];
  /** Independent replicates counted apart, or 1. */
  readonly parts: number;
  readonly targets: readonly GatheredTarget[];
  /** Of each column, indicator after indicator: the value that all draws have, null where they differ. */
  readonly certain: readonly (number | null)[];
  /** What was taken from the values of each column before their powers were summed. */
  readonly shifts: readonly number[];
}

/**
 * Statistics of some blocks of a run: plain data, which a thread can hand on. Nothing in it depends on the order in which
 * the blocks were added.
 */
export interface StatisticsPart {
  readonly scope: StatisticsScope;
  readonly blocks: number;
  readonly draws: number;
  /** Of each column; null where all draws have the same value. */
  readonly columns: readonly (HistogramCounts | null)[];
  /** Of what each target judges; null where that is a column. */
  readonly measures: readonly (HistogramCounts | null)[];
  /** Moments of the columns whose draws differ, then of the distances by which each target is missed. */
  readonly moments: readonly MomentRun[];
  readonly patterns: PatternCounts;
}

/** Moments side by side that a column or a target has: of all draws and, where there are any, of each replicate. */
export function momentsPerColumn(parts: number): number {
  return parts === 1 ? 1 : parts + 1;
}
