import type { Estimate } from './estimate';
import { orderStatistics } from './order-statistics';

/** Standard deviation of what rounding to whole ranks takes away, 1/√12. */
export const leastRankError = 0.28867513459481287;

/**
 * Sample quantiles (Hyndman and Fan's type 7), with their standard errors: the error of a rank times the distance of the
 * quantiles of neighbouring ranks, between one error below and one above, as far as there are draws.
 *
 * Of independent draws the error of a rank is √(n p (1 − p)); of others it is given, and at least that of rounding to
 * whole ranks, since pairs or replicates that lie evenly about a quantile show no other.
 *
 * @param finite - finite values in any order
 * @param probabilities - in [0, 1]
 * @param errorOfRank - by the quantile; that of independent draws unless given
 * @returns one estimate a probability; NaN where there is no value, and as the error where `tellsError` says no
 * @see Hyndman and Fan (1996), Sample quantiles in statistical packages
 * @see Woodruff (1952), Confidence intervals for medians and other position measures
 * @example quantileEstimates(Float64Array.of(4, 1, 3, 2), [0.5])[0].value; // 2.5
 */
export function quantileEstimates(
  finite: Float64Array,
  probabilities: readonly number[],
  errorOfRank?: (quantile: number) => number,
): Estimate[] {
  const n = finite.length;
  if (n === 0) return probabilities.map(() => ({ value: Number.NaN, standardError: Number.NaN }));
  const middles = probabilities.map((probability) => (n - 1) * probability);
  const known = errorOfRank && valuesAt(finite, middles);
  const reaches = probabilities.map((probability, i) =>
    known === undefined
      ? Math.sqrt(n * probability * (1 - probability))
      : Math.max(errorOfRank!(known[i]!), leastRankError),
  );
  const spans = middles.map((middle, i) => rankSpan(middle, reaches[i]!, [0, n - 1]));
  const values = valuesAt(finite, [...middles, ...spans.flat()]);
  return probabilities.map((probability, i) => {
    const at = probabilities.length + 2 * i;
    const slope = slopeOf(spans[i]!, [values[at]!, values[at + 1]!]);
    return {
      value: values[i]!,
      standardError: tellsError(n, probability) ? reaches[i]! * slope : Number.NaN,
    };
  });
}

/**
 * Whether draws tell the error of a quantile: half a draw at least must be expected beyond it, on either side.
 *
 * @param draws - how many there are, or are worth
 */
export function tellsError(draws: number, probability: number): boolean {
  return draws > 1 && draws * Math.min(probability, 1 - probability) >= 0.5;
}

/** Places one error below and above another, as far as there are any; the place itself where the error is NaN. */
export function rankSpan(
  middle: number,
  reach: number,
  [first, last]: readonly [number, number],
): readonly [number, number] {
  return [Math.max(first, middle - (reach || 0)), Math.min(last, middle + (reach || 0))];
}

/** Distance of two values by that of their places, divided first, since the values may be far apart. */
export function slopeOf(
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): number {
  return high / (to - from) - low / (to - from);
}

/** Values at places among the sorted ones, from 0, on lines between neighbours. */
function valuesAt(finite: Float64Array, places: readonly number[]): number[] {
  const found = orderStatistics(
    finite,
    places.flatMap((place) => [Math.floor(place), Math.ceil(place)]),
  );
  return places.map((place, i) => between(found[2 * i]!, found[2 * i + 1]!, place - Math.floor(place)));
}

/** A share of the way from one value to another, in [0, 1]. */
export function between(lower: number, upper: number, share: number): number {
  const distance = upper - lower;
  // Two values whose distance is too large for a double are weighted one by one.
  if (distance === Infinity) return (1 - share) * lower + share * upper;
  return Math.min(upper, lower + share * distance);
}
