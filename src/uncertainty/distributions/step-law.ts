import { log } from '../../core/log';
import { sum } from '../../core/sum';
import { cumulate, firstAtLeast, firstAtMost, lastAtMost } from './cumulate';
import type { LawBody } from './law-body';
import type { WeightedValues } from './sort-by-value';

/** Most jumps that a law lists as kinks. */
export const mostKinks = 256;

/**
 * A law of finitely many values, without name: what `discrete` and `empirical` share.
 *
 * quantile(p) is the smallest value with F(value) ≥ p; F is summed from below, 1 − F from above
 *
 * @param sorted - values in increasing order and their weights > 0; equal values are one
 * @returns moments, support and functions
 */
export function stepLaw(sorted: WeightedValues): LawBody {
  const { values, weights } = atomsOf(sorted);
  const total = sum(weights);
  const below = divide(cumulate(weights), total);
  const above = divide(cumulate(weights.slice(1).reverse(), 0, true).reverse(), total);
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
    restrict: (low, high) => {
      const [first, end] = [values.findIndex((x) => x >= low), values.findLastIndex((x) => x <= high) + 1];
      if (first < 0 || first >= end) return undefined;
      const left = { values: values.subarray(first, end), weights: weights.subarray(first, end) };
      return { law: stepLaw(left), logMass: log(sum(left.weights) / total) };
    },
  };
}

/** Adds up the weights of equal values. */
function atomsOf({ values, weights }: WeightedValues): WeightedValues {
  const [atoms, sums] = [new Float64Array(values.length), new Float64Array(values.length)];
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    if (i === 0 || values[i] !== values[i - 1]) atoms[count++] = values[i]!;
    sums[count - 1]! += weights[i]!;
  }
  return { values: atoms.subarray(0, count), weights: sums.subarray(0, count) };
}

function divide(numbers: Float64Array, divisor: number): Float64Array {
  for (let i = 0; i < numbers.length; i++) numbers[i]! /= divisor;
  return numbers;
}

function momentsOf(values: Float64Array, weights: Float64Array, total: number) {
  const first = values[0]!;
  const terms = new Float64Array(values.length);
  for (let i = 0; i < terms.length; i++) terms[i] = (values[i]! - first) * weights[i]!;
  const mean = first + sum(terms) / total;
  for (let i = 0; i < terms.length; i++) {
    const distance = values[i]! - mean;
    terms[i] = distance * distance * weights[i]!;
  }
  const variance = sum(terms) / total;
  const sd = Math.sqrt(variance);
  for (let i = 0; i < terms.length; i++) {
    const distance = (values[i]! - mean) / sd;
    terms[i] = distance * distance * distance * weights[i]!;
  }
  return { mean, variance, skewness: sum(terms) / total };
}
