import { betaQuantile } from '../../uncertainty/intervals/beta-quantile';

/**
 * Clopper and Pearson's interval of a share, of draws whose number need not be whole.
 *
 * @param share - in [0, 1/2]
 * @param draws - independent draws that they are worth, > 0
 * @param level - coverage aimed at, in (0, 1)
 * @returns lower and upper end around the share; the lower one is 0 where it is
 * @see Korn and Graubard (1998), Confidence intervals for proportions with small expected number of positive counts
 *   estimated from survey data
 * @example effectiveClopperPearson({ share: 0, draws: 1000, level: 0.95 }); // [0, 0.0036820838968656716]
 */
export function effectiveClopperPearson({
  share,
  draws,
  level,
}: {
  readonly share: number;
  readonly draws: number;
  readonly level: number;
}): readonly [number, number] {
  const probability = (1 - level) / 2;
  const [hits, misses] = [share * draws, (1 - share) * draws];
  // Below half a hit the quantile of the lower end cannot be found, and it lies near 0.
  const low = hits < 0.5 ? 0 : betaQuantile({ a: hits, b: misses + 1, probability, counted: 'below' });
  const high = betaQuantile({ a: hits + 1, b: misses, probability, counted: 'above' });
  return [Math.min(low, share), Math.max(high, share)];
}
