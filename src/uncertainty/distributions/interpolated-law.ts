import { log } from '../../core/log';
import { sum } from '../../core/sum';
import type { Restriction } from '../distribution';
import { atom } from './atom';
import { cumulate, firstAtLeast, firstAtMost, lastAtMost } from './cumulate';
import type { LawBody } from './law-body';
import type { WeightedValues } from './sort-by-value';
import { mostKinks } from './step-law';

/** Values in increasing order, with the probability below and above each place of the quantile function. */
interface Line {
  readonly values: Float64Array;
  readonly below: Float64Array;
  readonly above: Float64Array;
}

/**
 * The law whose quantile function is linear between the sorted values: type 7 of Hyndman & Fan for equal weights.
 *
 * A value stands at the middle of its cumulative weight, rescaled to [0, 1]; where values repeat, the law has an atom
 *
 * @param sorted - values in increasing order, the last greater than the first, and their weights > 0
 * @returns moments, support and functions
 */
export function interpolatedLaw({ values, weights }: WeightedValues): LawBody {
  // Twice the weight between the middles of neighbours.
  return lineLaw(
    values,
    weights.subarray(1).map((weight, i) => weight + weights[i]!),
  );
}

/** The law of a line through values, the last greater than the first, with weights > 0 between them. */
function lineLaw(values: Float64Array, gaps: Float64Array): LawBody {
  const total = sum(gaps);
  const below = cumulate(gaps, 0, true).map((each) => each / total);
  const above = cumulate(gaps.slice().reverse(), 0, true)
    .reverse()
    .map((each) => each / total);
  [below[values.length - 1], above[0]] = [1, 1];
  const line = { values, below, above };
  const share = (i: number) => gaps[i]! / total;
  const hasAtoms = values.some((value, i) => i > 0 && values[i - 1] === value);
  return {
    ...momentsOf(values, share),
    support: [values[0]!, values[values.length - 1]!],
    ...(values.length <= mostKinks
      ? { kinks: [...new Set(below.subarray(1, -1))] }
      : { kinks: [], stepped: true }),
    pdf: (x) => densityAt(line, share, x),
    ...(hasAtoms && { pmf: (x: number) => atomAt(line, share, x) }),
    cdf: (x) => tailAt(line, below, x),
    sf: (x) => tailAt(line, above, x),
    quantile: (p) => valueAt(line, below, firstAtLeast(below, p), p),
    quantileUpper: (q) => valueAt(line, above, firstAtMost(above, q), q),
    restrict: (low, high) => restrictLine(values, gaps, low, high),
  };
}

/** The stretches of a line in an interval; where only an atom is left, the law of that value. */
function restrictLine(
  values: Float64Array,
  gaps: Float64Array,
  low: number,
  high: number,
): Restriction | undefined {
  const [places, left]: [number[], number[]] = [[], []];
  for (let i = 0; i < gaps.length; i++) {
    const [start, end] = [values[i]!, values[i + 1]!];
    const [from, to] = [Math.max(start, low), Math.min(end, high)];
    const share = start === end ? (from === to ? 1 : 0) : (to - from) / (end - start);
    if (!(share > 0)) continue;
    if (places.length === 0) places.push(from);
    places.push(to);
    left.push(gaps[i]! * share);
  }
  if (left.length === 0) return undefined;
  const logMass = log(sum(left) / sum(gaps));
  const [first, last] = [places[0]!, places[places.length - 1]!];
  if (first === last) return { law: atom(first), logMass };
  return { law: lineLaw(Float64Array.from(places), Float64Array.from(left)), logMass };
}

/** Between the place before i and i, in proportion to the probability. */
function valueAt({ values }: Line, tail: Float64Array, i: number, probability: number): number {
  const [from, to] = [values[i - 1]!, values[i]!];
  return from + (to - from) * ((probability - tail[i - 1]!) / (tail[i]! - tail[i - 1]!));
}

function tailAt({ values }: Line, tail: Float64Array, x: number): number {
  const i = lastAtMost(values, x);
  if (i === values.length - 1) return tail[i]!;
  const share = (x - values[i]!) / (values[i + 1]! - values[i]!);
  return tail[i]! + (tail[i + 1]! - tail[i]!) * share;
}

function densityAt({ values }: Line, share: (i: number) => number, x: number): number {
  let i = Math.min(lastAtMost(values, x), values.length - 2);
  while (i > 0 && values[i] === values[i + 1]) i--;
  return values[i] === values[i + 1] ? 0 : share(i) / (values[i + 1]! - values[i]!);
}

function atomAt({ values }: Line, share: (i: number) => number, x: number): number {
  let total = 0;
  for (let i = lastAtMost(values, x); i > 0 && values[i] === x && values[i - 1] === x; i--)
    total += share(i - 1);
  return total;
}

/** Moments of a law that is uniform between neighbours: of u in [a, b], E u² = (a² + a b + b²)/3, E u³ = (a + b)(a² + b²)/4. */
function momentsOf(values: Float64Array, share: (i: number) => number) {
  const average = (of: (a: number, b: number) => number) =>
    sum(Array.from({ length: values.length - 1 }, (_, i) => share(i) * of(values[i]!, values[i + 1]!)));
  const first = values[0]!;
  const mean = first + average((a, b) => (a - first) / 2 + (b - first) / 2);
  const variance = average((x, y) => {
    const [a, b] = [x - mean, y - mean];
    return (a * a + a * b + b * b) / 3;
  });
  const sd = Math.sqrt(variance);
  const skewness = average((x, y) => {
    const [a, b] = [(x - mean) / sd, (y - mean) / sd];
    return ((a + b) * (a * a + b * b)) / 4;
  });
  return { mean, variance, skewness };
}
