import { sum } from '../../core/sum';
import { atomAfter } from './atoms';
import type { LawWithoutMoments } from './make-distribution';
import type { Moments } from './quantile-moments';

/** Probability above a value beyond which no value counts. */
const negligible = 1e-22;

/**
 * Mean, variance and skewness of a discrete law by summation over its values.
 *
 * @param law - a law without density whose support begins with a value
 * @returns moments, to the rounding of the probabilities
 */
export function steppedMoments(law: LawWithoutMoments): Moments {
  const values: number[] = [];
  const weights: number[] = [];
  for (let x = law.support[0]; x <= law.support[1] && x < Infinity; x = atomAfter(law, x)) {
    values.push(x);
    weights.push(law.pmf!(x));
    if (law.sf(x) < negligible) break;
  }
  const total = sum(weights);
  const average = (of: (x: number) => number) => sum(values.map((x, i) => of(x) * weights[i]!)) / total;
  const mean = average((x) => x);
  const variance = average((x) => (x - mean) * (x - mean));
  const sd = Math.sqrt(variance);
  const skewness = average((x) => ((x - mean) / sd) * ((x - mean) / sd) * ((x - mean) / sd));
  return { mean, variance, skewness };
}
