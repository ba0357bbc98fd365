import { normalQuantile } from '../../core/normal-quantile';
import { clopperPearsonInterval } from '../../uncertainty/intervals/clopper-pearson-interval';
import { tQuantile } from '../../uncertainty/intervals/t-quantile';
import { wilsonInterval } from '../../uncertainty/intervals/wilson-interval';
import { replicateCount } from '../../uncertainty/samplers/replicates';
import { type Design, meanOf, replicateMeans, replicateOf } from '../design';

/** Hits, or misses, below which replicates are too uneven for a t interval. */
const fewest = 16;

/** An estimated probability with the error that suits how its draws were made. */
export interface ShareEstimate {
  readonly probability: number;
  readonly interval: readonly [number, number];
  readonly standardError: number;
  /** Draws in which the event happened. */
  readonly count: number;
  readonly draws: number;
  /** How the interval was made. */
  readonly intervalMethod: 'wilson' | 'replicates' | 'pairs' | 'clopperPearson' | 'weighted';
  /** The interval's coverage is only approximate: too few hits or misses, replicates too alike, or weighted draws. */
  readonly approximate: boolean;
}

/**
 * Share of draws in which an event happens.
 *
 * Independent draws: Wilson's interval. Latin hypercube and Sobol draws: Wilson's interval of as many independent draws
 * as would have the standard error s of 16 replicates, n* = p(1 − p)/s², with Student's t of 15 degrees of freedom;
 * near 0 and 1, where the errors of replicates are skewed, it covers better than p ± t s, which it equals elsewhere.
 * Antithetic draws: the same with the error of their pairs. With fewer than 16 hits or misses Clopper and Pearson's
 * interval on all draws, marked approximate. Where the replicates differ by one hit at most, as for an event of a
 * single even dimension, Clopper and Pearson's interval of the share of replicates with one more; where fewer than 16
 * pairs have not just one hit, of the shares of pairs with none and with two; marked approximate too. Weighted draws:
 * mean of the weights of the hits, normal interval from their spread.
 *
 * @param met - 1 for every draw in which it happens
 * @param design - how the draws were made
 * @param level - coverage aimed at, in (0, 1)
 * @see Franco, Little, Louis and Slud (2019), Comparative study of confidence intervals for proportions in complex
 *   sample surveys
 */
export function shareEstimate(met: Uint8Array, design: Design, level: number): ShareEstimate {
  const draws = met.length;
  let count = 0;
  for (let draw = 0; draw < draws; draw++) count += met[draw]!;
  if (design.weights !== undefined) return weightedShare(met, design, level, count);
  const probability = count / draws;
  if (design.sampler === 'random') {
    const standardError = Math.sqrt((probability * (1 - probability)) / draws);
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
  const { standardError } = meanOf(met, design);
  const share = { probability, standardError, count, draws };
  if (Math.min(count, draws - count) < fewest) {
    const interval = clopperPearsonInterval({ count, draws, level });
    return { ...share, interval, intervalMethod: 'clopperPearson', approximate: true };
  }
  const isPaired = design.sampler === 'antithetic';
  const alike = isPaired ? evenPairsInterval(met, level) : alikeInterval(met, design, level);
  const df = isPaired ? Math.ceil(draws / 2) - 1 : replicateCount - 1;
  return {
    ...share,
    interval: within(alike ?? effectiveInterval(probability, standardError, tQuantile((1 - level) / 2, df))),
    intervalMethod: isPaired ? 'pairs' : 'replicates',
    approximate: alike !== undefined,
  };
}

/** Wilson's interval of n* = p(1 − p)/s² draws, with t in place of the normal quantile; a = t²/n*. */
function effectiveInterval(p: number, standardError: number, t: number): readonly [number, number] {
  const reach = t * standardError;
  const a = (reach / (p * (1 - p))) * reach;
  const half = Math.sqrt(reach * reach + (a * a) / 4);
  return [(p + a / 2 - half) / (1 + a), (p + a / 2 + half) / (1 + a)];
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

/**
 * Interval where replicates of so many points have k or k + 1 hits, and nothing else: k + f on average, f the
 * probability of one more. Where all have k, f is near 0, or near 1 with k − 1; then the interval reaches both ways. A t
 * interval would be a point there, and wrong.
 */
function alikeInterval(
  met: Uint8Array,
  design: Design,
  level: number,
): readonly [number, number] | undefined {
  const estimates = replicateMeans(met, replicateOf(design)!);
  const points = met.length / replicateCount;
  const [low, high] = [Math.min(...estimates), Math.max(...estimates)];
  // Shares are rounded, so that one hit more may look like a little more than one.
  if ((high - low) * points > 1.5) return undefined;
  const count = estimates.filter((each) => each > low).length;
  const [from, to] = clopperPearsonInterval({ count, draws: replicateCount, level });
  return [low + (count === 0 ? -to : from) / points, low + to / points];
}

function weightedShare(met: Uint8Array, design: Design, level: number, count: number): ShareEstimate {
  const { value, standardError } = meanOf(met, design);
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return {
    probability: value,
    interval: count === 0 ? weightlessBound(met.length, level) : within([value - reach, value + reach]),
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

/** A probability lies in [0, 1]; an interval made by a symmetric law may not, and is cut there. */
function within([low, high]: readonly [number, number]): readonly [number, number] {
  return [Math.max(0, low), Math.min(1, high)];
}
