import { sum } from '../core/sum';
import type { Estimate } from './estimate';
import { pairedError } from './paired-error';

/**
 * Mean, standard deviation and quantiles of antithetic draws, with errors from their pairs.
 *
 * Each statistic is, but for terms of higher order, a mean over draws: of x, of (x − m)² / (2 s), and for the share
 * below a quantile of [x ≤ q]. The spread of these over pairs gives their errors. A quantile's is half the distance
 * between the order statistics one error of that share below and above it, and at least half the distance between its
 * neighbours: pairs that lie evenly about a median leave it no other error.
 *
 * @param values - all draws in their order, finite or not
 * @param sorted - the finite ones in increasing order
 * @param estimates - mean, standard deviation and quantiles of the sorted values
 * @param probabilities - of the quantiles
 * @see Avramidis and Wilson (1998), Correlation-induction techniques for estimating quantiles in simulation experiments
 */
export function pairedEstimates(
  values: ArrayLike<number>,
  sorted: Float64Array,
  estimates: readonly Estimate[],
  probabilities: readonly number[],
): Estimate[] {
  const n = sorted.length;
  const deviationsOf = (of: (value: number) => number) =>
    Float64Array.from(values, (value) => (Number.isFinite(value) ? of(value) : 0));
  const [mean, sd] = [estimates[0]!.value, estimates[1]!.value];
  const power = sum(sorted.map((value) => (value - mean) * (value - mean))) / n;
  const square = (value: number) => ((value - mean) * (value - mean) - power) / (2 * sd);
  const quantiles = probabilities.map((probability, i) => {
    const { value } = estimates[2 + i]!;
    const share = sorted.filter((each) => each <= value).length / n;
    const error = pairedError(
      deviationsOf((each) => (each <= value ? 1 : 0) - share),
      n,
    );
    return { value, standardError: errorOfQuantile(sorted, probability, error) };
  });
  return [
    {
      value: mean,
      standardError: pairedError(
        deviationsOf((value) => value - mean),
        n,
      ),
    },
    { value: sd, standardError: sd === 0 ? 0 : pairedError(deviationsOf(square), n) },
    ...quantiles,
  ];
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
