import { quantileSorted } from 'simple-statistics';
import { sum } from '../core/sum';
import { replicateCount } from '../uncertainty/samplers/replicates';
import { type Design, replicateOf } from './design';
import type { Estimate } from './estimate';
import { pairedEstimates } from './paired-estimates';
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
  const sorted = sortedFinite(values);
  const own = estimatesOf(values, sorted, design);
  return {
    finite: sorted.length,
    draws: values.length,
    mean: own[0]!,
    sd: own[1]!,
    min: sorted[0] ?? Number.NaN,
    max: sorted[sorted.length - 1] ?? Number.NaN,
    quantiles: summaryProbabilities.map((probability, i) => ({ probability, ...own[2 + i]! })),
  };
}

/** Mean, standard deviation and quantiles, with the errors that suit the design. */
function estimatesOf(values: ArrayLike<number>, sorted: Float64Array, design: Design): Estimate[] {
  if (design.sampler === 'random') return independentEstimates(sorted);
  if (design.sampler !== 'antithetic') return partEstimates(values, design);
  return pairedEstimates(values, sorted, independentEstimates(sorted), summaryProbabilities);
}

/** Mean, standard deviation and quantiles of independent draws. */
function independentEstimates(sorted: Float64Array): Estimate[] {
  const n = sorted.length;
  const mean = n === 0 ? Number.NaN : sum(sorted) / n;
  const squares = sorted.map((value) => (value - mean) * (value - mean));
  const variance = n < 2 ? Number.NaN : sum(squares) / (n - 1);
  const sd = Math.sqrt(variance);
  const fourth = sum(squares.map((square) => square * square)) / n;
  const sdError = sd === 0 ? 0 : Math.sqrt(Math.max(0, fourth - variance * variance) / n) / (2 * sd);
  return [
    { value: mean, standardError: sd / Math.sqrt(n) },
    { value: sd, standardError: sdError },
    ...summaryProbabilities.map((probability) => quantileEstimate(sorted, probability)),
  ];
}

/** The same statistics of dependent or weighted draws, with errors from their independent parts. */
function partEstimates(values: ArrayLike<number>, design: Design): Estimate[] {
  const partOf = replicateOf(design) ?? ((draw: number) => draw % replicateCount);
  const finite: number[] = [];
  const members = Array.from({ length: replicateCount }, (): number[] => []);
  for (let draw = 0; draw < values.length; draw++) {
    if (!Number.isFinite(values[draw])) continue;
    finite.push(draw);
    members[partOf(draw)]!.push(draw);
  }
  const parts = members.map((draws) => statistics(values, draws, design));
  return statistics(values, finite, design).map((value, i) => {
    const estimates = parts.map((part) => part[i]!);
    const middle = sum(estimates) / replicateCount;
    const squares = sum(estimates.map((each) => (each - middle) * (each - middle)));
    return { value, standardError: Math.sqrt(squares / (replicateCount - 1) / replicateCount) };
  });
}

/** Mean, standard deviation and quantiles of some draws, weighted where the design says so. */
function statistics(values: ArrayLike<number>, draws: readonly number[], { weights }: Design): number[] {
  const own = Float64Array.from(draws, (draw) => values[draw]!);
  if (weights === undefined) return independentEstimates(own.sort()).map(({ value }) => value);
  const shares = Float64Array.from(draws, (draw) => weights[draw]!);
  const total = sum(shares);
  const mean = sum(own.map((value, i) => shares[i]! * value)) / total;
  const spread = sum(own.map((value, i) => shares[i]! * (value - mean) * (value - mean)));
  const { length } = own;
  const sd = length < 2 ? Number.NaN : Math.sqrt((spread / total) * (length / (length - 1)));
  return [mean, sd, ...weightedQuantiles(own, shares, summaryProbabilities)];
}

/** Sample quantile (type 7) of sorted values, with its standard error; NaN where there is no value. */
export function quantileEstimate(sorted: Float64Array, probability: number): Estimate {
  const n = sorted.length;
  if (n === 0) return { value: Number.NaN, standardError: Number.NaN };
  const spread = Math.sqrt(n * probability * (1 - probability));
  const at = (rank: number) => sorted[Math.min(n - 1, Math.max(0, Math.round(rank)))]!;
  const middle = (n - 1) * probability;
  return {
    // simple-statistics works on anything indexed; its type asks for a plain array.
    value: quantileSorted(sorted as unknown as number[], probability),
    standardError: (at(middle + spread) - at(middle - spread)) / 2,
  };
}

/** The finite values in increasing order. */
export function sortedFinite(values: ArrayLike<number>): Float64Array {
  const copy = Float64Array.from(values);
  const finite = copy.every((value) => Number.isFinite(value))
    ? copy
    : copy.filter((value) => Number.isFinite(value));
  return finite.sort();
}
