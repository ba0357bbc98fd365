/** Hits, or misses, below which replicates or pairs are too uneven for a t interval. */
export const fewest = 16;

/** An estimated probability with the error that suits how its draws were made. */
export interface ShareEstimate {
  readonly probability: number;
  /** In [0, 1], around the probability, and wider than it. */
  readonly interval: readonly [number, number];
  /** Never 0: draws that all agree show no spread, and still leave an error. NaN where they are too few to tell. */
  readonly standardError: number;
  /** Draws in which the event happened. */
  readonly count: number;
  readonly draws: number;
  /** How the interval was made. */
  readonly intervalMethod: 'wilson' | 'replicates' | 'pairs' | 'clopperPearson' | 'weighted';
  /** The interval's coverage is only approximate: too few hits or misses, replicates too alike, or weighted draws. */
  readonly approximate: boolean;
}

/** Wilson's interval of n* = p(1 − p)/s² draws, with t in place of the normal quantile; a = t²/n*. */
export function effectiveInterval(p: number, standardError: number, t: number): readonly [number, number] {
  const reach = t * standardError;
  const a = (reach / (p * (1 - p))) * reach;
  const half = Math.sqrt(reach * reach + (a * a) / 4);
  return [(p + a / 2 - half) / (1 + a), (p + a / 2 + half) / (1 + a)];
}

/** A probability lies in [0, 1]; an interval made by a symmetric law may not, and is cut there. */
export function withinUnit([low, high]: readonly [number, number]): readonly [number, number] {
  return [Math.max(0, low), Math.min(1, high)];
}
