import type { JudgedTarget } from './joint-odds';

/** How many of several targets are met in the same draw. */
export interface TargetsMet {
  /** Mean number of targets met; the sum of their single probabilities. */
  readonly expected: number;
  readonly standardError: number;
  /** Element k is the share of draws in which exactly k targets are met. */
  readonly distribution: readonly number[];
}

/** Counts the targets met in every draw. */
export function targetsMet(judged: readonly JudgedTarget[], draws: number): TargetsMet {
  const counts = new Array<number>(judged.length + 1).fill(0);
  for (let draw = 0; draw < draws; draw++) {
    let met = 0;
    for (const each of judged) met += each.met[draw]!;
    counts[met]!++;
  }
  const distribution = counts.map((count) => count / draws);
  const expected = judged.reduce((total, { count }) => total + count, 0) / draws;
  const variance = distribution.reduce(
    (total, share, k) => total + share * (k - expected) * (k - expected),
    0,
  );
  return {
    expected,
    standardError: Math.sqrt(variance / draws),
    distribution: Object.freeze(distribution),
  };
}
