import type { Estimate } from './estimate';
import { orderStatistics } from './order-statistics';

/**
 * Sample quantiles (Hyndman and Fan's type 7) of independent draws, with their standard errors: half the distance
 * between the order statistics one standard deviation √(n p (1 − p)) of their rank below and above.
 *
 * @param finite - finite values in any order
 * @param probabilities - in [0, 1]
 * @returns one estimate a probability; NaN where there is no value
 * @see Hyndman and Fan (1996), Sample quantiles in statistical packages
 * @example quantileEstimates(Float64Array.of(4, 1, 3, 2), [0.5])[0].value; // 2.5
 */
export function quantileEstimates(finite: Float64Array, probabilities: readonly number[]): Estimate[] {
  const n = finite.length;
  if (n === 0) return probabilities.map(() => ({ value: Number.NaN, standardError: Number.NaN }));
  const rank = (place: number) => Math.min(n - 1, Math.max(0, Math.round(place)));
  const ranks = probabilities.flatMap((probability) => {
    const middle = (n - 1) * probability;
    const spread = Math.sqrt(n * probability * (1 - probability));
    return [Math.floor(middle), Math.ceil(middle), rank(middle - spread), rank(middle + spread)];
  });
  const values = orderStatistics(finite, ranks);
  return probabilities.map((probability, i) => {
    const [lower, upper, low, high] = values.slice(4 * i, 4 * i + 4) as [number, number, number, number];
    const middle = (n - 1) * probability;
    const share = middle - Math.floor(middle);
    return { value: between(lower, upper, share), standardError: (high - low) / 2 };
  });
}

function between(lower: number, upper: number, share: number): number {
  const distance = upper - lower;
  // Two values whose distance is too large for a double are weighted one by one.
  if (distance === Infinity) return (1 - share) * lower + share * upper;
  return Math.min(upper, lower + share * distance);
}
