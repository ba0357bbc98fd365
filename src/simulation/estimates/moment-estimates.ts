import type { CentralMoments } from '../reductions/block-moments';
import type { Estimate } from './estimate';
import { spreadOfParts } from './spread-of-parts';

/** Draws below which they tell no error of their standard deviation: the fourth moment of three is fixed. */
export const fewestForSpread = 4;

/** Moments of all draws and, where the draws come in independent replicates, of each of these. */
export interface GroupedMoments {
  readonly all: CentralMoments;
  readonly replicates?: readonly CentralMoments[];
}

/**
 * Mean and standard deviation (n − 1 below) with their standard errors.
 *
 * Independent draws: s/√n, and √v/(2s), v the unbiased estimate of the variance of s² by the fourth central moment, at
 * least 2 s⁴ / (n (n − 1)), below which that variance lies for no law. Replicates: from the spread of their shares in the
 * two sums, Σ (x − m) and Σ ((x − m)² − m2) / (2s), which holds with one draw in each.
 *
 * @returns mean, standard deviation; errors are NaN for one draw, that of the standard deviation for fewer than four
 * @see Kendall and Stuart (1977), The Advanced Theory of Statistics, volume 1 (k-statistics and their variances)
 */
export function momentEstimates({ all, replicates }: GroupedMoments): readonly [Estimate, Estimate] {
  const { count, mean, second } = all;
  const sd = count < 2 ? Number.NaN : Math.sqrt(second / (count - 1));
  const [meanError, sdError] =
    replicates === undefined ? independentErrors(all, sd) : replicateErrors(all, sd, replicates);
  return [
    { value: mean, standardError: meanError },
    { value: sd, standardError: sd > 0 && count < fewestForSpread ? Number.NaN : sdError },
  ];
}

function independentErrors({ count: n, second, fourth }: CentralMoments, sd: number): [number, number] {
  if (!(sd > 0)) return [sd, sd];
  // In units of the standard deviation, since fourth powers are soon beyond the range of a double.
  const m2 = (n - 1) / n;
  const m4 = ((fourth / second / second) * ((n - 1) * (n - 1))) / n;
  const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)) / ((n - 1) * (n - 2) * (n - 3));
  const unbiased = (2 * n + (n - 1) * k4) / (n * (n + 1));
  return [sd / Math.sqrt(n), (sd * Math.sqrt(Math.max(unbiased, 2 / (n * (n - 1))))) / 2];
}

function replicateErrors(
  { count, mean, second }: CentralMoments,
  sd: number,
  replicates: readonly CentralMoments[],
): [number, number] {
  if (!(sd > 0)) return [sd, sd];
  const points = count / replicates.length;
  const aside = (own: CentralMoments) => (own.count === 0 ? 0 : own.mean - mean);
  const means = replicates.map((own) => (own.count * aside(own)) / points);
  const squares = replicates.map((own) => {
    const distance = aside(own);
    return (own.second + own.count * distance * distance - (own.count * second) / count) / points;
  });
  return [spreadOfParts(means), spreadOfParts(squares) / (2 * sd)];
}
