import type { Estimate } from './estimate';
import { pairedError } from './paired-error';

/**
 * Quantiles of antithetic draws, with errors from their pairs: half the distance between the order statistics one
 * error of the share [x ≤ q] below and above the quantile q, and at least half the distance between its neighbours,
 * since pairs that lie evenly about a median leave it no other error.
 *
 * @param values - all draws in their order, finite or not
 * @param sorted - the finite ones in increasing order
 * @param quantiles - of the sorted values
 * @param probabilities - one a quantile
 * @see Avramidis and Wilson (1998), Correlation-induction techniques for estimating quantiles in simulation experiments
 */
export function pairedQuantiles(
  values: ArrayLike<number>,
  sorted: Float64Array,
  quantiles: readonly number[],
  probabilities: readonly number[],
): Estimate[] {
  const n = sorted.length;
  return quantiles.map((value, i) => {
    const share = sorted.filter((each) => each <= value).length / n;
    const deviations = Float64Array.from(values, (each) =>
      Number.isFinite(each) ? (each <= value ? 1 : 0) - share : 0,
    );
    return { value, standardError: errorOfQuantile(sorted, probabilities[i]!, pairedError(deviations, n)) };
  });
}

function errorOfQuantile(sorted: Float64Array, probability: number, error: number): number {
  const n = sorted.length;
  const at = (rank: number) => sorted[Math.min(n - 1, Math.max(0, rank))]!;
  const middle = (n - 1) * probability;
  const reach = error * n;
  const spread = at(Math.round(middle + reach)) - at(Math.round(middle - reach));
  const gap = at(Math.floor(middle) + 1) - at(Math.floor(middle));
  return Math.max(spread, gap) / 2;
}
