import { powerOfTwo } from '../../core/power-of-two';
import { type BinGrid, histogramBins } from '../reductions/bin-grid';
import { finiteValues } from '../reductions/finite-values';

/**
 * Bins that hold any finite number: 4,096 of equal width about a middle, and beyond them bins whose width grows with the
 * distance from it, 64 to every doubling.
 */
export interface HistogramGrid extends BinGrid {
  readonly middle: number;
  /** Half the range of the bins of equal width. */
  readonly reach: number;
}

/** Bins of an octave of distances. */
const binsPerOctave = 64;

/** Share of the first values beyond either end of the range by which the bins are laid out. */
const tail = 1 / 128;

/** The range is made twice as wide, which is far enough that normal values lie beyond it once in 600,000 draws. */
const widened = 2;

const view = /* @__PURE__ */ new DataView(new ArrayBuffer(8));

/**
 * Bins laid out by some first values: about the middle of the range that holds all but the outer 1/128 of them on either
 * side.
 *
 * @param first - values, finite or not; left as they are
 */
export function histogramGrid(first: Float64Array): HistogramGrid {
  const values = finiteValues(first);
  if (values.length === 0) return gridOf(0, 1);
  const rank = Math.floor(tail * (values.length - 1));
  const [low, high] = [leastOf(values, 1, rank), leastOf(values, -1, rank)];
  const own = halfRange(low[rank]!, -high[rank]!);
  // Where nearly all values are the same, the others decide.
  const { middle, half } = own.half > 0 ? own : halfRange(low[0]!, -high[0]!);
  if (half === 0) return gridOf(middle, Math.abs(middle) / 1024 || 1);
  return gridOf(middle, half * widened);
}

/** The least of sign · value in order, up to a rank; ranks are low, so this takes less than to sort all. */
function leastOf(values: Float64Array, sign: 1 | -1, rank: number): Float64Array {
  const least = new Float64Array(rank + 1).fill(Infinity);
  for (let i = 0; i < values.length; i++) {
    const value = sign * values[i]!;
    if (value >= least[rank]!) continue;
    let place = rank;
    for (; place > 0 && least[place - 1]! > value; place--) least[place] = least[place - 1]!;
    least[place] = value;
  }
  return least;
}

/** In halves, whose difference cannot overflow. */
function halfRange(low: number, high: number): { readonly middle: number; readonly half: number } {
  return { middle: low / 2 + high / 2, half: high / 2 - low / 2 };
}

function gridOf(middle: number, asked: number): HistogramGrid {
  // Bins narrower than the doubles about the middle would tell nothing apart.
  const finest = Math.max(Math.abs(middle) * powerOfTwo(-30), powerOfTwo(-960));
  const reach = Math.min(Math.max(asked, finest), powerOfTwo(1020));
  const least = Math.max(middle - reach, -Number.MAX_VALUE);
  return { middle, reach, least, scale: histogramBins / 2 / reach };
}

/**
 * Number of the outer bin of a value: from 0 upwards above the middle, from −1 downwards below it.
 *
 * @param value - finite, in none of the bins of equal width
 */
export function outerBin({ middle, reach }: HistogramGrid, value: number): number {
  const ratio = Math.min(Number.MAX_VALUE, Math.max(1, Math.abs(value - middle) / reach));
  view.setFloat64(0, ratio);
  // The exponent and the first six bits behind the point.
  const bin = (view.getInt32(0) >>> 14) - 1023 * binsPerOctave;
  return value < middle ? -1 - bin : bin;
}

/** Ends of an outer bin, the lower one first; infinite where they lie beyond all numbers. */
export function outerEdges({ middle, reach }: HistogramGrid, bin: number): readonly [number, number] {
  const isBelow = bin < 0;
  const number = isBelow ? -1 - bin : bin;
  const [near, far] = [distanceOf(number) * reach, distanceOf(number + 1) * reach];
  return isBelow ? [middle - far, middle - near] : [middle + near, middle + far];
}

/** Ends of some bins of equal width. @param bin - the first, from 0 @param count - how many */
export function innerEdges(
  { least, scale }: HistogramGrid,
  bin: number,
  count: number,
): readonly [number, number] {
  return [least + bin / scale, least + (bin + count) / scale];
}

/** 2^octave · (1 + place/64), what the first distance of a bin is in terms of the reach. */
function distanceOf(number: number): number {
  const octave = Math.floor(number / binsPerOctave);
  return octave > 1023 ? Infinity : powerOfTwo(octave) * (1 + (number % binsPerOctave) / binsPerOctave);
}
