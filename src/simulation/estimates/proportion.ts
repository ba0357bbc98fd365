import { clopperPearsonInterval } from '../../uncertainty/intervals/clopper-pearson-interval';
import { tQuantile } from '../../uncertainty/intervals/t-quantile';
import { wilsonInterval } from '../../uncertainty/intervals/wilson-interval';
import { effectiveInterval, fewest, type ShareEstimate, withinUnit } from './share';
import { spreadOfParts } from './spread-of-parts';
import { unseenError } from './unseen-error';

/**
 * Share of draws in which an event happens, from counts alone.
 *
 * Independent draws: Wilson's interval. Latin hypercube and Sobol draws: Wilson's interval of as many independent draws
 * as would have the standard error s of 16 replicates, n* = p(1 − p)/s², with Student's t of 15 degrees of freedom;
 * near 0 and 1, where the errors of replicates are skewed, it covers better than p ± t s, which it equals elsewhere.
 * With fewer than 16 hits or misses Clopper and Pearson's interval on all draws, marked approximate. Where the replicates
 * differ by one hit at most, as for an event of a single even dimension, Clopper and Pearson's interval of the share of
 * replicates with one more, marked approximate too.
 *
 * @param hits - draws in which it happens: one number, or one for each of 16 replicates
 * @param draws - all draws
 * @param level - coverage aimed at, in (0, 1)
 * @see Franco, Little, Louis and Slud (2019), Comparative study of confidence intervals for proportions in complex
 *   sample surveys
 */
export function proportion(hits: ArrayLike<number>, draws: number, level: number): ShareEstimate {
  let count = 0;
  for (let part = 0; part < hits.length; part++) count += hits[part]!;
  const probability = count / draws;
  const isMixed = count > 0 && count < draws;
  if (hits.length === 1) {
    const standardError = isMixed ? Math.sqrt((probability * (1 - probability)) / draws) : unseenError(draws);
    const interval = wilsonInterval({ count, draws, level });
    return {
      probability,
      interval,
      standardError,
      count,
      draws,
      intervalMethod: 'wilson',
      approximate: false,
    };
  }
  const points = draws / hits.length;
  const shares = Array.from(hits, (each) => each / points);
  const standardError = isMixed ? replicateError(shares, points) : unseenError(draws);
  const share = { probability, standardError, count, draws };
  if (Math.min(count, draws - count) < fewest) {
    const interval = clopperPearsonInterval({ count, draws, level });
    return { ...share, interval, intervalMethod: 'clopperPearson', approximate: true };
  }
  const alike = alikeInterval(shares, points, level);
  const t = tQuantile((1 - level) / 2, hits.length - 1);
  return {
    ...share,
    interval: withinUnit(alike ?? effectiveInterval(probability, standardError, t)),
    intervalMethod: 'replicates',
    approximate: alike !== undefined,
  };
}

/**
 * Interval where replicates of so many points have k or k + 1 hits, and nothing else: k + f on average, f the
 * probability of one more. Where all have k, f is near 0, or near 1 with k − 1; then the interval reaches both ways. A t
 * interval would be a point there, and wrong.
 */
function alikeInterval(
  shares: readonly number[],
  points: number,
  level: number,
): readonly [number, number] | undefined {
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  // Shares are rounded, so that one hit more may look like a little more than one.
  if ((high - low) * points > 1.5) return undefined;
  const count = shares.filter((each) => each > low).length;
  const [from, to] = clopperPearsonInterval({ count, draws: shares.length, level });
  return [low + (count === 0 ? -to : from) / points, low + to / points];
}

/** From the spread of the replicates; where all have as many hits, that of one more hit in a replicate, never seen. */
function replicateError(shares: readonly number[], points: number): number {
  const spread = spreadOfParts(shares);
  return spread > 0 ? spread : unseenError(shares.length) / points;
}
