import { type Design, errorBasis } from '../design/design';
import { centralMoments } from './central-moments';
import { drawSpread } from './draw-spread';
import type { Estimate } from './estimate';
import { momentEstimates } from './moment-estimates';
import { replicateMoments } from './replicate-moments';

/**
 * Mean and standard deviation of the finite values of a column, weighted where the draws are, with the standard errors
 * that suit how they were made.
 *
 * @param values - all draws in their order, finite or not
 * @returns mean, standard deviation; NaN where there are too few values
 */
export function meanAndSd(values: Float64Array, design: Design): readonly [Estimate, Estimate] {
  switch (errorBasis(design)) {
    case 'independent':
      return momentEstimates({ all: centralMoments(values) });
    case 'replicates':
      return momentEstimates({ all: centralMoments(values), replicates: replicateMoments(values) });
    default:
      return drawSpread(values, design);
  }
}
