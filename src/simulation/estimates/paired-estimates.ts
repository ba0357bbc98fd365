import { sum } from '../../core/sum';
import type { Estimate } from './estimate';
import { pairedError } from './paired-error';
import { pairedQuantiles } from './paired-quantiles';

/**
 * Mean, standard deviation and quantiles of antithetic draws, with errors from their pairs.
 *
 * Each statistic is, but for terms of higher order, a mean over draws: of x, of (x − m)² / (2 s), and for the share
 * below a quantile of [x ≤ q], see `pairedQuantiles`. The spread of these over pairs gives their errors.
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
  return [
    {
      value: mean,
      standardError: pairedError(
        deviationsOf((value) => value - mean),
        n,
      ),
    },
    { value: sd, standardError: sd === 0 ? 0 : pairedError(deviationsOf(square), n) },
    ...pairedQuantiles(
      values,
      sorted,
      estimates.slice(2).map(({ value }) => value),
      probabilities,
    ),
  ];
}
