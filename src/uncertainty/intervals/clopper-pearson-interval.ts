import { parseInput } from '../../core/parse-input';
import { betaQuantile } from './beta-quantile';
import { type CountOfDraws, countOfDraws } from './count-of-draws';

/**
 * Two-sided confidence interval of a probability from independent draws, which covers it at least as often as
 * `level` says, whatever the probability (Clopper and Pearson's "exact" interval).
 *
 * The ends are the p for which P(B ≥ count) and P(B ≤ count), B binomial, are (1 − level)/2: quantiles of
 * Beta(count, n − count + 1) and Beta(count + 1, n − count).
 *
 * @param count - draws in which the event happened, an integer in [0, draws]
 * @param draws - n, independent of each other
 * @param level - least coverage, in (0, 1); 0.95 unless given
 * @returns lower and upper end, in [0, 1]; exactly 0 where count is 0, exactly 1 where it is all
 * @throws InputError if a number is outside its range or `count` is above `draws`
 * @see Clopper and Pearson (1934), The use of confidence or fiducial limits illustrated in the case of the binomial
 * @example clopperPearsonInterval({ count: 0, draws: 1000 }); // [0, 0.0036820838968656716]
 */
export function clopperPearsonInterval(input: CountOfDraws): readonly [number, number] {
  const { count, draws, level } = parseInput('clopperPearsonInterval', countOfDraws, input);
  const probability = (1 - level) / 2;
  // The rarer outcome keeps its digits; the interval of the other is its mirror image.
  const rare = Math.min(count, draws - count);
  const low = rare === 0 ? 0 : betaQuantile({ a: rare, b: draws - rare + 1, probability, counted: 'below' });
  const high = betaQuantile({ a: rare + 1, b: draws - rare, probability, counted: 'above' });
  return 2 * count <= draws ? [low, high] : [1 - high, 1 - low];
}
