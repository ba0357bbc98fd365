import type { Distribution } from '../distribution';

/** A law and its probability in a mixture; the weights of all parts sum to 1. */
export interface Part {
  readonly weight: number;
  readonly distribution: Distribution;
}

/** The side from which a probability of a mixture is counted, and what a quantile is sought with there. */
export interface Side {
  /** F counted from below, 1 − F counted from above. */
  tail(x: number): number;
  /** Whether x is at or above the value with probability `target`. */
  reached(tail: number, target: number): boolean;
  /** The component's own quantile. */
  own(law: Distribution, target: number): number;
  /** 1 where the tail grows with x, −1 where it falls. */
  readonly direction: 1 | -1;
}

/** Σ wᵢ f(lawᵢ) */
export function weighted(parts: readonly Part[], value: (law: Distribution) => number): number {
  let total = 0;
  for (const { weight, distribution } of parts) total += weight * value(distribution);
  return total;
}

/** @param parts - weights > 0 and their laws */
export function sidesOf(parts: readonly Part[]): { readonly lower: Side; readonly upper: Side } {
  return {
    lower: {
      tail: (x) => weighted(parts, (law) => law.cdf(x)),
      reached: (tail, target) => tail >= target,
      own: (law, p) => law.quantile(p),
      direction: 1,
    },
    upper: {
      tail: (x) => weighted(parts, (law) => law.sf(x)),
      reached: (tail, target) => tail <= target,
      own: (law, q) => law.quantileUpper(q),
      direction: -1,
    },
  };
}
