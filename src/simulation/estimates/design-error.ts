import { replicateCount } from '../../uncertainty/samplers/replicates';
import { type Design, errorBasis, groupSize } from '../design/design';
import { groupedError } from './grouped-error';
import { spreadOfParts } from './spread-of-parts';

/**
 * Standard error of a mean over all draws, or over those that count, by what the errors of the draws rest on: the spread
 * of the deviations over groups of draws, or over 16 replicates (delta method, where it is known only from the draws how
 * many count).
 *
 * @param deviations - one a draw: its distance from the mean, without its weight; 0 for a draw that does not count
 * @param total - weights of the draws that count; their number where all count alike
 * @returns in the unit of the mean; NaN where there are fewer than two groups
 */
export function designError(deviations: Float64Array, design: Design, total: number): number {
  switch (errorBasis(design)) {
    case 'replicates': {
      const parts = new Float64Array(replicateCount);
      for (let draw = 0; draw < deviations.length; draw++) parts[draw % replicateCount]! += deviations[draw]!;
      return spreadOfParts(Array.from(parts, (part) => (part * replicateCount) / total));
    }
    case 'weights': {
      const weighted = deviations.map((deviation, draw) => deviation * design.weights![draw]!);
      return groupedError(weighted, { size: groupSize(design), total });
    }
    default:
      return groupedError(deviations, { size: groupSize(design), total });
  }
}
