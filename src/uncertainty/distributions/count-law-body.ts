import { log } from '../../core/log';
import type { CountLaw } from './count-law';
import { type CountTable, countTable } from './count-table';
import type { LawBody } from './law-body';
import { restrictCounts } from './restrict-counts';

/**
 * Functions of a law of counts: sums of probabilities from either end, tabulated over the counts that matter as they
 * are asked for, and the law's own tails beyond.
 *
 * quantile(p) is the smallest k with F(k) ≥ p, in the same numbers that `cdf` returns, so that
 * quantile(cdf(k)) is k; quantileUpper(q) is the smallest k with P(X > k) ≤ q
 *
 * @param law - mode, probabilities and tails
 * @returns support and functions
 */
export function countLawBody(law: CountLaw): Omit<LawBody, 'mean' | 'variance' | 'skewness'> {
  let table: CountTable | null | undefined;
  const tabulated = () => {
    if (table === undefined) table = countTable(law);
    return table;
  };
  const cdf = (k: number) => tabulated()?.tail('below', k) ?? law.below(k);
  const sf = (k: number) => tabulated()?.tail('above', k) ?? law.above(k);
  const quantile = (p: number): number => {
    const k = tabulated()?.atLeast(p) ?? 'before';
    if (k === 'before') return searchBelow(law, p);
    return k === 'beyond' ? quantileUpper(1 - p) : k;
  };
  const quantileUpper = (q: number): number => {
    const k = tabulated()?.atMost(q) ?? 'beyond';
    if (k === 'beyond') return searchAbove(law, q);
    return k === 'before' ? quantile(1 - q) : k;
  };
  return {
    support: [law.first, law.last],
    kinks: [],
    stepped: true,
    pmf: (x) => (Number.isInteger(x) ? law.pmf(x) : 0),
    cdf: (x) => cdf(Math.floor(x)),
    sf: (x) => sf(Math.floor(x)),
    quantile,
    quantileUpper,
    restrict: (low, high) => {
      const [first, last] = [Math.max(Math.ceil(low), law.first), Math.min(Math.floor(high), law.last)];
      if (!(first <= last && first < Infinity)) return undefined;
      const { law: left, moments, logMass } = restrictCounts(law, first, last);
      return { law: { ...countLawBody(left), ...moments }, logMass };
    },
  };
}

/** The smallest k with P(X ≤ k) ≥ p. */
function searchBelow(law: CountLaw, p: number): number {
  return search(law, startAt(law, p), {
    excess: (k) => log(law.below(k) / p),
    slope: (k) => law.pmf(k) / law.below(k),
  });
}

/** The smallest k with P(X > k) ≤ q. */
function searchAbove(law: CountLaw, q: number): number {
  return search(law, startAt(law, 1 - q), {
    excess: (k) => log(q / law.above(k)),
    slope: (k) => law.pmf(k) / law.above(k),
  });
}

/** The mode; where probabilities fall from the first count on, the count that would have p below it if they did not. */
function startAt(law: CountLaw, p: number): number {
  if (law.mode > law.first) return law.mode;
  return Math.min(law.first + Math.floor(p / law.pmf(law.first)), law.last - 1);
}

/** What a count is sought by: a function that grows with it, and its slope. */
interface Goal {
  excess(k: number): number;
  slope(k: number): number;
}

/** The smallest k at which `excess` is not negative: Newton steps inside a shrinking bracket. */
function search(law: CountLaw, start: number, { excess, slope }: Goal): number {
  let [low, high] = [law.first - 1, law.last];
  let k = start;
  let stride = 1;
  for (let i = 1; high - low > 1; i++) {
    const value = excess(k);
    if (value >= 0) high = k;
    else low = k;
    const newton = Math.floor(k - value / slope(k)) + (value >= 0 ? 0 : 1);
    stride *= 2;
    const far = high === Infinity ? low + stride : middle(low, high);
    // Where steps fall short again and again, as from a place where the tail is all but flat, halves go on.
    k = newton > low && newton < high && i % 4 > 0 ? newton : far;
  }
  return high;
}

function middle(low: number, high: number): number {
  if (low > 0 && high > 4 * low) return Math.floor(Math.sqrt(low * high));
  return Math.floor(low + (high - low) / 2);
}
