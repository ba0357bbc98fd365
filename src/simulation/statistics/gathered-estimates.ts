import { once } from '../../core/once';
import type { ColumnEstimates } from '../estimates/column-estimates';
import { type GroupedMoments, momentEstimates } from '../estimates/moment-estimates';
import type { Extent } from '../reductions/extent';
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

/** Estimates of a number that is the same in every draw, and so exact. */
export function certainEstimates(value: number, draws: number): ColumnEstimates {
  const isNumber = Number.isFinite(value);
  const own = isNumber ? value + 0 : Number.NaN;
  const error = isNumber ? 0 : Number.NaN;
  return {
    draws,
    extent: () => ({ finite: isNumber ? draws : 0, min: own, max: own }),
    spread: () => [
      { value: own, standardError: error },
      { value: error, standardError: error },
    ],
    quantiles: (probabilities) =>
      probabilities.map(() => ({ value: own, standardError: error, resolution: error })),
  };
}

function extentOf(finite: number, { min, max }: HistogramCounts): Extent {
  return finite === 0 ? { finite, min: Number.NaN, max: Number.NaN } : { finite, min, max };
}
