import { normalQuantile } from '../../core/normal-quantile';
import { parseInput } from '../../core/parse-input';
import { type CountOfDraws, countOfDraws } from './count-of-draws';

/**
 * Two-sided confidence interval of a probability from independent draws, by Wilson's score.
 *
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n), with p = count/n and z the normal quantile of (1 + level)/2.
 *
 * @param count - draws in which the event happened, an integer in [0, draws]
 * @param draws - n, independent of each other
 * @param level - coverage aimed at, in (0, 1); 0.95 unless given
 * @returns lower and upper end, in [0, 1]; exactly 0 where count is 0, exactly 1 where it is all
 * @throws InputError if `count` or `draws` is no such integer, `count` is above `draws`, or `level` is outside (0, 1)
 * @see Wilson (1927), Probable inference, the law of succession, and statistical inference
 * @example wilsonInterval({ count: 73, draws: 100 }); // [0.63567883232055, 0.8073041585042365]
 */
export function wilsonInterval(input: CountOfDraws): readonly [number, number] {
  const { count, draws, level } = parseInput('wilsonInterval', countOfDraws, input);
  const quantile = normalQuantile((1 - level) / 2);
  const zz = (quantile * quantile) / draws;
  const p = count / draws;
  // The rarer outcome keeps its digits; the interval of the other is its mirror image.
  const rare = ends(Math.min(count, draws - count) / draws, zz);
  const [low, high] = 2 * count <= draws ? rare : [1 - rare[1], 1 - rare[0]];
  return [Math.min(low, p), Math.max(high, p)];
}

/** Both ends; `zz` is z²/n. The lower one is p² over the numerator of the upper one, so that nothing cancels. */
function ends(p: number, zz: number): [number, number] {
  const numerator = p + zz / 2 + Math.sqrt(zz * (p * (1 - p) + zz / 4));
  return [numerator === 0 ? 0 : (p * p) / numerator, numerator / (1 + zz)];
}
