/** Histograms that are filled, by what each takes. */
export interface HistogramCapacity {
  readonly all: number;
  /** Those in which atoms are looked for. */
  readonly withTies: number;
}

/** Room for some histograms. */
export function capacityOf(histograms: readonly { readonly hasTies: boolean }[]): HistogramCapacity {
  return { all: histograms.length, withTies: histograms.filter(({ hasTies }) => hasTies).length };
}

/** Room for both. */
export function sumOfCapacities(a: HistogramCapacity, b: HistogramCapacity): HistogramCapacity {
  return { all: a.all + b.all, withTies: a.withTies + b.withTies };
}
