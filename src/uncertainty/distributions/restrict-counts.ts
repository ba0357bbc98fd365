import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { sum } from '../../core/sum';
import type { CountLaw } from './count-law';
import { visitCounts } from './count-sum';
import type { Moments } from './quantile-moments';

/** Share of the larger number above which a difference of probabilities keeps its digits. */
const harmless = 0.1;

/** Probability of an interval below which doubles hold too little of its tails. */
const leastMass = 1e-280;

/** A law of counts in an interval, its moments, and the logarithm of the probability that the whole law has there. */
export interface CountRestriction {
  readonly law: CountLaw;
  readonly moments: Moments;
  readonly logMass: number;
}

/**
 * What is left of a law of counts in an interval.
 *
 * All sums go from the mode, or from a count, in the direction in which probabilities fall, relative to the first of
 * them: no difference is formed where it would cancel, and nothing underflows however far out the interval lies.
 *
 * @param whole - the law of all counts
 * @param first - smallest count, an integer
 * @param last - largest count, at least `first`; may be ∞
 */
export function restrictCounts(whole: CountLaw, first: number, last: number): CountRestriction {
  const mode = Math.min(Math.max(whole.mode, first), last);
  const step = mode < last ? whole.ratio(mode) : 0;
  const left = sumOf(whole, mode, first);
  const right = step > 0 ? step * sumOf(whole, mode + 1, last) : 0;
  const total = left + right;
  const logAtMode = whole.logPmf(mode);
  const pmf = (k: number) => exp(whole.logPmf(k) - logAtMode) / total;
  const mass = whole.pmf(mode) * total;
  const shareOf = (a: number, b: number) => {
    const difference = mass < leastMass ? undefined : differenceOf(whole, a, b);
    return difference === undefined ? undefined : difference / mass;
  };
  const below = (k: number) => {
    if (k >= last) return 1;
    if (k < mode) return pmf(k) * sumOf(whole, k, first);
    return (left + (k > mode ? step * sumOf(whole, mode + 1, k) : 0)) / total;
  };
  const above = (k: number) => {
    if (k >= last) return 0;
    return k >= mode ? pmf(k + 1) * sumOf(whole, k + 1, last) : (right + sumOf(whole, mode, k + 1)) / total;
  };
  return {
    law: {
      first,
      last,
      mode,
      pmf,
      logPmf: (k) => whole.logPmf(k) - logAtMode - log(total),
      ratio: whole.ratio,
      below: (k) => shareOf(first - 1, k) ?? below(k),
      above: (k) => shareOf(k, last) ?? above(k),
    },
    moments: momentsOf(whole, { first, last, mode, step }),
    logMass: logAtMode + log(total),
  };
}

/** Σ P(k) / P(start) from one count outward to another. */
function sumOf(law: CountLaw, start: number, end: number): number {
  let total = 0;
  visitCounts(law, start, end, (_, weight) => {
    total += weight;
  });
  return total;
}

/** P(a < X ≤ b) by the difference of two tails, where that keeps its digits. */
function differenceOf(law: CountLaw, a: number, b: number): number | undefined {
  const upTo = (k: number) => (k < law.first ? 0 : law.below(k));
  const beyond = (k: number) => (k < law.first ? 1 : k >= law.last ? 0 : law.above(k));
  const [below, above] = [upTo(a), beyond(b)];
  if (below <= 0.5 && above <= 0.5) return keptOf(1 - below, above);
  return below > 0.5 ? keptOf(beyond(a), above) : keptOf(upTo(b), below);
}

function keptOf(size: number, taken: number): number | undefined {
  return size - taken > harmless * size ? size - taken : undefined;
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly mode: number;
  /** P(mode + 1) / P(mode), or 0 where the mode is the last count. */
  readonly step: number;
}

function momentsOf(law: CountLaw, { first, last, mode, step }: Range): Moments {
  const [offsets, weights]: [number[], number[]] = [[], []];
  const collect = (factor: number) => (k: number, weight: number) => {
    offsets.push(k - mode);
    weights.push(factor * weight);
  };
  visitCounts(law, mode, first, collect(1));
  if (step > 0) visitCounts(law, mode + 1, last, collect(step));
  const total = sum(weights);
  const average = (of: (offset: number) => number) =>
    sum(offsets.map((each, i) => of(each) * weights[i]!)) / total;
  const mean = average((x) => x);
  const variance = average((x) => (x - mean) * (x - mean));
  const third = average((x) => (x - mean) * (x - mean) * (x - mean));
  return { mean: mode + mean, variance, skewness: third / (variance * Math.sqrt(variance)) };
}
