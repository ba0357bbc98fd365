import { spreadOfParts } from '../estimates/spread-of-parts';
import type { HistogramCounts } from './histogram-counts';

/**
 * Errors of ranks of values that were counted by replicate, in wider bins: n times the error of the share of values below
 * the bin, or up to its end, whichever is larger, and within the bin that of independent values.
 *
 * @returns function of a rank, from 0
 */
export function rankErrors(counts: HistogramCounts): (rank: number) => number {
  const bins = binsByPart(counts);
  const ofParts = new Float64Array(counts.parts);
  const n = bins.reduce((total, bin) => addTo(ofParts, bin) + total, 0);
  /** Of the number of values below an edge, by how many of each part lie there. */
  const errorOf = (below: Float64Array, all: number) =>
    spreadOfParts(Array.from(below, (own, part) => (own - (all / n) * ofParts[part]!) * counts.parts));
  const edges = [0];
  const errors = [0];
  const below = new Float64Array(counts.parts);
  for (const bin of bins) {
    edges.push(edges[edges.length - 1]! + addTo(below, bin));
    errors.push(errorOf(below, edges[edges.length - 1]!));
  }
  return (rank) => {
    const bin = edges.findIndex((edge) => edge > rank) - 1;
    const size = edges[bin + 1]! - edges[bin]!;
    const share = (rank + 0.5 - edges[bin]!) / size;
    const edge = Math.max(errors[bin]!, errors[bin + 1]!);
    return Math.sqrt(edge * edge + size * share * (1 - share));
  };
}

/** Counts part by part of all bins that hold a value, from the lowest to the highest. */
function binsByPart({ parts, coarse, outerBins, outer }: HistogramCounts): Float64Array[] {
  const cut = (counts: Float64Array) =>
    Array.from({ length: counts.length / parts }, (_, i) => counts.subarray(i * parts, (i + 1) * parts));
  const outside = cut(outer);
  const above = outerBins.findIndex((bin) => bin >= 0);
  const lower = above < 0 ? outside.length : above;
  const all = [...outside.slice(0, lower), ...cut(coarse), ...outside.slice(lower)];
  return all.filter((bin) => bin.some((count) => count > 0));
}

/** Adds the counts of a bin to others. @returns their sum */
function addTo(counts: Float64Array, bin: Float64Array): number {
  let total = 0;
  for (const [part, count] of bin.entries()) {
    counts[part]! += count;
    total += count;
  }
  return total;
}
