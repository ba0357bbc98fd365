/** How many of several targets are met in the same draw. */
export interface TargetsMet {
  /** Mean number of targets met; the sum of their single probabilities. */
  readonly expected: number;
  readonly standardError: number;
  /** Element k is the share of draws in which exactly k targets are met. */
  readonly distribution: readonly number[];
}
