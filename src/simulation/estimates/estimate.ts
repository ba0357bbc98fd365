/** An estimate and its Monte Carlo standard error. */
export interface Estimate {
  /** NaN where the draws are too few. */
  readonly value: number;
  /** NaN where it is unknown, since the draws are too few to tell; null in JSON. 0 only of a number without spread. */
  readonly standardError: number;
}

/** An estimated quantile. */
export interface QuantileEstimate extends Estimate {
  /**
   * Where the values were counted in bins, not kept: width of the bin that holds the quantile, within which it is
   * interpolated; 0 where the bin holds but one value. The quantile of the values themselves is no farther away, and
   * the standard error holds this width too.
   */
  readonly resolution?: number;
}
