import { sum } from '../../core/sum';
import { between } from '../estimates/quantile-estimates';
import { histogramBins } from '../reductions/bin-grid';
import { endsPerBin } from './bin-ends';
import type { HistogramCounts } from './histogram-counts';
import { innerEdges, outerEdges } from './histogram-grid';

/** A bin that holds values. */
interface Bin {
  /** Least and greatest value where they are known, else the edges. */
  readonly low: number;
  readonly high: number;
  /** How many values are known to equal these. */
  readonly atLow: number;
  readonly atHigh: number;
  /** Values in the bins below. */
  readonly before: number;
  readonly count: number;
}

/** Values in the order of their bins. */
export interface Ranking {
  readonly bins: readonly Bin[];
  readonly count: number;
}

/** Ranks of all values that were counted. */
export function rankingOf(counts: HistogramCounts): Ranking {
  const { grid, parts, inner, outerBins, outer, ends, min, max } = counts;
  const bins: Bin[] = [];
  let before = 0;
  const add = (count: number, place: number, edges: () => readonly [number, number]) => {
    if (count === 0) return;
    const within = (edge: number) => Math.min(max, Math.max(min, edge));
    if (ends.length === 0) {
      const [low, high] = edges();
      bins.push({ low: within(low), high: within(high), atLow: 0, atHigh: 0, before, count });
    } else {
      const at = endsPerBin * place;
      const [low, atLow, high, atHigh] = [ends[at]! + 0, ends[at + 1]!, ends[at + 2]! + 0, ends[at + 3]!];
      bins.push({ low, high, atLow, atHigh, before, count });
    }
    before += count;
  };
  const addOuter = (isWanted: (bin: number) => boolean) => {
    for (const [place, bin] of outerBins.entries()) {
      if (!isWanted(bin)) continue;
      const ofParts = outer.subarray(place * parts, (place + 1) * parts);
      add(sum(ofParts), histogramBins + place, () => outerEdges(grid, bin));
    }
  };
  addOuter((bin) => bin < 0);
  for (let bin = 0; bin < inner.length; bin++) add(inner[bin]!, bin, () => innerEdges(grid, bin, 1));
  addOuter((bin) => bin >= 0);
  return { bins, count: before };
}

/** Value at a place among the sorted values, from 0, on a line between the ranks on either side. */
export function valueAt(ranking: Ranking, place: number): number {
  const [lower, upper] = [Math.floor(place), Math.ceil(place)];
  return between(atRank(ranking, lower), atRank(ranking, upper), place - lower);
}

/** How far the value itself may be: 0 where it is known, else the width of the bin, the wider one of two. */
export function resolutionAt(ranking: Ranking, place: number): number {
  const widths = [Math.floor(place), Math.ceil(place)].map((rank) => {
    const bin = binOf(ranking.bins, rank);
    return isAtEnd(bin, rank) ? 0 : bin.high - bin.low;
  });
  return Math.max(...widths);
}

/**
 * The value of a rank: an end of its bin, as far as values are known to lie there, else by its place among the others,
 * spread evenly. The first and the last bin end at the extremes.
 */
function atRank({ bins, count }: Ranking, rank: number): number {
  const bin = binOf(bins, rank);
  const { low, high, atLow, atHigh, before } = bin;
  const inside = rank - before;
  if (rank === 0 || inside < atLow) return low;
  if (rank === count - 1 || inside >= bin.count - atHigh) return high;
  return between(low, high, (inside - atLow + 0.5) / (bin.count - atLow - atHigh));
}

function isAtEnd({ atLow, atHigh, before, count }: Bin, rank: number): boolean {
  return rank - before < atLow || rank - before >= count - atHigh;
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
