import {
  type Distribution,
  densityRatio,
  distributionMark,
  type Restriction,
  restriction,
} from '../distribution';
import { restrictByQuantiles } from './restrict-by-quantiles';
import { restrictContinuous } from './restrict-continuous';

/**
 * What is left of a law in an interval: as the law itself knows, or by its density, or, of one that is written by
 * hand, by its quantiles alone.
 *
 * @param law - any law
 * @param low - smallest value, may be −∞
 * @param high - largest value, may be ∞
 * @returns the law in the interval; undefined where it has no probability there
 */
export function restrict(law: Distribution, low: number, high: number): Restriction | undefined {
  if (law[restriction]) return law[restriction](low, high);
  if (!law[distributionMark]) return restrictByQuantiles(law, low, high);
  return restrictContinuous(law, [low, high], law[densityRatio]);
}
