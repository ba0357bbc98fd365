import { mixBits } from '../../uncertainty/samplers/mix-bits';
import { type BinGrid, histogramBins } from '../reductions/bin-grid';

/**
 * Least and greatest value of every bin, and how many values equal them: four numbers a bin, one bin after the other. An
 * atom (a bound that many draws reach, a count) is then told exactly, since it lies at an end of its bin, or is all of it.
 */
export type BinEnds = Float64Array;

/** Numbers of a bin. */
export const endsPerBin = 4;

/** Ends of bins that hold no value. @param bins - how many there are */
export function noEnds(bins: number): BinEnds {
  const ends = new Float64Array(endsPerBin * bins);
  for (let at = 0; at < ends.length; at += endsPerBin) {
    ends[at] = Infinity;
    ends[at + 2] = -Infinity;
  }
  return ends;
}

/**
 * Adds values to the ends of a bin.
 *
 * @param bin - its number
 * @param more - ends of other values of the same bin
 * @param from - number of that bin in `more`
 */
export function addEnds(ends: BinEnds, bin: number, more: BinEnds, from = 0): void {
  const [at, other] = [endsPerBin * bin, endsPerBin * from];
  const [least, greatest] = [more[other]!, more[other + 2]!];
  if (least < ends[at]!) ends.set([least, 0], at);
  if (least === ends[at]) ends[at + 1]! += more[other + 1]!;
  if (greatest > ends[at + 2]!) ends.set([greatest, 0], at + 2);
  if (greatest === ends[at + 2]) ends[at + 3]! += more[other + 3]!;
}

/** Ends of a bin with one value. */
export function endsOf(value: number): BinEnds {
  return Float64Array.of(value, 1, value, 1);
}

/** Adds the values that lie in the bins of equal width; others are passed over. */
export function countEnds(
  ends: BinEnds,
  values: Float64Array,
  [from, to]: readonly [number, number],
  { least, scale }: BinGrid,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i]!;
    const place = (value - least) * scale;
    if (!(place >= 0 && place < histogramBins)) continue;
    const at = endsPerBin * (place | 0);
    if (value < ends[at]!) {
      ends[at] = value;
      ends[at + 1] = 1;
    } else if (value === ends[at]) ends[at + 1]!++;
    if (value > ends[at + 2]!) {
      ends[at + 2] = value;
      ends[at + 3] = 1;
    } else if (value === ends[at + 2]) ends[at + 3]!++;
  }
}

/**
 * Whether two of some first values are equal, which tells laws with atoms, or of whole numbers, from those of a density:
 * 1,024 draws of which one in a hundred lies on an atom show it but once in 2,000 runs.
 *
 * @param first - values, finite or not; left as they are
 */
export function hasTies(first: Float64Array): boolean {
  // Found by a hash table, half full at most: sorting would take several times as long.
  let length = 2;
  while (length < 2 * first.length) length *= 2;
  const table = new Float64Array(length).fill(Number.NaN);
  const words = new Uint32Array(first.buffer, first.byteOffset, 2 * first.length);
  for (let i = 0; i < first.length; i++) {
    const value = first[i]!;
    if (!(Math.abs(value) < Infinity)) continue;
    // Both zeros are one value.
    let at = value === 0 ? 0 : mixBits(words[2 * i]! ^ mixBits(words[2 * i + 1]!)) & (length - 1);
    while (!Number.isNaN(table[at]!)) {
      if (table[at] === value) return true;
      at = (at + 1) & (length - 1);
    }
    table[at] = value;
  }
  return false;
}
