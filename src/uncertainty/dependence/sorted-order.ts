import type { Series } from './series';

/**
 * Indices that put values in increasing order; equal values keep theirs.
 *
 * @example sortedOrder([30, 10, 20]); // [1, 2, 0]
 */
export function sortedOrder(values: Series): Uint32Array {
  const order = Uint32Array.from(values, (_, i) => i);
  return order.sort((a, b) => values[a]! - values[b]! || a - b);
}
