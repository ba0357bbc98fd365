import { type Design, meanOf } from '../simulation/design';
import type { JudgedTarget } from './joint-odds';

/** How many of several targets are met in the same draw. */
export interface TargetsMet {
  /** Mean number of targets met; the sum of their single probabilities. */
  readonly expected: number;
  readonly standardError: number;
  /** Element k is the share of draws in which exactly k targets are met. */
  readonly distribution: readonly number[];
}

/** Counts the targets met in every draw. @param design - how the draws were made */
export function targetsMet(judged: readonly JudgedTarget[], draws: number, design: Design): TargetsMet {
  const met = new Float64Array(draws);
  const shares = new Array<number>(judged.length + 1).fill(0);
  for (let draw = 0; draw < draws; draw++) {
    for (const each of judged) met[draw]! += each.met[draw]!;
    shares[met[draw]!]! += (design.weights?.[draw] ?? 1) / draws;
  }
  const { value, standardError } = meanOf(met, design);
  return { expected: value, standardError, distribution: Object.freeze(shares) };
}
