/** Bins of one histogram. */
export const histogramBins = 4096;

/** Rows after which the counts of a histogram must be taken out: they are of 16 bits, so that many stay in the cache. */
export const mostRowsCounted = 63;

/** Where the bins of a histogram lie: x belongs to bin ⌊(x − least) · scale⌋. */
export interface BinGrid {
  readonly least: number;
  readonly scale: number;
}
