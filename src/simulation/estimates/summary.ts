import { lazyParts } from '../../core/lazy-parts';
import type { ColumnEstimates } from './column-estimates';
import type { Estimate, QuantileEstimate } from './estimate';

/** Mean, spread and quantiles of one indicator in one year, as data. */
export interface SummaryData {
  readonly kind: 'summary';
  readonly indicator: string;
  readonly unit: string;
  readonly year: number;
  /** Draws with a finite value; only they are counted below. */
  readonly finite: number;
  readonly draws: number;
  readonly mean: Estimate;
  /** Standard deviation, with n − 1 below. */
  readonly sd: Estimate;
  readonly min: number;
  readonly max: number;
  /** Sample quantiles by Hyndman and Fan's type 7. */
  readonly quantiles: readonly ({ readonly probability: number } & QuantileEstimate)[];
}

/** Parts of a summary that are known before anything is computed. */
type Given = Pick<SummaryData, 'kind' | 'indicator' | 'unit' | 'year' | 'draws'>;

/** Probabilities of the quantiles that every summary gives. */
export const summaryProbabilities = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/**
 * Summary of the draws of one column, not frozen yet; each part is computed when it is first read.
 *
 * Standard errors of independent draws: of the mean s/√n; of s by the fourth central moment, see `momentEstimates`; of a
 * quantile by the order statistics one standard deviation √(n p (1 − p)) of their rank below and above, see
 * `quantileEstimates`. Of other draws the same means over draws are taken, (x − m)² / (2 s) for s and [x ≤ q] for q, and
 * their errors from what is independent: antithetic pairs, 16 replicates, or rounds of weighted draws, see `designError`.
 * Errors that the draws are too few to tell are NaN, null in JSON.
 */
export function summaryOf(
  subject: { readonly indicator: string; readonly unit: string; readonly year: number },
  { draws, extent, spread, quantiles }: ColumnEstimates,
): SummaryData {
  return lazyParts<Given, Omit<SummaryData, keyof Given>>(
    { kind: 'summary', ...subject, draws },
    {
      finite: () => extent().finite,
      mean: () => spread()[0],
      sd: () => spread()[1],
      min: () => extent().min,
      max: () => extent().max,
      quantiles: () => {
        const estimates = quantiles(summaryProbabilities);
        return summaryProbabilities.map((probability, i) => ({ probability, ...estimates[i]! }));
      },
    },
  );
}
