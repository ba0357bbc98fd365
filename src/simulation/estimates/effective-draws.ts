import { weightOf } from './weight-of';

/**
 * Equally weighted draws that weighted ones are worth, (Σw)²/Σw².
 *
 * @param weights - at least 0, not all 0
 * @see Kish (1965), Survey Sampling
 * @example effectiveDraws([1, 1, 2]); // 2.6666666666666665
 */
export function effectiveDraws(weights: ArrayLike<number>): number {
  const largest = largestOf(weights);
  const shares = Float64Array.from(weights, (weight) => weight / largest);
  const total = weightOf(shares);
  return (total / weightOf(shares, shares)) * total;
}

/**
 * Equally weighted draws that say as much about an event that no draw has shown, Σw / max w.
 *
 * Where no weight can exceed the largest one, draws show an event of probability p with at least p · Σw / (n · max w)
 * each; n of them leave it unseen no more often than so many plain draws.
 *
 * @param weights - at least 0, not all 0
 * @see Martino, Elvira and Louzada (2017), Effective sample size for importance sampling based on discrepancy measures
 * @example surestDraws([1, 1, 2]); // 2
 */
export function surestDraws(weights: ArrayLike<number>): number {
  return weightOf(weights) / largestOf(weights);
}

/** The largest of some weights. */
export function largestOf(weights: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < weights.length; i++) if (weights[i]! > largest) largest = weights[i]!;
  return largest;
}
