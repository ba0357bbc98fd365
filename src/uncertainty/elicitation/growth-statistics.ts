import { mean, sampleStandardDeviation } from 'simple-statistics';
import { log } from '../../core/log';
import { sum } from '../../core/sum';
import type { YearValue } from './growth-history';

/** Largest |persistence| that is kept after the correction, short of a random walk of the growth rate. */
const largestPersistence = 0.95;

/** What a series says about its growth. */
export interface GrowthStatistics {
  /** First and last year of the series. */
  readonly years: readonly [number, number];
  /** Number of yearly growths, n. */
  readonly growths: number;
  /** Mean of the log growths, per year. */
  readonly meanLogGrowth: number;
  /** Their standard deviation, divisor n − 1. */
  readonly sdLogGrowth: number;
  /** Standard error of the mean, with the persistence taken into account. */
  readonly standardError: number;
  /** Least-squares persistence of the deviations from the mean, too small on average in short series. */
  readonly estimatedPersistence: number;
  /** Persistence with the small-sample correction, kept within ±0.95. */
  readonly persistence: number;
  /** Standard deviation of the innovations. */
  readonly innovationSd: number;
  /** Deviation of the last growth from the mean. */
  readonly lastDeviation: number;
}

/**
 * Mean, spread and persistence of the log growths of a series.
 *
 * φ̂ = Σ d(t) d(t−1) / Σ d(t−1)², φ = φ̂ + (1 + 3 φ̂) / n; innovations d(t) − φ d(t−1), divisor n − 3; standard error
 * s/√n · √(1 + 2 Σ (1 − k/n) φᵏ), k = 1 ... n − 1, and never below s/√n
 *
 * @param series - positive values, one a year
 */
export function growthStatistics(series: readonly YearValue[]): GrowthStatistics {
  const growths = series.slice(1).map(({ value }, i) => log(value / series[i]!.value));
  const n = growths.length;
  const drift = mean(growths);
  const spread = sampleStandardDeviation(growths);
  const deviations = growths.map((growth) => growth - drift);
  const before = deviations.slice(0, -1);
  const after = deviations.slice(1);
  const power = sum(before.map((d) => d * d));
  const estimated = power === 0 ? 0 : sum(after.map((d, i) => d * before[i]!)) / power;
  const corrected = power === 0 ? 0 : estimated + (1 + 3 * estimated) / n;
  const persistence = Math.max(-largestPersistence, Math.min(corrected, largestPersistence));
  const innovations = after.map((d, i) => d - persistence * before[i]!);
  return {
    years: [series[0]!.year, series[n]!.year],
    growths: n,
    meanLogGrowth: drift,
    sdLogGrowth: spread,
    standardError: Math.sqrt(((spread * spread) / n) * Math.max(1, inflation(persistence, n))),
    estimatedPersistence: estimated,
    persistence,
    innovationSd: Math.sqrt(sum(innovations.map((e) => e * e)) / (n - 3)),
    lastDeviation: deviations[n - 1]!,
  };
}

/** Variance of the mean of n values of an AR(1) series over that of n independent ones. */
function inflation(persistence: number, n: number): number {
  let total = 1;
  let power = 1;
  for (let lag = 1; lag < n; lag++) {
    power *= persistence;
    total += 2 * (1 - lag / n) * power;
  }
  return total;
}
