/** Histograms that are filled, by what each takes. */
export interface HistogramRoom {
  readonly all: number;
  /** Those in which atoms are looked for. */
  readonly withTies: number;
}

/** Room for some histograms. */
export function roomOf(histograms: readonly { readonly hasTies: boolean }[]): HistogramRoom {
  return { all: histograms.length, withTies: histograms.filter(({ hasTies }) => hasTies).length };
}

/** Room for both. */
export function sumOfRooms(a: HistogramRoom, b: HistogramRoom): HistogramRoom {
  return { all: a.all + b.all, withTies: a.withTies + b.withTies };
}
