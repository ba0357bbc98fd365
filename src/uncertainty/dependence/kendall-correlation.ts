import { parseInput } from '../../core/parse-input';
import { pairSchema, type Series } from './series';

/**
 * Rank correlation of two variables (Kendall's tau-b): pairs of draws in the same order less those in opposite order.
 *
 * τ = (C − D) / √((n₀ − n₁)(n₀ − n₂)), n₀ = n(n − 1)/2; n₁ and n₂ count the pairs that are equal in x and in y, so
 * that 1 is reached with ties too. Without ties it is tau-a.
 *
 * @param input.x - at least two finite numbers, any unit
 * @param input.y - as many, any unit
 * @returns tau-b in [−1, 1], from exact counts, in time n log n
 * @throws InputError if the lengths differ, a number is not finite, or all of one sample are the same
 * @see Kendall (1945), The treatment of ties in ranking problems
 * @see Knight (1966), A computer method for calculating Kendall's tau with ungrouped data
 * @example kendallCorrelation({ x: [1, 2, 3], y: [1, 3, 2] }); // 0.3333333333333333
 * @example kendallCorrelation({ x: [1, 1, 2, 3], y: [1, 1, 2, 2] }); // 0.8944271909999159
 */
export function kendallCorrelation(input: { readonly x: Series; readonly y: Series }): number {
  const { x, y } = parseInput('kendallCorrelation', pairSchema, input);
  return kendallOf(x, y);
}

/** Tau-b of checked samples. */
export function kendallOf(x: Series, y: Series): number {
  const order = Uint32Array.from(x, (_, i) => i).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const byX = Float64Array.from(order, (i) => x[i]!);
  const byXThenY = Float64Array.from(order, (i) => y[i]!);
  const all = pairsAmong(order.length);
  const equalX = equalPairs(order.length, (i) => byX[i] === byX[i - 1]);
  const equalBoth = equalPairs(order.length, (i) => byX[i] === byX[i - 1] && byXThenY[i] === byXThenY[i - 1]);
  const opposite = sortCountingInversions(byXThenY);
  const equalY = equalPairs(order.length, (i) => byXThenY[i] === byXThenY[i - 1]);
  const excess = all - equalX - equalY + equalBoth - 2 * opposite;
  return excess / Math.sqrt((all - equalX) * (all - equalY));
}

function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}

/** Pairs within runs of equal elements; `isEqual` compares an element with the one before it. */
function equalPairs(count: number, isEqual: (i: number) => boolean): number {
  let pairs = 0;
  for (let i = 1, run = 0; i < count; i++) {
    run = isEqual(i) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Sorts in place by merging; counts the pairs that stood in the wrong order. */
function sortCountingInversions(values: Float64Array): number {
  const count = values.length;
  const merged = new Float64Array(count);
  let inversions = 0;
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      for (let left = start, right = middle, to = start; to < end; to++) {
        const takesLeft = left < middle && (right >= end || values[left]! <= values[right]!);
        if (!takesLeft) inversions += middle - left;
        merged[to] = takesLeft ? values[left++]! : values[right++]!;
      }
    }
    values.set(merged);
  }
  return inversions;
}
