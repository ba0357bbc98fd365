import { normalQuantile } from '../core/normal-quantile';
import { clopperPearsonInterval } from '../uncertainty/intervals/clopper-pearson-interval';
import { replicateInterval } from '../uncertainty/intervals/replicate-interval';
import { wilsonInterval } from '../uncertainty/intervals/wilson-interval';
import { replicateCount } from '../uncertainty/samplers/replicates';
import { type Design, meanOf, replicateMeans, replicateOf } from './design';

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
  readonly intervalMethod: 'wilson' | 'replicates' | 'clopperPearson' | 'weighted';
  /** The interval's coverage is only approximate: too few hits or misses, replicates too alike, or weighted draws. */
  readonly approximate: boolean;
}

/**
 * Share of draws in which an event happens.
 *
 * Independent draws: Wilson's interval. Latin hypercube, Sobol and antithetic draws: t interval of 16 replicates; with
 * fewer than 16 hits or misses Clopper and Pearson's interval on all draws, marked approximate; where the replicates
 * differ by one hit at most, as for an event of a single even dimension, Clopper and Pearson's interval of the share of
 * replicates with one more, marked approximate too. Weighted draws: mean of the weights of the hits, normal interval
 * from their spread.
 *
 * @param met - 1 for every draw in which it happens
 * @param design - how the draws were made
 * @param level - coverage aimed at, in (0, 1)
 */
export function shareEstimate(met: Uint8Array, design: Design, level: number): ShareEstimate {
  const draws = met.length;
  let count = 0;
  for (let draw = 0; draw < draws; draw++) count += met[draw]!;
  if (design.weights !== undefined) return weightedShare(met, design, level, count);
  const probability = count / draws;
  const replicate = replicateOf(design);
  if (replicate === undefined) {
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
  if (Math.min(count, draws - count) < fewest) {
    const { standardError } = meanOf(met, design);
    const interval = clopperPearsonInterval({ count, draws, level });
    const intervalMethod = 'clopperPearson';
    return { probability, interval, standardError, count, draws, intervalMethod, approximate: true };
  }
  const estimates = replicateMeans(met, replicate);
  const { interval, standardError } = replicateInterval({ estimates, level });
  const alike = alikeInterval(estimates, draws / replicateCount, level);
  return {
    probability,
    interval: within(alike ?? interval),
    standardError,
    count,
    draws,
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
  estimates: readonly number[],
  points: number,
  level: number,
): readonly [number, number] | undefined {
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
