import { replicateCount } from '../../uncertainty/samplers/replicates';
import type { Design } from '../design';
import type { Estimate } from './estimate';
import { spreadOfParts } from './spread-of-parts';

/** Numbers of some draws, from their values and, where the draws have any, their weights. */
export type Statistics = (values: Float64Array, weights: Float64Array | undefined) => readonly number[];

/**
 * Statistics of dependent or weighted draws, with errors from the spread of the same statistics over 16 parts that are
 * independent, /√16; draw i belongs to part i mod 16, which is its replicate where there are any.
 *
 * @param values - all draws in their order; those that are not finite are left out
 */
export function partEstimates(values: Float64Array, { weights }: Design, statistics: Statistics): Estimate[] {
  const parts = Array.from({ length: replicateCount }, (_, part) => {
    const own = finiteDraws(values, weights, { from: part, step: replicateCount });
    return statistics(own.values, own.weights);
  });
  const all = finiteDraws(values, weights, { from: 0, step: 1 });
  return statistics(all.values, all.weights).map((value, i) => ({
    value,
    standardError: spreadOfParts(parts.map((part) => part[i]!)),
  }));
}

/** Every so many-th draw, if finite, with its weight. */
function finiteDraws(
  values: Float64Array,
  weights: Float64Array | undefined,
  { from, step }: { readonly from: number; readonly step: number },
): { readonly values: Float64Array; readonly weights: Float64Array | undefined } {
  const most = Math.max(0, Math.ceil((values.length - from) / step));
  const chosen = new Float64Array(most);
  const theirs = weights === undefined ? undefined : new Float64Array(most);
  let count = 0;
  for (let draw = from; draw < values.length; draw += step) {
    const value = values[draw]!;
    if (!(Math.abs(value) < Infinity)) continue;
    if (theirs !== undefined) theirs[count] = weights![draw]!;
    chosen[count++] = value;
  }
  return { values: chosen.subarray(0, count), weights: theirs?.subarray(0, count) };
}
