import { blockDraws } from '../../uncertainty/streams/block';
import type { Rows } from '../block/rows';
import type { CentralMoments } from '../reductions/block-moments';
import { markDraws } from '../reductions/mark-draws';
import type { TargetRanges } from '../reductions/missed-moments';
import type { JudgedTarget } from '../targets/judged-targets';
import { patternCounter } from '../targets/pattern-counter';
import { blockMissedMoments } from '../targets/shortfall';
import { targetRanges } from '../targets/target-ranges';
import { hasTies } from './bin-ends';
import { type Histogram, histogram } from './histogram';
import { capacityOf, type HistogramCapacity } from './histogram-capacity';
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
  /** How many targets have a histogram of their own, and in how many of these atoms are looked for. */
  readonly histograms: HistogramCapacity;
}

/** One target. */
interface Judge {
  readonly measure: BlockMeasure;
  readonly ranges: TargetRanges;
  /** Of what is filled; rows have one already. */
  readonly histogram: Histogram | null;
}

/**
 * A recorder of all targets.
 *
 * @param measures - one a target
 * @param rows - rows that hold block 0, with room for the codes of the targets
 * @param parts - 16 where draw i belongs to replicate i mod 16, else 1
 */
export function targetRecorder(
  judged: readonly JudgedTarget[],
  measures: readonly BlockMeasure[],
  rows: Rows,
  parts: number,
): TargetRecorder {
  const counter = patternCounter(judged.length, parts, mostPatterns);
  const judges = judged.map((target, t): Judge => {
    const measure = measures[t]!;
    if (measure.kind === 'filled') measure.fill(rows);
    return {
      measure,
      ranges: targetRanges(target),
      histogram: measure.kind === 'filled' ? histogramOf(measure.values, parts) : null,
    };
  });
  return {
    histograms: capacityOf(judges.flatMap(({ histogram: own }) => own ?? [])),
    add: (from, count) => {
      from.codes.fill(0);
      const moments = judges.flatMap((each, t) => judgeBlock(each, t, from, { count, parts }));
      counter.add(from.codes, count);
      return moments;
    },
    part: () => ({
      measures: judges.map(({ histogram: own }) => own?.counts() ?? null),
      patterns: counter.counts(),
    }),
  };
}

function histogramOf(first: Float64Array, parts: number): Histogram {
  return histogram(histogramGrid(first), parts, { hasTies: hasTies(first) });
}

/** Marks the draws that meet a target, and returns the moments of those that miss it. */
function judgeBlock(
  { measure, ranges, histogram: own }: Judge,
  target: number,
  rows: Rows,
  { count, parts }: { readonly count: number; readonly parts: number },
): CentralMoments[] {
  if (measure.kind === 'row' && count === blockDraws && parts === 1)
    return [rows.judge(measure.offset, target, ranges)];
  if (measure.kind === 'filled') {
    measure.fill(rows);
    own!.add(measure.values, 0, count);
  }
  const [values, from] = measure.kind === 'row' ? [rows.memory, measure.offset] : [measure.values, 0];
  markDraws(rows.codes, target, ranges.accepted, { values, from, count });
  return blockMissedMoments(values, [from, from + count], ranges, parts);
}
