import type { Series } from './series';
import { sortedOrder } from './sorted-order';

/**
 * Ranks from 1 on; equal values share the mean of the ranks they take up.
 *
 * @example midranks([20, 10, 20]); // [2.5, 1, 2.5]
 */
export function midranks(values: Series): Float64Array {
  const order = sortedOrder(values);
  const ranks = new Float64Array(values.length);
  for (let first = 0, next = 0; first < order.length; first = next) {
    while (next < order.length && values[order[next]!] === values[order[first]!]) next++;
    for (let i = first; i < next; i++) ranks[order[i]!] = (first + 1 + next) / 2;
  }
  return ranks;
}
