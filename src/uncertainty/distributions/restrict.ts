import { type Distribution, type Restriction, restriction } from '../distribution';
import { restrictByQuantiles } from './restrict-by-quantiles';

/**
 * What is left of a law in an interval: as the law itself knows, or, of one that is written by hand, as its functions
 * tell.
 *
 * @param law - any law
 * @param low - smallest value, may be −∞
 * @param high - largest value, may be ∞
 * @returns the law in the interval; undefined where it has no probability there
 */
export function restrict(law: Distribution, low: number, high: number): Restriction | undefined {
  return law[restriction] ? law[restriction](low, high) : restrictByQuantiles(law, low, high);
}
