import { sum } from '../../core/sum';
import { largestOf } from './effective-draws';

/**
 * √(factor · Σ x²), also where the squares lie beyond the range of a double.
 *
 * @param factor - ≥ 0; 1 unless given
 * @returns NaN where a value is no number
 * @example rootOfSquares(Float64Array.of(3, -4)); // 5
 */
export function rootOfSquares(values: Float64Array, factor = 1): number {
  const largest = largestOf(values.map(Math.abs));
  if (largest === 0) return Math.abs(sum(values));
  return largest * Math.sqrt(factor * sum(values.map((value) => (value / largest) * (value / largest))));
}
