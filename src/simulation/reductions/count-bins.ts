import { type BinGrid, histogramBins } from './bin-grid';

/** Counts in bins of equal width; values outside in the first or the last. @returns how many these are */
export function countInner(
  counts: Uint16Array,
  values: Float64Array,
  [from, to]: readonly [number, number],
  { least, scale }: BinGrid,
): number {
  const [bins, last] = [histogramBins, histogramBins - 1];
  let inside = 0;
  for (let i = from; i < to; i++) {
    const place = (values[i]! - least) * scale;
    if (place >= 0 && place < bins) inside++;
    counts[place > 0 ? (place < last ? place | 0 : last) : 0]!++;
  }
  return to - from - inside;
}

/** Counts by replicate, in wider bins; values outside are passed over. */
export function countCoarse(
  counts: Uint16Array,
  values: Float64Array,
  [from, to]: readonly [number, number],
  { least, scale }: BinGrid,
): void {
  const bins = histogramBins;
  for (let i = from; i < to; i++) {
    const place = (values[i]! - least) * scale;
    if (place >= 0 && place < bins) counts[((place | 0) >> 4) * 16 + ((i - from) & 15)]!++;
  }
}
