import { histogramBins } from '../reductions/bin-grid';
import { addEnds, type BinEnds, noEnds } from './bin-ends';
import type { HistogramGrid } from './histogram-grid';

/** Counts of a histogram, as plain data. */
export interface HistogramCounts {
  readonly grid: HistogramGrid;
  /** Independent replicates counted apart, or 1. */
  readonly parts: number;
  /** Values in the bins of equal width. */
  readonly inner: Float64Array;
  /** The same for each replicate, in bins 16 times as wide, part by part, bin after bin; empty where there are none. */
  readonly coarse: Float64Array;
  /** Numbers of the outer bins that hold a value, in increasing order, and their counts, part by part. */
  readonly outerBins: Int32Array;
  readonly outer: Float64Array;
  /** Ends of the bins of equal width, then of the outer ones that hold a value; empty where no atoms are looked for. */
  readonly ends: BinEnds;
  /** Least and greatest finite value, never −0; infinities the wrong way round where there is none. */
  readonly min: number;
  readonly max: number;
}

/** Bins of equal width that are one bin where replicates are counted. */
export const coarseness = 16;

/** Counts of several parts of a run together, in the same bins. @param all - at least one */
export function mergeHistograms(all: readonly HistogramCounts[]): HistogramCounts {
  if (all.length === 1) return all[0]!;
  const { grid, parts } = all[0]!;
  const inner = new Float64Array(all[0]!.inner.length);
  const coarse = new Float64Array(all[0]!.coarse.length);
  const outer = new Map<number, Float64Array>();
  for (const own of all) {
    for (let i = 0; i < inner.length; i++) inner[i]! += own.inner[i]!;
    for (let i = 0; i < coarse.length; i++) coarse[i]! += own.coarse[i]!;
    for (const [i, bin] of own.outerBins.entries()) {
      const known = outer.get(bin) ?? new Float64Array(parts);
      for (let part = 0; part < parts; part++) known[part]! += own.outer[i * parts + part]!;
      outer.set(bin, known);
    }
  }
  const min = all.reduce((least, own) => Math.min(least, own.min), Infinity);
  const max = all.reduce((most, own) => Math.max(most, own.max), -Infinity);
  const merged = { grid, parts, inner, coarse, ...outerCounts(outer, parts), min, max };
  return { ...merged, ends: mergeEnds(all, merged.outerBins) };
}

function mergeEnds(all: readonly HistogramCounts[], outerBins: Int32Array): BinEnds {
  if (all[0]!.ends.length === 0) return all[0]!.ends;
  const ends = noEnds(histogramBins + outerBins.length);
  for (const own of all) {
    for (let bin = 0; bin < histogramBins; bin++) addEnds(ends, bin, own.ends, bin);
    for (const [i, bin] of own.outerBins.entries()) {
      addEnds(ends, histogramBins + outerBins.indexOf(bin), own.ends, histogramBins + i);
    }
  }
  return ends;
}

/** Finite values that were counted, part by part. */
export function finiteByPart({ parts, inner, coarse, outer }: HistogramCounts): Float64Array {
  const finite = new Float64Array(parts);
  for (const counts of [parts === 1 ? inner : coarse, outer]) {
    for (let i = 0; i < counts.length; i++) finite[i % parts]! += counts[i]!;
  }
  return finite;
}

/** Counts of outer bins as plain data, in increasing order. @param outer - counts part by part, by the number of the bin */
export function outerCounts(outer: ReadonlyMap<number, Float64Array>, parts: number) {
  const outerBins = Int32Array.from(outer.keys()).sort();
  const counts = new Float64Array(outerBins.length * parts);
  for (const [i, bin] of outerBins.entries()) counts.set(outer.get(bin)!, i * parts);
  return { outerBins, outer: counts };
}
