import { once } from '../../core/once';
import type { Design } from '../design/design';
import { type Extent, extentOf } from '../reductions/extent';
import { designQuantiles } from './design-quantiles';
import type { Estimate, QuantileEstimate } from './estimate';
import { meanAndSd } from './mean-and-sd';

/** What can be asked of the draws of one number, be their values kept or counted; each is computed when it is asked for. */
export interface ColumnEstimates {
  readonly draws: number;
  readonly extent: () => Extent;
  /** Mean and standard deviation (n − 1 below) of the finite values. */
  readonly spread: () => readonly [Estimate, Estimate];
  /** Sample quantiles of the finite values, by Hyndman and Fan's type 7. */
  readonly quantiles: (probabilities: readonly number[]) => readonly QuantileEstimate[];
}

/**
 * Estimates from the values of all draws.
 *
 * @param values - in the order of the draws, finite or not
 * @param known - what is known of them
 */
export function columnEstimates(
  values: Float64Array,
  design: Design,
  known?: { readonly allFinite: boolean },
): ColumnEstimates {
  return {
    draws: values.length,
    extent: once(() => extentOf(values)),
    spread: once(() => meanAndSd(values, design)),
    quantiles: (probabilities) => designQuantiles(values, design, probabilities, known),
  };
}
