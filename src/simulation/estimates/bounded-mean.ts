import { tQuantile } from '../../uncertainty/intervals/t-quantile';
import { effectiveClopperPearson } from './effective-clopper-pearson';
import { effectiveInterval, fewest, withinUnit } from './share';
import { unseenError } from './unseen-error';

/** Mean of numbers in [0, 1] over the draws, with the error that suits how these were made. */
export interface MeanEstimate {
  readonly value: number;
  /** In [0, 1], around the value, and wider than it. */
  readonly interval: readonly [number, number];
  /** Never 0: draws that all agree show no spread, and still leave an error. NaN where they are too few to tell. */
  readonly standardError: number;
}

/**
 * A mean of numbers in [0, 1] with its interval: that of a share of n* = m(1 − m)/s² draws, Wilson's, or Clopper and
 * Pearson's where fewer than 16 of them would hit, or miss; a number in [0, 1] varies at most as much as a hit or miss.
 *
 * @param mean.standardError - s, of the mean; 0 or NaN where the draws show none
 * @param run.draws - how many there are, or are worth
 * @param run.freedom - degrees of freedom of the error
 * @param run.level - coverage aimed at, in (0, 1)
 */
export function boundedMean(
  mean: { readonly value: number; readonly standardError: number },
  { draws, freedom, level }: { readonly draws: number; readonly freedom: number; readonly level: number },
): MeanEstimate {
  // Rounding of sums may pass the ends by a digit.
  const value = Math.min(1, Math.max(0, mean.value));
  const rare = Math.min(value, 1 - value);
  const isSeen = rare > 0 && mean.standardError > 0;
  const standardError = isSeen ? mean.standardError : unseenError(draws);
  const worth = isSeen ? (rare / standardError) * ((1 - rare) / standardError) : draws;
  const isFew = !(rare * worth >= fewest);
  const [low, high] = isFew
    ? effectiveClopperPearson({ share: rare, draws: worth, level })
    : withinUnit(effectiveInterval(rare, standardError, tQuantile((1 - level) / 2, freedom)));
  const interval = value <= 0.5 ? ([low, high] as const) : ([1 - high, 1 - low] as const);
  return { value, interval: [Math.min(interval[0], value), Math.max(interval[1], value)], standardError };
}
