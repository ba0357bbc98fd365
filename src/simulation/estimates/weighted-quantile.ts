import type { Design } from '../design/design';
import { effectiveDraws } from './effective-draws';
import { errorOfShareBelow } from './error-of-share';
import type { Estimate } from './estimate';
import { between, leastRankError, rankSpan, slopeOf, tellsError } from './quantile-estimates';

/** Weighted values in increasing order, each at its place: the weight up to the middle of its own. */
interface WeightedRanking {
  readonly places: Float64Array;
  readonly values: Float64Array;
}

/**
 * Sample quantiles of weighted draws. Value k stands at the middle of its share of the weight; these places are stretched
 * so that the first is at probability 0 and the last at 1, with lines between. Equal weights give Hyndman and Fan's
 * type 7.
 *
 * The standard error is that of the share of weight below the quantile times the distance of the quantiles of neighbouring
 * shares, as in `quantileEstimates`; the share is known to the rounding of a draw at best.
 *
 * @param values - all draws in their order, finite or not
 * @param design - of the run, with a weight for every draw, at least 0
 * @param probabilities - in [0, 1]
 * @returns one estimate a probability; NaN where no finite draw has a weight, or the draws are worth too few
 */
export function weightedQuantiles(
  values: Float64Array,
  design: Design & { readonly weights: Float64Array },
  probabilities: readonly number[],
): Estimate[] {
  const ranking = rankingOf(values, design.weights);
  const { places } = ranking;
  if (places.length === 0) return probabilities.map(() => ({ value: Number.NaN, standardError: Number.NaN }));
  const [first, last] = [places[0]!, places[places.length - 1]!];
  const finite = design.weights.filter((_, draw) => Number.isFinite(values[draw]!));
  const draws = effectiveDraws(finite);
  const total = finite.reduce((sum, weight) => sum + weight, 0);
  return probabilities.map((probability) => {
    const middle = first + probability * (last - first);
    const value = valueAt(ranking, middle);
    if (!tellsError(draws, probability)) return { value, standardError: Number.NaN };
    const error = errorOfShareBelow(values, value, design) * total;
    const reach = Math.max(error, leastRankError * gapAt(places, middle));
    const span = rankSpan(middle, reach, [first, last]);
    const slope = slopeOf(span, [valueAt(ranking, span[0]), valueAt(ranking, span[1])]);
    return { value, standardError: reach * slope };
  });
}

function rankingOf(values: Float64Array, weights: Float64Array): WeightedRanking {
  const order = Int32Array.from(values.keys())
    .filter((draw) => Number.isFinite(values[draw]!) && weights[draw]! > 0)
    .sort((a, b) => values[a]! - values[b]!);
  let total = 0;
  const places = Float64Array.from(order, (draw) => {
    total += weights[draw]!;
    return total - weights[draw]! / 2;
  });
  return { places, values: Float64Array.from(order, (draw) => values[draw]!) };
}

/** Value at a place, on a line between its neighbours. */
function valueAt({ places, values }: WeightedRanking, place: number): number {
  const low = lowerNeighbour(places, place);
  const high = Math.min(low + 1, places.length - 1);
  const gap = places[high]! - places[low]!;
  return gap === 0 ? values[low]! : between(values[low]!, values[high]!, (place - places[low]!) / gap);
}

/** Distance of the places on either side of another. */
function gapAt(places: Float64Array, place: number): number {
  const low = Math.min(lowerNeighbour(places, place), places.length - 2);
  return places[low + 1]! - places[low]!;
}

/** Index of the last place that is not beyond another. */
function lowerNeighbour(places: Float64Array, place: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (places[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
