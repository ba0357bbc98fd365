/** A law of counts: whole numbers from `first` on, with one mode, away from which probabilities fall. */
export interface CountLaw {
  /** Smallest and largest count; the largest may be ∞. */
  readonly first: number;
  readonly last: number;
  /** A count of about the highest probability. */
  readonly mode: number;
  /** P(X = k) */
  pmf(k: number): number;
  /** ln P(X = k), also between whole numbers above 0. */
  logPmf(k: number): number;
  /** P(X = k + 1) / P(X = k) */
  ratio(k: number): number;
  /** P(X ≤ k), exact in the lower tail. */
  below(k: number): number;
  /** P(X > k), exact in the upper tail. */
  above(k: number): number;
}
