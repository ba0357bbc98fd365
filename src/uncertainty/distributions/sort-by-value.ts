import { firstAtLeast } from './cumulate';

/** Values in increasing order and the weight of each. */
export interface WeightedValues {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/**
 * Weighted values in increasing order; equal ones stay in the order given, and weight 0 is left out.
 *
 * @param values - finite numbers in any order
 * @param weights - one for each, ≥ 0; all 1 if left out
 * @returns the values that have a weight, in a time that grows little faster than their number
 */
export function sortByValue(values: readonly number[], weights?: readonly number[]): WeightedValues {
  const kept = Float64Array.from(values);
  const keptWeights = new Float64Array(values.length).fill(1);
  let [count, isSorted] = [0, true];
  for (let i = 0; i < values.length; i++) {
    const weight = weights === undefined ? 1 : weights[i]!;
    if (weight === 0) continue;
    isSorted &&= count === 0 || values[i]! >= kept[count - 1]!;
    kept[count] = values[i]!;
    keptWeights[count++] = weight;
  }
  if (isSorted) return { values: kept.subarray(0, count), weights: keptWeights.subarray(0, count) };
  const sorted = kept.slice(0, count).sort();
  if (weights === undefined) return { values: sorted, weights: keptWeights };
  const sortedWeights = new Float64Array(count);
  // How many of the values equal to one have found their place.
  const placed = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const first = firstAtLeast(sorted, kept[i]!);
    sortedWeights[first + placed[first]!++] = keptWeights[i]!;
  }
  return { values: sorted, weights: sortedWeights };
}
