import type { Design } from '../design';
import { finiteValues } from './finite-values';
import { quantileEstimates } from './quantile-estimates';
import { weightedQuantiles } from './weighted-quantile';

/**
 * Sample quantiles (type 7) of the finite values of a column, weighted where the draws are.
 *
 * @param probabilities - in [0, 1]
 * @returns one quantile a probability; NaN where no value is finite
 */
export function sampleQuantiles(
  values: ArrayLike<number>,
  design: Design,
  probabilities: readonly number[],
): number[] {
  const { weights } = design;
  if (weights === undefined) {
    return quantileEstimates(finiteValues(values), probabilities).map(({ value }) => value);
  }
  const finite = Array.from(values, (_, draw) => draw).filter((draw) => Number.isFinite(values[draw]));
  return weightedQuantiles(
    finite.map((draw) => values[draw]!),
    finite.map((draw) => weights[draw]!),
    probabilities,
  );
}
