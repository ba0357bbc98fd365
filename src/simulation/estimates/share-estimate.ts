import { normalQuantile } from '../../core/normal-quantile';
import { clopperPearsonInterval } from '../../uncertainty/intervals/clopper-pearson-interval';
import { tQuantile } from '../../uncertainty/intervals/t-quantile';
import { type Design, meanOf, partsOf } from '../design';
import { effectiveInterval, fewest, type ShareEstimate, withinUnit } from './share';
import { shareOfHits } from './share-of-hits';

/**
 * Share of draws in which an event happens, from the draws themselves.
 *
 * Independent draws and replicates: `shareOfHits`. Antithetic draws: Wilson's interval of as many independent draws as
 * would have the standard error of their pairs; where fewer than 16 pairs have not just one hit, Clopper and Pearson's
 * intervals of the shares of pairs with none and with two, marked approximate. Weighted draws: mean of the weights of
 * the hits, normal interval from their spread.
 *
 * @param met - 1 for every draw in which it happens
 * @param design - how the draws were made
 * @param level - coverage aimed at, in (0, 1)
 */
export function shareEstimate(met: Uint8Array, design: Design, level: number): ShareEstimate {
  const parts = partsOf(design);
  const hits = new Float64Array(parts);
  for (let draw = 0; draw < met.length; draw++) hits[draw % parts]! += met[draw]!;
  if (design.weights !== undefined) return weightedShare(met, design, level, hits[0]!);
  if (design.sampler === 'antithetic') return pairedShare(met, design, level, hits[0]!);
  return shareOfHits(hits, met.length, level);
}

function pairedShare(met: Uint8Array, design: Design, level: number, count: number): ShareEstimate {
  const draws = met.length;
  const probability = count / draws;
  const { standardError } = meanOf(met, design);
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

function weightedShare(met: Uint8Array, design: Design, level: number, count: number): ShareEstimate {
  const { value, standardError } = meanOf(met, design);
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return {
    probability: value,
    interval: count === 0 ? weightlessBound(met.length, level) : withinUnit([value - reach, value + reach]),
    standardError,
    count,
    draws: met.length,
    intervalMethod: 'weighted',
    approximate: true,
  };
}

/** Without a single hit, weights tell nothing: the bound of as many independent draws. */
function weightlessBound(draws: number, level: number): readonly [number, number] {
  return clopperPearsonInterval({ count: 0, draws, level });
}
