import { mean, sampleStandardDeviation } from 'simple-statistics';
import { log } from '../../core/log';
import { sum } from '../../core/sum';
import type { YearValue } from './growth-history';
import { type PersistenceChoice, persistenceOf } from './persistence-choice';

/** Deviation of a log growth, as a share of 1 + |mean|, that the rounding of two values and their quotient explains. */
const rounding = 4.440892098500626e-16;

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
  /** Least-squares persistence of the deviations from the mean, φ̂, too small on average in short series. */
  readonly estimatedPersistence: number;
  /** Standard error of φ̂; 0 where all growths are equal. */
  readonly persistenceStandardError: number;
  /** Persistence of the fit, φ: φ̂ · n / (n + 20), or as chosen. */
  readonly persistence: number;
  /** Standard deviation of the innovations that φ leaves. */
  readonly innovationSd: number;
  /** Deviation of the last growth from the mean. */
  readonly lastDeviation: number;
}

/**
 * Mean, spread and persistence of the log growths of a series.
 *
 * φ̂ = Σ d(t) d(t−1) / Σ d(t−1)², its variance Σ (d(t) − φ̂ d(t−1))² / (n − 3) / Σ d(t−1)². Innovations
 * d(t) − φ d(t−1): where φ rests on φ̂, their variance has the divisor n − 3; where φ is chosen, (1 − φ²) d(1)² joins
 * their squares, divisor n − 1, so that without persistence they are the deviations. Standard error of the mean
 * s/√n · √(1 + 2 Σ (1 − k/n) φᵏ), k = 1 ... n − 1, and never below s/√n.
 *
 * Growths that are equal but for rounding have no spread and no persistence.
 *
 * @param series - positive values, one a year, at least five growths
 * @param choice - persistence; that of least squares, shrunk, if left out
 * @throws InputError where the persistence comes out outside (−1, 1)
 */
export function growthStatistics(series: readonly YearValue[], choice?: PersistenceChoice): GrowthStatistics {
  const growths = series.slice(1).map(({ value }, i) => logGrowth(series[i]!.value, value));
  const n = growths.length;
  const drift = mean(growths);
  const deviations = growths.map((growth) => growth - drift);
  const isSteady = deviations.every((each) => Math.abs(each) <= rounding * (1 + Math.abs(drift)));
  const varying = isSteady ? deviations.map(() => 0) : deviations;
  const spread = isSteady ? 0 : sampleStandardDeviation(growths);
  const { estimate, standardError } = leastSquares(varying);
  const persistence = persistenceOf({ estimate, growths: n, choice });
  return {
    years: [series[0]!.year, series[n]!.year],
    growths: n,
    meanLogGrowth: drift,
    sdLogGrowth: spread,
    standardError: (spread / Math.sqrt(n)) * Math.sqrt(Math.max(1, inflation(persistence, n))),
    estimatedPersistence: estimate,
    persistenceStandardError: standardError,
    persistence,
    innovationSd: Math.sqrt(innovationVariance(varying, persistence, choice)),
    lastDeviation: varying[n - 1]!,
  };
}

/** ln(after / before), also where the quotient is beyond the range of doubles. */
function logGrowth(before: number, after: number): number {
  const ratio = after / before;
  return ratio > 1e-300 && ratio < 1e300 ? log(ratio) : log(after) - log(before);
}

function leastSquares(deviations: readonly number[]): { estimate: number; standardError: number } {
  const before = deviations.slice(0, -1);
  const power = sum(before.map((d) => d * d));
  if (power === 0) return { estimate: 0, standardError: 0 };
  const estimate = sum(before.map((d, i) => d * deviations[i + 1]!)) / power;
  const variance = squaresOfInnovations(deviations, estimate) / (deviations.length - 3);
  return { estimate, standardError: Math.sqrt(variance / power) };
}

function innovationVariance(
  deviations: readonly number[],
  persistence: number,
  choice: PersistenceChoice | undefined,
): number {
  const squares = squaresOfInnovations(deviations, persistence);
  const n = deviations.length;
  if (choice === undefined || choice === 'estimate') return squares / (n - 3);
  const first = deviations[0]!;
  return (squares + (1 - persistence * persistence) * first * first) / (n - 1);
}

function squaresOfInnovations(deviations: readonly number[], persistence: number): number {
  const innovations = deviations.slice(1).map((d, i) => d - persistence * deviations[i]!);
  return sum(innovations.map((e) => e * e));
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
