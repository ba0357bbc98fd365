/** How many of several targets are met in the same draw. */
export interface TargetsMet {
  /** Mean number of targets met; the sum of their single probabilities. */
  readonly expected: number;
  /** NaN where the draws are too few to tell. */
  readonly standardError: number;
  /** Element k is the share of draws, weighted where they are, in which exactly k targets are met. */
  readonly distribution: readonly number[];
}
