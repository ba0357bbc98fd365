import { sum } from '../../core/sum';
import { cumulate, firstAtLeast, firstAtMost, lastAtMost } from './cumulate';
import type { Law } from './make-distribution';

/** Most jumps that a law lists as kinks. */
export const mostKinks = 256;

/**
 * A law of finitely many values, without name: what `discrete` and `empirical` share.
 *
 * quantile(p) is the smallest value with F(value) ≥ p; F is summed from below, 1 − F from above
 *
 * @param points - values in any order and their weights ≥ 0; equal values are one, and weight 0 is none
 * @returns moments, support and functions
 */
export function stepLaw(
  points: readonly { readonly value: number; readonly weight: number }[],
): Omit<Law, 'kind' | 'parameters'> {
  const { values, weights } = atomsOf(points);
  const total = sum(weights);
  const below = cumulate(weights).map((each) => each / total);
  const above = cumulate(weights.slice(1).reverse(), 0, true)
    .reverse()
    .map((each) => each / total);
  below[values.length - 1] = 1;
  const indexOf = (x: number) => lastAtMost(values, x);
  return {
    ...momentsOf(values, weights, total),
    support: [values[0]!, values[values.length - 1]!],
    ...(values.length <= mostKinks ? { kinks: [...below.subarray(0, -1)] } : { kinks: [], stepped: true }),
    pmf: (x) => (values[indexOf(x)] === x ? weights[indexOf(x)]! / total : 0),
    cdf: (x) => below[indexOf(x)]!,
    sf: (x) => above[indexOf(x)]!,
    quantile: (p) => values[firstAtLeast(below, p)]!,
    quantileUpper: (q) => values[firstAtMost(above, q)]!,
  };
}

function atomsOf(points: readonly { readonly value: number; readonly weight: number }[]) {
  const values: number[] = [];
  const weights: number[] = [];
  for (const { value, weight } of [...points].sort((a, b) => a.value - b.value)) {
    if (weight === 0) continue;
    if (values.length > 0 && values[values.length - 1] === value) weights[weights.length - 1]! += weight;
    else {
      values.push(value);
      weights.push(weight);
    }
  }
  return { values: Float64Array.from(values), weights: Float64Array.from(weights) };
}

function momentsOf(values: Float64Array, weights: Float64Array, total: number) {
  const average = (of: (value: number) => number) => sum(values.map((x, i) => of(x) * weights[i]!)) / total;
  const first = values[0]!;
  const mean = first + average((x) => x - first);
  const variance = average((x) => (x - mean) * (x - mean));
  const sd = Math.sqrt(variance);
  const skewness = average((x) => ((x - mean) / sd) * ((x - mean) / sd) * ((x - mean) / sd));
  return { mean, variance, skewness };
}
