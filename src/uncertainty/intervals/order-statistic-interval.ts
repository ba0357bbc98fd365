import * as z from 'zod/mini';
import { incompleteBeta, incompleteBetaUpper } from '../../core/incomplete-beta';
import { parseInput } from '../../core/parse-input';
import { integer, real } from '../../core/schema';

const options = z.strictObject({
  draws: integer('[1, ∞)'),
  probability: real('(0, 1)'),
  level: z._default(real('(0, 1)'), 0.95),
});

/** Ranks of the sorted draws between which a quantile lies. */
export interface OrderStatisticInterval {
  /** Rank of the lower end, 1 for the smallest draw; 0 where no draw is low enough. */
  readonly lowerRank: number;
  /** Rank of the upper end; `draws` + 1 where no draw is high enough. */
  readonly upperRank: number;
  /** False where the interval has no lower end: the draws are too few for so low a quantile. */
  readonly isBoundedBelow: boolean;
  /** False where the interval has no upper end. */
  readonly isBoundedAbove: boolean;
  /** Probability that the interval contains the quantile, for a continuous law; at least `level`. */
  readonly coverage: number;
}

/** Input of `orderStatisticInterval`. */
export interface OrderStatisticIntervalInput {
  readonly draws: number;
  readonly probability: number;
  readonly level?: number | undefined;
}

/**
 * Confidence interval of a quantile from sorted independent draws, whatever their law.
 *
 * Of n draws B lie at or below the quantile of p, B binomial (n, p), so [X(l), X(u)] contains it with probability
 * P(l ≤ B ≤ u − 1); l is the quantile (1 − level)/2 of B, u − 1 that of (1 + level)/2.
 *
 * @param draws - n, independent of each other
 * @param probability - p of the quantile, in (0, 1)
 * @param level - least coverage, in (0, 1); 0.95 unless given
 * @returns ranks from 1, which sides have an end, and the exact coverage
 * @throws InputError if a number is outside its range
 * @see David and Nagaraja (2003), Order Statistics (distribution-free intervals of quantiles)
 * @example orderStatisticInterval({ draws: 200, probability: 0.01 }).isBoundedBelow; // false
 */
export function orderStatisticInterval(input: OrderStatisticIntervalInput): OrderStatisticInterval {
  const { draws, probability, level } = parseInput('orderStatisticInterval', options, input);
  const side = (1 - level) / 2;
  const atMost = (k: number) =>
    k < 0 ? 0 : k >= draws ? 1 : incompleteBetaUpper(probability, k + 1, draws - k);
  const above = (k: number) => (k < 0 ? 1 : k >= draws ? 0 : incompleteBeta(probability, k + 1, draws - k));
  const lowerRank = firstInteger(draws, (k) => atMost(k) >= side);
  const upperRank = firstInteger(draws, (k) => above(k) <= side) + 1;
  return {
    lowerRank,
    upperRank,
    isBoundedBelow: lowerRank > 0,
    isBoundedAbove: upperRank <= draws,
    coverage: 1 - atMost(lowerRank - 1) - above(upperRank - 1),
  };
}

/** Smallest integer in [0, last] with a property that all larger ones have too, as does `last`. */
function firstInteger(last: number, holds: (k: number) => boolean): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
