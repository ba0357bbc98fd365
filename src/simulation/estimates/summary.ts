import { sum } from '../../core/sum';
import type { Design } from '../design';
import { centralMoments } from './central-moments';
import type { Estimate } from './estimate';
import { finiteValues } from './finite-values';
import { orderStatistics } from './order-statistics';
import { pairedEstimates } from './paired-estimates';
import { partEstimates } from './part-estimates';
import { quantileEstimates } from './quantile-estimates';
import { weightedQuantiles } from './weighted-quantile';

/** Mean, spread and quantiles of one indicator in one year. */
export interface Summary {
  /** Draws with a finite value; only they are counted below. */
  readonly finite: number;
  readonly draws: number;
  readonly mean: Estimate;
  /** Standard deviation, with n − 1 below. */
  readonly sd: Estimate;
  readonly min: number;
  readonly max: number;
  /** Sample quantiles by Hyndman and Fan's type 7. */
  readonly quantiles: readonly ({ readonly probability: number } & Estimate)[];
}

/** Probabilities of the quantiles that every summary gives. */
export const summaryProbabilities = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * Summary of the draws of one column.
 *
 * Standard errors of independent draws: of the mean s/√n; of s by the fourth central moment, √((m4 − s⁴)/n)/(2s); of a
 * quantile half the distance between the order statistics one standard deviation √(n p (1 − p)) of their rank below and
 * above. Of antithetic draws: from their pairs, see `pairedEstimates`. Of other dependent or weighted draws: the spread
 * of the same statistic over 16 parts that are independent, /√16.
 *
 * @param values - finite or not; those that are not are left out and counted
 * @param design - how the draws were made
 */
export function summarise(values: ArrayLike<number>, design: Design = { sampler: 'random' }): Summary {
  const finite = finiteValues(values);
  const own = estimatesOf(values, finite, design);
  const [min, max] = finite.length === 0 ? [] : orderStatistics(finite, [0, finite.length - 1]);
  return {
    finite: finite.length,
    draws: values.length,
    mean: own[0]!,
    sd: own[1]!,
    min: min ?? Number.NaN,
    max: max ?? Number.NaN,
    quantiles: summaryProbabilities.map((probability, i) => ({ probability, ...own[2 + i]! })),
  };
}

/** Mean, standard deviation and quantiles, with the errors that suit the design. */
function estimatesOf(values: ArrayLike<number>, finite: Float64Array, design: Design): Estimate[] {
  if (design.sampler === 'random') return independentEstimates(finite);
  if (design.sampler !== 'antithetic') {
    return partEstimates(values, design, (draws) => statistics(values, draws, design));
  }
  return pairedEstimates(values, finite.slice().sort(), independentEstimates(finite), summaryProbabilities);
}

/** Mean, standard deviation and quantiles of independent draws. */
function independentEstimates(finite: Float64Array): Estimate[] {
  const n = finite.length;
  const { mean, second, fourth } = centralMoments(finite);
  const variance = n < 2 ? Number.NaN : second / (n - 1);
  const sd = Math.sqrt(variance);
  const sdError = sd === 0 ? 0 : Math.sqrt(Math.max(0, fourth / n - variance * variance) / n) / (2 * sd);
  return [
    { value: mean, standardError: sd / Math.sqrt(n) },
    { value: sd, standardError: sdError },
    ...quantileEstimates(finite, summaryProbabilities),
  ];
}

/** Mean, standard deviation and quantiles of some draws, weighted where the design says so. */
function statistics(values: ArrayLike<number>, draws: readonly number[], { weights }: Design): number[] {
  const own = Float64Array.from(draws, (draw) => values[draw]!);
  if (weights === undefined) return independentEstimates(own).map(({ value }) => value);
  const shares = Float64Array.from(draws, (draw) => weights[draw]!);
  const total = sum(shares);
  const mean = sum(own.map((value, i) => shares[i]! * value)) / total;
  const spread = sum(own.map((value, i) => shares[i]! * (value - mean) * (value - mean)));
  const { length } = own;
  const sd = length < 2 ? Number.NaN : Math.sqrt((spread / total) * (length / (length - 1)));
  return [mean, sd, ...weightedQuantiles(own, shares, summaryProbabilities)];
}
