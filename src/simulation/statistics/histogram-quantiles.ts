import type { QuantileEstimate } from '../estimates/estimate';
import { leastRankError, rankSpan, slopeOf, tellsError } from '../estimates/quantile-estimates';
import { rootOfSquares } from '../estimates/root-of-squares';
import type { HistogramCounts } from './histogram-counts';
import { rankErrors } from './histogram-rank-error';
import { rankingOf, resolutionAt, valueAt } from './histogram-ranking';

/**
 * Sample quantiles (Hyndman and Fan's type 7) of values that were counted in bins. Where atoms are looked for, the values
 * at the ends of a bin are known; the others are spread evenly over it. A quantile is no farther from that of the values
 * themselves than the resolution given with it.
 *
 * Standard errors √(e² + resolution²): e as of kept values, the error of the rank times the distance of the quantiles of
 * neighbouring ranks; that of independent draws is √(n p (1 − p)), that of replicates see `rankErrors`.
 *
 * @param probabilities - in [0, 1]
 * @returns one estimate a probability, between the least and the greatest value; NaN where there is no value, and as the
 *   error where the draws are too few to tell
 */
export function histogramQuantiles(
  counts: HistogramCounts,
  probabilities: readonly number[],
): QuantileEstimate[] {
  const ranking = rankingOf(counts);
  const n = ranking.count;
  if (n === 0) {
    const none = { value: Number.NaN, standardError: Number.NaN, resolution: Number.NaN };
    return probabilities.map(() => none);
  }
  const errorOfRank = counts.parts === 1 ? undefined : rankErrors(counts);
  return probabilities.map((probability) => {
    const middle = (n - 1) * probability;
    const value = valueAt(ranking, middle);
    const resolution = resolutionAt(ranking, middle);
    if (!tellsError(n, probability)) return { value, standardError: Number.NaN, resolution };
    const reach =
      errorOfRank === undefined
        ? Math.sqrt(n * probability * (1 - probability))
        : Math.max(leastRankError, errorOfRank(Math.floor(middle)), errorOfRank(Math.ceil(middle)));
    const span = rankSpan(middle, reach, [0, n - 1]);
    const ofDraws = reach * slopeOf(span, [valueAt(ranking, span[0]), valueAt(ranking, span[1])]);
    return { value, standardError: rootOfSquares(Float64Array.of(ofDraws, resolution)), resolution };
  });
}
