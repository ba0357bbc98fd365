import type { Estimate } from './estimate';
import { finiteValues } from './finite-values';
import { orderStatistics } from './order-statistics';
import { pairedError } from './paired-error';
import { quantileEstimates } from './quantile-estimates';

/**
 * Quantiles of antithetic draws, with errors from their pairs: half the distance between the order statistics one
 * error of the share [x ≤ q] below and above the quantile q, and at least half the distance between its neighbours,
 * since pairs that lie evenly about a median leave it no other error.
 *
 * @param values - all draws in their order, finite or not
 * @param probabilities - in [0, 1]
 * @see Avramidis and Wilson (1998), Correlation-induction techniques for estimating quantiles in simulation experiments
 */
export function pairedQuantiles(values: Float64Array, probabilities: readonly number[]): Estimate[] {
  const finite = finiteValues(values);
  const quantiles = quantileEstimates(finite, probabilities);
  const ranks = quantiles.flatMap(({ value }, i) => {
    const reach = errorOfShare(values, value, finite.length) * finite.length;
    return neighbours(probabilities[i]!, reach, finite.length);
  });
  const found = finite.length === 0 ? [] : orderStatistics(finite, ranks);
  return quantiles.map(({ value }, i) => {
    const [low, high, below, above] = found.slice(4 * i, 4 * i + 4) as [number, number, number, number];
    return {
      value,
      standardError: finite.length === 0 ? Number.NaN : Math.max(high - low, above - below) / 2,
    };
  });
}

/** Standard error of the share of values up to the quantile. */
function errorOfShare(values: Float64Array, quantile: number, n: number): number {
  let count = 0;
  for (let draw = 0; draw < values.length; draw++) {
    if (values[draw]! <= quantile && values[draw]! > -Infinity) count++;
  }
  const share = count / n;
  const deviations = new Float64Array(values.length);
  for (let draw = 0; draw < values.length; draw++) {
    const value = values[draw]!;
    if (Math.abs(value) < Infinity) deviations[draw] = (value <= quantile ? 1 : 0) - share;
  }
  return pairedError(deviations, n);
}

/** Ranks one error below and above the quantile, and right beside it. */
function neighbours(probability: number, reach: number, n: number): number[] {
  const middle = (n - 1) * probability;
  const places = [
    Math.round(middle - reach),
    Math.round(middle + reach),
    Math.floor(middle),
    Math.floor(middle) + 1,
  ];
  return places.map((place) => Math.min(n - 1, Math.max(0, place)));
}
