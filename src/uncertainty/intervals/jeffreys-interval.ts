import { parseInput } from '../../core/parse-input';
import { betaQuantile } from './beta-quantile';
import { type CountOfDraws, countOfDraws } from './count-of-draws';

/**
 * Two-sided interval of a probability from independent draws: the central posterior interval under the prior of
 * Jeffreys, Beta(1/2, 1/2).
 *
 * The ends are the quantiles (1 ∓ level)/2 of Beta(count + 1/2, n − count + 1/2), except that the lower end is 0 where
 * count is 0 and the upper end 1 where count is n; the other end stays the two-sided one.
 *
 * @param count - draws in which the event happened, an integer in [0, draws]
 * @param draws - n, independent of each other
 * @param level - posterior probability of the interval, about its coverage, in (0, 1); 0.95 unless given
 * @returns lower and upper end, in [0, 1]
 * @throws InputError if a number is outside its range or `count` is above `draws`
 * @see Brown, Cai and DasGupta (2001), Interval estimation for a binomial proportion
 * @example jeffreysInterval({ count: 0, draws: 1000 }); // [0, 0.002508164341422298]
 */
export function jeffreysInterval(input: CountOfDraws): readonly [number, number] {
  const { count, draws, level } = parseInput('jeffreysInterval', countOfDraws, input);
  const probability = (1 - level) / 2;
  // The rarer outcome keeps its digits; the interval of the other is its mirror image.
  const rare = Math.min(count, draws - count);
  const shapes = { a: rare + 0.5, b: draws - rare + 0.5 };
  const low = rare === 0 ? 0 : betaQuantile({ ...shapes, probability, counted: 'below' });
  const high = betaQuantile({ ...shapes, probability, counted: 'above' });
  return 2 * count <= draws ? [low, high] : [1 - high, 1 - low];
}
