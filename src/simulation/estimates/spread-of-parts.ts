import { sum } from '../../core/sum';

/**
 * Standard error of a statistic from its values in independent parts of equal size: their standard deviation, /√parts.
 *
 * @param values - one a part, at least two
 * @example spreadOfParts([1, 3]); // 1
 */
export function spreadOfParts(values: readonly number[]): number {
  const middle = sum(values) / values.length;
  const squares = sum(values.map((each) => (each - middle) * (each - middle)));
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
