import { once } from '../../core/once';
import type { CentralMoments } from '../estimates/block-moments';
import type { ColumnEstimates } from '../estimates/column-estimates';
import type { Extent } from '../estimates/extent';
import { type GroupedMoments, momentEstimates } from '../estimates/moment-estimates';
import { finiteByPart, type HistogramCounts } from './histogram-counts';
import { histogramQuantiles } from './histogram-quantiles';

/** Estimates of an indicator in one year from what was gathered of it. */
export function gatheredEstimates(
  draws: number,
  moments: GroupedMoments,
  counts: () => HistogramCounts,
): ColumnEstimates {
  return {
    draws,
    extent: () => extentOf(moments.all.count, counts()),
    spread: once(() => momentEstimates(moments)),
    quantiles: (probabilities) => histogramQuantiles(counts(), probabilities),
  };
}

/** Estimates of what a target judges, of which no moments are gathered. */
export function measureEstimates(draws: number, counts: () => HistogramCounts): ColumnEstimates {
  const nothing = { value: Number.NaN, standardError: Number.NaN };
  return {
    draws,
    extent: () => {
      let finite = 0;
      for (const each of finiteByPart(counts())) finite += each;
      return extentOf(finite, counts());
    },
    spread: () => [nothing, nothing],
    quantiles: (probabilities) => histogramQuantiles(counts(), probabilities),
  };
}

/** Estimates of a number that is the same in every draw. @param parts - replicates, or 1 */
export function certainEstimates(value: number, draws: number, parts: number): ColumnEstimates {
  const isNumber = Number.isFinite(value);
  const momentsOf = (count: number): CentralMoments => ({
    count: isNumber ? count : 0,
    mean: isNumber ? value : Number.NaN,
    second: 0,
    third: 0,
    fourth: 0,
  });
  const all = momentsOf(draws);
  const replicates = Array.from({ length: parts }, () => momentsOf(draws / parts));
  const own = isNumber ? value : Number.NaN;
  const error = isNumber ? 0 : Number.NaN;
  return {
    draws,
    extent: () => ({ finite: all.count, min: own + 0, max: own + 0 }),
    spread: once(() => momentEstimates(parts === 1 ? { all } : { all, replicates })),
    quantiles: (probabilities) =>
      probabilities.map(() => ({ value: own, standardError: error, resolution: error })),
  };
}

function extentOf(finite: number, { min, max }: HistogramCounts): Extent {
  return finite === 0 ? { finite, min: Number.NaN, max: Number.NaN } : { finite, min, max };
}
