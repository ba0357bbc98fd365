/** Bins of one pass. */
const bins = 4096;

/** Up to so many values are simply sorted. */
const few = 2048;

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
  select(
    values,
    0,
    [...new Set(ranks)].sort((a, b) => a - b),
    found,
  );
  return ranks.map((rank) => found.get(rank)!);
}

/** Finds the values of some ranks, counted from `first`, in a part of all values. */
function select(
  values: Float64Array,
  first: number,
  ranks: readonly number[],
  found: Map<number, number>,
): void {
  if (values.length <= few) {
    const sorted = values.slice().sort();
    for (const rank of ranks) found.set(rank, sorted[rank - first]!);
    return;
  }
  const { least, greatest } = rangeOf(values);
  const scale = (bins * (1 - 1e-12)) / (greatest - least);
  if (!(scale > 0 && scale < Infinity && greatest - least < Infinity)) {
    selectBySorting(values, first, ranks, found);
    return;
  }
  const counts = new Uint32Array(bins);
  for (let i = 0; i < values.length; i++) counts[((values[i]! - least) * scale) | 0]!++;
  const wanted = wantedBins(counts, first, ranks);
  const parts = gather(values, counts, wanted, { least, scale });
  for (const [bin, { before, ranks: inside }] of wanted) {
    const part = parts.get(bin)!;
    if (part.length === values.length) selectBySorting(part, before, inside, found);
    else select(part, before, inside, found);
  }
}

function selectBySorting(
  values: Float64Array,
  first: number,
  ranks: readonly number[],
  found: Map<number, number>,
): void {
  const sorted = values.slice().sort();
  for (const rank of ranks) found.set(rank, sorted[rank - first]!);
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
  { least, scale }: { readonly least: number; readonly scale: number },
): Map<number, Float64Array> {
  const places = new Int32Array(bins).fill(-1);
  let total = 0;
  for (const bin of wanted.keys()) {
    places[bin] = total;
    total += counts[bin]!;
  }
  const together = new Float64Array(total);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const bin = ((value - least) * scale) | 0;
    const place = places[bin]!;
    if (place < 0) continue;
    together[place] = value;
    places[bin] = place + 1;
  }
  // Each place has moved on to the end of its bin.
  return new Map(
    [...wanted.keys()].map((bin) => [bin, together.subarray(places[bin]! - counts[bin]!, places[bin])]),
  );
}
