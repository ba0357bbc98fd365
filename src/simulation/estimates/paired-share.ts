import { clopperPearsonInterval } from '../../uncertainty/intervals/clopper-pearson-interval';
import { tQuantile } from '../../uncertainty/intervals/t-quantile';
import { groupedError } from './grouped-error';
import { effectiveInterval, fewest, type ShareEstimate, withinUnit } from './share';
import { unseenError } from './unseen-error';

/**
 * Share of antithetic draws in which an event happens: Wilson's interval of as many independent draws as would have the
 * standard error of their pairs. Where there are fewer than 16 hits or misses, Clopper and Pearson's interval of all
 * draws; where fewer than 16 pairs have not just one hit, their intervals of the shares of pairs with none and with two.
 * Both are marked approximate.
 *
 * @param met - 1 for every draw in which it happens; draws 2k and 2k + 1 are a pair
 * @param level - coverage aimed at, in (0, 1)
 */
export function pairedShare(met: Uint8Array, level: number): ShareEstimate {
  const draws = met.length;
  const count = met.reduce((total, hit) => total + hit, 0);
  const probability = count / draws;
  const standardError = errorOf(met, probability);
  const share = { probability, standardError, count, draws };
  if (Math.min(count, draws - count) < fewest) {
    const interval = clopperPearsonInterval({ count, draws, level });
    return { ...share, interval, intervalMethod: 'clopperPearson', approximate: true };
  }
  const even = evenPairsInterval(met, level);
  const t = tQuantile((1 - level) / 2, Math.ceil(draws / 2) - 1);
  return {
    ...share,
    interval: withinUnit(even ?? effectiveInterval(probability, standardError, t)),
    intervalMethod: 'pairs',
    approximate: even !== undefined,
  };
}

/** From the spread of the pairs; where they all have as many hits, which says nothing, that of a share never seen. */
function errorOf(met: Uint8Array, probability: number): number {
  if (probability === 0 || probability === 1) return unseenError(met.length);
  const deviations = Float64Array.from(met, (hit) => hit - probability);
  const ofPairs = groupedError(deviations, { size: 2, total: met.length });
  // All pairs have one hit: that none has two, and that none has none, are two shares never seen, each half the other.
  return ofPairs === 0 ? unseenError(met.length / 2) / Math.SQRT2 : ofPairs;
}

/**
 * Interval where nearly all antithetic pairs have one hit: 1/2 + (f2 − f0)/2, f the shares of pairs with two and with
 * none, each in Clopper and Pearson's interval, of a level at which both hold together (Bonferroni).
 */
function evenPairsInterval(met: Uint8Array, level: number): readonly [number, number] | undefined {
  const pairs = Math.floor(met.length / 2);
  const counts = [0, 0, 0];
  for (let k = 0; k < pairs; k++) counts[met[2 * k]! + met[2 * k + 1]!]!++;
  const [none, , both] = counts as [number, number, number];
  if (none + both >= fewest) return undefined;
  const bounds = (count: number) => clopperPearsonInterval({ count, draws: pairs, level: (1 + level) / 2 });
  const [low, high] = [bounds(none), bounds(both)];
  return [0.5 + (high[0] - low[1]) / 2, 0.5 + (high[1] - low[0]) / 2];
}
