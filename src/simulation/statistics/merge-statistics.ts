import { once } from '../../core/once';
import { isLevel } from '../../plan/criterion';
import type { ColumnEstimates } from '../estimates/column-estimates';
import type { GroupedMoments } from '../estimates/moment-estimates';
import { shiftedMoments } from '../estimates/replicate-moments';
import { mergePatterns } from '../targets/merge-patterns';
import { certainEstimates, gatheredEstimates, measureEstimates } from './gathered-estimates';
import { finiteByPart, type HistogramCounts, mergeHistograms } from './histogram-counts';
import { mergeRuns } from './moment-tree';
import { mostPatterns } from './most-patterns';
import type { Statistics } from './statistics';
import { momentsPerColumn, type StatisticsPart } from './statistics-part';

/**
 * Statistics of a run from those of its parts. Neither their order nor which blocks lie in which part changes a bit.
 *
 * @param parts - at least one; together they hold every block from 0 on once
 * @throws SimulationError E_LIMIT where the targets are met in too many combinations
 */
export function mergeStatistics(parts: readonly StatisticsPart[]): Statistics {
  const { scope } = parts[0]!;
  const draws = parts.reduce((total, part) => total + part.draws, 0);
  const momentsAt = momentsReader(parts);
  const varying = scope.certain.flatMap((value, column) => (value === null ? [column] : []));
  const columns = scope.certain.map((value, column): ColumnEstimates => {
    if (value !== null) return certainEstimates(value, draws);
    const moments = momentsAt(varying.indexOf(column), scope.shifts[column]!);
    return gatheredEstimates(
      draws,
      moments,
      countsOf(parts, (part) => part.columns[column]!),
    );
  });
  const columnOf = (indicator: string, step: number) =>
    scope.indicators.indexOf(indicator) * scope.years.length + step;
  const targets = scope.targets.map(({ indicator, year, criterion }, index) => {
    const column = columnOf(indicator, scope.years.indexOf(year));
    const isColumn = isLevel(criterion);
    const counts = countsOf(parts, (part) => (isColumn ? part.columns[column]! : part.measures[index]!));
    return {
      measure: isColumn ? columns[column]! : measureEstimates(draws, counts),
      finite: once(() => finiteByPart(counts())),
      missed: momentsAt(varying.length + index, 0),
    };
  });
  return {
    draws,
    column: (indicator, step) => columns[columnOf(indicator, step)]!,
    targets: scope.targets,
    patterns: mergePatterns(
      parts.map((part) => part.patterns),
      mostPatterns,
    ),
    measure: (index) => targets[index]!.measure,
    finite: (index) => targets[index]!.finite(),
    missed: (index) => targets[index]!.missed,
  };
}

/** Counts of all parts together, added when they are first asked for. */
function countsOf(
  parts: readonly StatisticsPart[],
  of: (part: StatisticsPart) => HistogramCounts,
): () => HistogramCounts {
  return once(() => mergeHistograms(parts.map(of)));
}

/** Moments of all blocks, by their index among those that are gathered; `shift` is what was taken from the values. */
function momentsReader(parts: readonly StatisticsPart[]): (index: number, shift: number) => GroupedMoments {
  const blocks = parts.reduce((total, part) => total + part.blocks, 0);
  const all = mergeRuns(
    parts.flatMap((part) => part.moments),
    blocks,
  );
  const group = momentsPerColumn(parts[0]!.scope.parts);
  return (index, shift) => {
    const [own, ...replicates] = all
      .slice(index * group, (index + 1) * group)
      .map((moments) => shiftedMoments(moments, shift));
    return group === 1 ? { all: own! } : { all: own!, replicates };
  };
}
