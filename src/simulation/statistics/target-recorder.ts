import type { Rows } from '../engine/rows';
import type { CentralMoments } from '../estimates/block-moments';
import type { JudgedTarget } from '../targets/judged-targets';
import { patternCounter } from '../targets/pattern-counter';
import { missedMoments } from '../targets/shortfall';
import { targetRanges } from '../targets/target-ranges';
import { histogram } from './histogram';
import { histogramGrid } from './histogram-grid';
import { mostPatterns } from './most-patterns';
import type { StatisticsPart } from './statistics-part';

/** Where what a target judges is found in a block: in a row, or in an array that is filled from several. */
export type BlockMeasure =
  | { readonly kind: 'row'; readonly offset: number }
  | { readonly kind: 'filled'; readonly values: Float64Array; readonly fill: (rows: Rows) => void };

/** Gathers how the targets are met and missed. */
export interface TargetRecorder {
  /** Counts a block, and returns the moments of the distances by which each target is missed. */
  readonly add: (rows: Rows, count: number) => CentralMoments[];
  readonly part: () => Pick<StatisticsPart, 'measures' | 'patterns'>;
}

/**
 * A recorder of all targets.
 *
 * @param measures - one a target
 * @param rows - rows that hold block 0
 * @param parts - 16 where draw i belongs to replicate i mod 16, else 1
 */
export function targetRecorder(
  judged: readonly JudgedTarget[],
  measures: readonly BlockMeasure[],
  rows: Rows,
  parts: number,
): TargetRecorder {
  const ranges = judged.map(targetRanges);
  const counter = patternCounter(
    ranges.map(({ accepted }) => accepted),
    parts,
    mostPatterns,
  );
  const histograms = measures.map((measure) => {
    if (measure.kind === 'row') return null;
    measure.fill(rows);
    return histogram(histogramGrid(measure.values), parts);
  });
  const offsets = measures.map((measure) => (measure.kind === 'row' ? measure.offset : 0));
  return {
    add: (from, count) => {
      const values = measures.map((measure, t) => {
        if (measure.kind === 'row') return from.memory;
        measure.fill(from);
        histograms[t]!.add(measure.values, 0, count);
        return measure.values;
      });
      counter.add(values, offsets, count);
      return values.flatMap((own, t) =>
        missedMoments(own, [offsets[t]!, offsets[t]! + count], ranges[t]!, parts),
      );
    },
    part: () => ({
      measures: histograms.map((own) => own?.counts() ?? null),
      patterns: counter.counts(),
    }),
  };
}
