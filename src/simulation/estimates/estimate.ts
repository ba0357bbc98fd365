/** An estimate and its Monte Carlo standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** An estimated quantile. */
export interface QuantileEstimate extends Estimate {
  /**
   * Where the values were counted in bins, not kept: width of the bin that holds the quantile, within which it is
   * interpolated. The quantile of the values themselves is no farther away.
   */
  readonly resolution?: number;
}
