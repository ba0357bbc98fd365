/**
 * Sample quantile of weighted values. Value k stands at the middle of its share of the weight; these places are
 * stretched so that the first is at probability 0 and the last at 1, with lines between. Equal weights give Hyndman and
 * Fan's type 7.
 *
 * @param values - in any order, finite
 * @param weights - one a value, at least 0, not all 0
 * @param probabilities - in [0, 1]
 * @returns one quantile a probability; NaN without values
 */
export function weightedQuantiles(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  probabilities: readonly number[],
): number[] {
  const order = Array.from(values, (_, i) => i)
    .filter((i) => weights[i]! > 0)
    .sort((a, b) => values[a]! - values[b]!);
  if (order.length === 0) return probabilities.map(() => Number.NaN);
  let total = 0;
  const places = order.map((i) => {
    total += weights[i]!;
    return total - weights[i]! / 2;
  });
  const first = places[0]!;
  const span = places[places.length - 1]! - first;
  return probabilities.map((probability) => at(first + probability * span, places, order, values));
}

function at(
  place: number,
  places: readonly number[],
  order: readonly number[],
  values: ArrayLike<number>,
): number {
  let low = 0;
  let high = places.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= place) low = middle;
    else high = middle;
  }
  const [from, to] = [values[order[low]!]!, values[order[high]!]!];
  if (low === high || places[high] === places[low]) return from;
  const share = (place - places[low]!) / (places[high]! - places[low]!);
  return share >= 1 ? to : from + share * (to - from);
}
