import type { Moments } from './quantile-moments';

/**
 * Mean, variance and skewness from sums of powers about a place near the mean, within a few standard deviations of it.
 *
 * @param sums - sums, or integrals, of the powers 0 ... 3 of the distance from the place
 * @returns moments of that distance
 */
export function centralMoments([total, first, second, third]: readonly [
  number,
  number,
  number,
  number,
]): Moments {
  const mean = first / total;
  const variance = second / total - mean * mean;
  const central = third / total - mean * (3 * variance + mean * mean);
  return { mean, variance, skewness: central / (variance * Math.sqrt(variance)) };
}
