import { sum } from '../../core/sum';
import { rootOfSquares } from './root-of-squares';

/**
 * Standard error of a statistic from its values in independent parts of equal size: their standard deviation, /√parts.
 *
 * @param values - one a part
 * @returns exactly 0 where all are equal; NaN for fewer than two parts
 * @example spreadOfParts([1, 3]); // 1
 */
export function spreadOfParts(values: readonly number[]): number {
  const parts = values.length;
  if (parts < 2) return Number.NaN;
  // Each divided by the number of parts, so that no distance or sum is too large.
  const shares = Float64Array.from(values, (each) => each / parts - values[0]! / parts);
  const middle = sum(shares) / parts;
  return rootOfSquares(
    shares.map((each) => each - middle),
    parts / (parts - 1),
  );
}
