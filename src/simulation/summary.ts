import { quantileSorted } from 'simple-statistics';
import { sum } from '../core/sum';

/** An estimate and its Monte Carlo standard error. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

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
 * Summary of independent draws.
 *
 * Standard errors: of the mean s/√n; of s by the fourth central moment, √((m4 − s⁴)/n)/(2s); of a quantile half the
 * distance between the order statistics one standard deviation √(n p (1 − p)) of their rank below and above.
 *
 * @param values - finite or not; those that are not are left out and counted
 */
export function summarise(values: ArrayLike<number>): Summary {
  const sorted = sortedFinite(values);
  const n = sorted.length;
  const mean = n === 0 ? Number.NaN : sum(sorted) / n;
  const squares = sorted.map((value) => (value - mean) * (value - mean));
  const variance = n < 2 ? Number.NaN : sum(squares) / (n - 1);
  const sd = Math.sqrt(variance);
  const fourth = sum(squares.map((square) => square * square)) / n;
  const sdError = sd === 0 ? 0 : Math.sqrt(Math.max(0, fourth - variance * variance) / n) / (2 * sd);
  return {
    finite: n,
    draws: values.length,
    mean: { value: mean, standardError: sd / Math.sqrt(n) },
    sd: { value: sd, standardError: sdError },
    min: n === 0 ? Number.NaN : sorted[0]!,
    max: n === 0 ? Number.NaN : sorted[n - 1]!,
    quantiles: summaryProbabilities.map((probability) => ({
      probability,
      ...quantileEstimate(sorted, probability),
    })),
  };
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
