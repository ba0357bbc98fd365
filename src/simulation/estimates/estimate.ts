/** An estimate and its Monte Carlo standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}
