import { sum } from '../../core/sum';
import type { QuantileEstimate } from '../estimates/estimate';
import { spreadOfParts } from '../estimates/spread-of-parts';
import { coarseness, type HistogramCounts } from './histogram-counts';
import { innerEdges, outerEdges } from './histogram-grid';

/** A bin that holds values. */
interface Bin {
  readonly low: number;
  readonly high: number;
  /** Values in the bins below. */
  readonly before: number;
  readonly count: number;
}

/** Values in the order of their bins. */
interface Ranking {
  readonly bins: readonly Bin[];
  readonly count: number;
}

/**
 * Sample quantiles (Hyndman and Fan's type 7) of values that were counted in bins, those of one bin spread evenly over
 * it: no farther from those of the values themselves than the width of the bin, which is given with them. Standard errors
 * as of kept values: half the distance between the order statistics one standard deviation √(n p (1 − p)) of their rank
 * below and above, or the spread over the replicates.
 *
 * @param probabilities - in [0, 1]
 * @returns one estimate a probability, between the least and the greatest value; NaN where there is no value
 */
export function histogramQuantiles(
  counts: HistogramCounts,
  probabilities: readonly number[],
): QuantileEstimate[] {
  const all = rankingOf(counts);
  if (all.count === 0) {
    const none = { value: Number.NaN, standardError: Number.NaN, resolution: Number.NaN };
    return probabilities.map(() => none);
  }
  const replicates = Array.from({ length: counts.parts }, (_, part) =>
    counts.parts === 1 ? all : rankingOf(counts, part),
  );
  return probabilities.map((probability) => {
    const { value, resolution } = quantileOf(all, probability);
    const standardError =
      counts.parts === 1
        ? independentError(all, probability)
        : spreadOfParts(replicates.map((own) => quantileOf(own, probability).value));
    return { value, standardError, resolution };
  });
}

/** Ranks of all values, or of those of one replicate, which were counted in wider bins. */
function rankingOf(
  { grid, parts, inner, coarse, outerBins, outer, min, max }: HistogramCounts,
  replicate?: number,
): Ranking {
  const bins: Bin[] = [];
  let before = 0;
  const add = (count: number, [low, high]: readonly [number, number]) => {
    if (count === 0) return;
    const within = (edge: number) => Math.min(max, Math.max(min, edge));
    bins.push({ low: within(low), high: within(high), before, count });
    before += count;
  };
  const addOuter = (isWanted: (bin: number) => boolean) => {
    for (const [place, bin] of outerBins.entries()) {
      if (!isWanted(bin)) continue;
      const counts = outer.subarray(place * parts, (place + 1) * parts);
      add(replicate === undefined ? sum(counts) : counts[replicate]!, outerEdges(grid, bin));
    }
  };
  addOuter((bin) => bin < 0);
  const [counts, step, first, width] =
    replicate === undefined ? [inner, 1, 0, 1] : [coarse, parts, replicate, coarseness];
  for (let i = first, bin = 0; i < counts.length; i += step, bin += width) {
    if (counts[i]! > 0) add(counts[i]!, innerEdges(grid, bin, width));
  }
  addOuter((bin) => bin >= 0);
  return { bins, count: before };
}

/** The quantile, and the width of the bin that holds it: of the wider one, where it lies between two. */
function quantileOf(
  ranking: Ranking,
  probability: number,
): { readonly value: number; readonly resolution: number } {
  if (ranking.count === 0) return { value: Number.NaN, resolution: Number.NaN };
  const middle = (ranking.count - 1) * probability;
  const [lower, upper] = [Math.floor(middle), Math.ceil(middle)];
  const value = between(atRank(ranking, lower), atRank(ranking, upper), middle - lower);
  const widths = [lower, upper].map((rank) => {
    const { low, high } = binOf(ranking.bins, rank);
    return high - low;
  });
  return { value, resolution: Math.max(...widths) };
}

function independentError(ranking: Ranking, probability: number): number {
  const { count } = ranking;
  const middle = (count - 1) * probability;
  const spread = Math.sqrt(count * probability * (1 - probability));
  const rank = (place: number) => Math.min(count - 1, Math.max(0, Math.round(place)));
  return (atRank(ranking, rank(middle + spread)) - atRank(ranking, rank(middle - spread))) / 2;
}

/** The value of a rank, from 0, by its place in its bin; the first and the last bin end at the extremes. */
function atRank({ bins, count }: Ranking, rank: number): number {
  const { low, high, before, count: inside } = binOf(bins, rank);
  if (rank === 0) return low;
  if (rank === count - 1) return high;
  return between(low, high, (rank - before + 0.5) / inside);
}

/** The bin that holds a rank. */
function binOf(bins: readonly Bin[], rank: number): Bin {
  let [low, high] = [0, bins.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (bins[middle]!.before <= rank) low = middle;
    else high = middle - 1;
  }
  return bins[low]!;
}

function between(low: number, high: number, share: number): number {
  const distance = high - low;
  // Two values whose distance is too large for a double are weighted one by one.
  if (distance === Infinity) return (1 - share) * low + share * high;
  return Math.min(high, Math.max(low, low + share * distance));
}
