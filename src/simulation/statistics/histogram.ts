import { blockDraws } from '../../uncertainty/streams/block';
import type { CountedRow } from '../block/rows';
import { type BinGrid, histogramBins, mostRowsCounted } from '../reductions/bin-grid';
import { countCoarse, countInner } from '../reductions/count-bins';
import { extremes } from '../reductions/extent';
import { addEnds, type BinEnds, countEnds, endsOf, endsPerBin, noEnds } from './bin-ends';
import { coarseness, type HistogramCounts, outerCounts } from './histogram-counts';
import { type HistogramGrid, outerBin } from './histogram-grid';

/** Counts values in bins. */
export interface Histogram {
  /**
   * Counts the finite values among some.
   *
   * @param from - index of a draw whose number is a multiple of 16
   * @param count - draws, at most a block
   * @param counted - what is known of them where the counters have counted them already
   */
  readonly add: (values: Float64Array, from: number, count: number, counted?: CountedRow) => void;
  readonly counts: () => HistogramCounts;
  /** Whether atoms are looked for, which takes more memory. */
  readonly hasTies: boolean;
}

/** Values after which the counters are taken out, before one of them can overflow. */
const mostPending = mostRowsCounted * blockDraws;

/**
 * An empty histogram.
 *
 * @param parts - 16 where draw i belongs to replicate i mod 16, else 1
 * @param given.own - counters to be used, those of an engine for instance, all 0
 * @param given.hasTies - whether atoms are looked for, which takes a pass over the values
 */
export function histogram(
  grid: HistogramGrid,
  parts: number,
  given: { readonly own?: Uint16Array; readonly hasTies?: boolean } = {},
): Histogram {
  const { own = new Uint16Array(histogramBins), hasTies = false } = given;
  let ends: BinEnds | undefined;
  const outerEnds = new Map<number, BinEnds>();
  const coarse = new Uint16Array(parts === 1 ? 0 : (histogramBins / coarseness) * parts);
  const outer = new Map<number, Float64Array>();
  let [min, max, pending] = [Infinity, -Infinity, 0];
  let full: { readonly inner: Float64Array; readonly coarse: Float64Array } | undefined;
  const empty = () => {
    full = { inner: takenOut(own, full?.inner), coarse: takenOut(coarse, full?.coarse) };
    pending = 0;
  };
  const addOuter = (value: number, part: number) => {
    const bin = outerBin(grid, value);
    const known = outer.get(bin) ?? new Float64Array(parts);
    known[part]!++;
    outer.set(bin, known);
    if (!hasTies) return;
    const ownEnds = outerEnds.get(bin) ?? noEnds(1);
    addEnds(ownEnds, 0, endsOf(value));
    outerEnds.set(bin, ownEnds);
  };
  return {
    hasTies,
    add: (values, from, count, counted) => {
      const { least, greatest } = counted?.extremes ?? extremes(values, from, from + count);
      const outside = counted?.outside ?? countInner(own, values, [from, from + count], grid);
      if (least < min) min = least;
      if (greatest > max) max = greatest;
      takeOutside(own, values, { from, outside, grid }, (i) => addOuter(values[i]!, (i - from) % parts));
      if (hasTies) {
        ends ??= noEnds(histogramBins);
        countEnds(ends, values, [from, from + count], grid);
      }
      if (parts > 1) countCoarse(coarse, values, [from, from + count], grid);
      pending += count;
      if (pending >= mostPending) empty();
    },
    counts: () => {
      const outside = outerCounts(outer, parts);
      return {
        grid,
        parts,
        inner: sumOf(own, full?.inner),
        coarse: sumOf(coarse, full?.coarse),
        ...outside,
        ends: hasTies ? joined(ends ?? noEnds(histogramBins), outside.outerBins, outerEnds) : noEnds(0),
        min: min + 0,
        max: max + 0,
      };
    },
  };
}

function joined(inner: BinEnds, bins: Int32Array, outer: ReadonlyMap<number, BinEnds>): BinEnds {
  const all = new Float64Array(inner.length + endsPerBin * bins.length);
  all.set(inner);
  for (const [i, bin] of bins.entries()) all.set(outer.get(bin)!, inner.length + endsPerBin * i);
  return all;
}

/** Takes values back out of the first and last bin to which they do not belong. @param turn - gets the place of the finite */
function takeOutside(
  counts: Uint16Array,
  values: Float64Array,
  { from, outside, grid }: { readonly from: number; readonly outside: number; readonly grid: BinGrid },
  turn: (index: number) => void,
): void {
  const { least, scale } = grid;
  for (let i = from, left = outside; left > 0; i++) {
    const place = (values[i]! - least) * scale;
    if (place >= 0 && place < histogramBins) continue;
    left--;
    counts[place >= histogramBins ? histogramBins - 1 : 0]!--;
    if (Math.abs(values[i]!) < Infinity) turn(i);
  }
}

/** Moves counts to where they cannot overflow. @param full - what has been moved there before, if anything */
function takenOut(counts: Uint16Array, full?: Float64Array): Float64Array {
  const all = full ?? new Float64Array(counts.length);
  for (let i = 0; i < counts.length; i++) all[i]! += counts[i]!;
  counts.fill(0);
  return all;
}

function sumOf(counts: Uint16Array, full?: Float64Array): Float64Array<ArrayBuffer> {
  const total = new Float64Array(counts.length);
  if (full === undefined) for (let i = 0; i < counts.length; i++) total[i] = counts[i]!;
  else for (let i = 0; i < counts.length; i++) total[i] = counts[i]! + full[i]!;
  return total;
}
