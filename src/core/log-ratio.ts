import { log } from './log';
import { log1p } from './log1p';

/**
 * Natural logarithm of the ratio of two numbers, accurate where they are close and where the ratio is no double.
 *
 * ln(larger / smaller)
 *
 * @param larger - at least `smaller`, finite
 * @param smaller - above 0
 * @returns at least 0, to 1e-15 relative
 * @example logRatio(1e300, 1e-300); // 1381.5510557964274
 */
export function logRatio(larger: number, smaller: number): number {
  const growth = (larger - smaller) / smaller;
  return growth < Infinity ? log1p(growth) : log(larger) - log(smaller);
}
