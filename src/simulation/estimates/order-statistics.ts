import { blockDraws } from '../../uncertainty/streams/block';
import { columnRows } from '../engine/column-rows';
import { type BinGrid, histogramBins, mostRowsCounted } from '../reductions/bin-grid';

/** Up to so many values are simply sorted. */
const few = 2048;

/** Values by which the range of the bins is chosen. */
const sampled = 1024;

/** Bins are cut into bins so many times; what they cannot tell apart then is sorted. */
const deepest = 6;

/**
 * Chosen order statistics of finite values, without sorting all: the values are counted in bins of equal width, and
 * only those of a bin that holds a wanted rank are looked at again. The values are those that sorting would give.
 *
 * @param values - finite numbers; left as they are
 * @param ranks - 0 for the smallest, up to the number of values less one; in any order, repeated or not
 * @returns the value of each rank, in the order of `ranks`
 * @example orderStatistics(Float64Array.of(5, 1, 4, 2, 3), [0, 2]); // [1, 3]
 */
export function orderStatistics(values: Float64Array, ranks: readonly number[]): number[] {
  const found = new Map<number, number>();
  const inOrder = [...new Set(ranks)].sort((a, b) => a - b);
  select(values, inOrder, { first: 0, depth: 0 }, found);
  return ranks.map((rank) => found.get(rank)!);
}

/** Finds the values of some ranks, counted from `first`, in a part of all values. */
function select(
  values: Float64Array,
  ranks: readonly number[],
  place: { readonly first: number; readonly depth: number },
  found: Map<number, number>,
): void {
  const { first, depth } = place;
  const range = rangeFor(values, depth);
  if (range.isAll && range.least === range.greatest && range.least !== 0) {
    for (const rank of ranks) found.set(rank, range.least);
    return;
  }
  const scale = (histogramBins * (1 - 1e-12)) / (range.greatest - range.least);
  if (values.length <= few || depth === deepest || !(scale > 0 && scale < Infinity)) {
    const sorted = values.slice().sort();
    for (const rank of ranks) found.set(rank, sorted[rank - first]!);
    return;
  }
  const grid = { least: range.least, scale };
  const counts = countBins(values, grid);
  const wanted = wantedBins(counts, first, ranks);
  const parts = gather(values, counts, wanted, grid);
  for (const [bin, { before, ranks: inside }] of wanted) {
    select(parts.get(bin)!, inside, { first: before, depth: depth + 1 }, found);
  }
}

/** Range of the bins: of a sample at first, which spares a pass, then of all values. */
function rangeFor(values: Float64Array, depth: number) {
  if (depth > 0 || values.length <= sampled) return { ...rangeOf(values), isAll: true };
  const stride = Math.floor(values.length / sampled);
  const sample = Float64Array.from({ length: sampled }, (_, i) => values[i * stride]!);
  const { least, greatest } = rangeOf(sample);
  const margin = (greatest - least) / 8;
  // Where the sample shows no spread, only all values can tell.
  if (!(margin > 0 && margin < Infinity)) return { ...rangeOf(values), isAll: true };
  return { least: least - margin, greatest: greatest + margin, isAll: false };
}

function rangeOf(values: Float64Array): { readonly least: number; readonly greatest: number } {
  let least = values[0]!;
  let greatest = values[0]!;
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { least, greatest };
}

/** Number of values in each bin; those below and above go into the first and the last one. */
function countBins(values: Float64Array, grid: BinGrid): Uint32Array {
  const rows = columnRows();
  const counts = rows.counts(0);
  const total = new Uint32Array(histogramBins);
  const takeOut = () => {
    for (let bin = 0; bin < histogramBins; bin++) total[bin]! += counts[bin]!;
    counts.fill(0);
  };
  counts.fill(0);
  let pieces = 0;
  eachPiece(values, grid, (padding) => {
    rows.countBins(0, grid, 0);
    counts[0]! -= padding;
    if (++pieces % mostRowsCounted === 0) takeOut();
  });
  takeOut();
  return total;
}

/** Bins that hold wanted ranks, with the number of values in the bins before them. */
function wantedBins(counts: Uint32Array, first: number, ranks: readonly number[]) {
  const wanted = new Map<number, { readonly before: number; readonly ranks: number[] }>();
  let bin = 0;
  let before = first;
  for (const rank of ranks) {
    while (rank >= before + counts[bin]!) before += counts[bin++]!;
    const known = wanted.get(bin);
    if (known === undefined) wanted.set(bin, { before, ranks: [rank] });
    else known.ranks.push(rank);
  }
  return wanted;
}

/** Values of the wanted bins, bin by bin. */
function gather(
  values: Float64Array,
  counts: Uint32Array,
  wanted: ReadonlyMap<number, unknown>,
  grid: BinGrid,
): Map<number, Float64Array> {
  const marks = new Uint8Array(histogramBins);
  const places = new Uint32Array(histogramBins);
  let total = 0;
  for (const bin of wanted.keys()) {
    marks[bin] = 1;
    places[bin] = total;
    total += counts[bin]!;
  }
  const together = new Float64Array(total);
  const rows = columnRows();
  eachPiece(values, grid, (padding) => {
    const picked = rows.pickBins(0, grid, marks);
    const length = picked.length - marks[0]! * padding;
    for (let i = 0; i < length; i++) together[places[binOf(picked[i]!, grid)]!++] = picked[i]!;
  });
  // Each place has moved on to the end of its bin.
  return new Map(
    [...wanted.keys()].map((bin) => [bin, together.subarray(places[bin]! - counts[bin]!, places[bin])]),
  );
}

/** The bin that the rows put a value into. */
function binOf(value: number, { least, scale }: BinGrid): number {
  return Math.floor(Math.min(histogramBins - 1, Math.max(0, (value - least) * scale)));
}

/** Copies the values piece by piece to where they are counted; the last piece is padded by values of the first bin. */
function eachPiece(values: Float64Array, { least }: BinGrid, turn: (padding: number) => void): void {
  const { memory } = columnRows();
  for (let first = 0; first < values.length; first += blockDraws) {
    const padding = Math.max(0, first + blockDraws - values.length);
    memory.set(values.subarray(first, first + blockDraws - padding));
    if (padding > 0) memory.fill(least, blockDraws - padding, blockDraws);
    turn(padding);
  }
}
