import { log } from '../../core/log';
import { cumulate, firstAtLeast, firstAtMost } from './cumulate';
import type { Law } from './make-distribution';

/** A law of counts: whole numbers from 0 on, with one mode. */
export interface CountLaw {
  /** A count of about the highest probability. */
  readonly mode: number;
  /** P(X = k) */
  pmf(k: number): number;
  /** P(X = k + 1) / P(X = k) */
  ratio(k: number): number;
  /** P(X ≤ k), exact in the lower tail. */
  below(k: number): number;
  /** P(X > k), exact in the upper tail. */
  above(k: number): number;
}

/** Probability of a count beyond which the table of a law ends. */
const negligible = 1e-25;

/** Most counts that a table holds; a law that needs more is computed without one. */
const mostCounts = 1 << 18;

/** Counts between two that are computed directly, the others by the ratio to their neighbour. */
const restart = 64;

/** Cumulative probabilities of the counts from `first` on. */
interface Table {
  readonly first: number;
  readonly below: Float64Array;
  readonly above: Float64Array;
}

/**
 * Functions of a law of counts: sums of probabilities from either end, tabulated at the first call over all counts
 * that matter, and the law's own tails beyond.
 *
 * quantile(p) is the smallest k with F(k) ≥ p, in the same numbers that `cdf` returns, so that
 * quantile(cdf(k)) is k; quantileUpper(q) is the smallest k with P(X > k) ≤ q
 *
 * @param law - mode, probabilities and tails
 * @returns support and functions
 */
export function lattice(law: CountLaw): Omit<Law, 'kind' | 'parameters' | 'mean' | 'variance' | 'skewness'> {
  let table: Table | null | undefined;
  const tabulated = () => {
    if (table === undefined) table = tabulate(law);
    return table;
  };
  const cdf = (k: number) => lookUp(tabulated(), 'below', k) ?? law.below(k);
  const sf = (k: number) => lookUp(tabulated(), 'above', k) ?? law.above(k);
  const quantile = (p: number): number => {
    const known = tabulated();
    if (known === null || (known.first > 0 && p < known.below[0]!)) return searchBelow(law, p);
    if (p <= known.below[known.below.length - 1]!) return known.first + firstAtLeast(known.below, p);
    return quantileUpper(1 - p);
  };
  const quantileUpper = (q: number): number => {
    const known = tabulated();
    if (known === null || q < known.above[known.above.length - 1]!) return searchAbove(law, q);
    if (known.first === 0 || q < known.above[0]!) return known.first + firstAtMost(known.above, q);
    return quantile(1 - q);
  };
  return {
    support: [0, Infinity],
    kinks: [],
    stepped: true,
    pmf: (x) => (Number.isInteger(x) ? law.pmf(x) : 0),
    cdf: (x) => cdf(Math.floor(x)),
    sf: (x) => sf(Math.floor(x)),
    quantile,
    quantileUpper,
  };
}

function lookUp(table: Table | null, tail: 'below' | 'above', k: number): number | undefined {
  return table?.[tail][k - table.first];
}

function tabulate(law: CountLaw): Table | null {
  let [down, up] = [restart, restart];
  while (down < law.mode && law.pmf(law.mode - down) > negligible) down *= 2;
  while (up < mostCounts && law.pmf(law.mode + up) > negligible) up *= 2;
  const first = Math.max(law.mode - down, 0);
  const count = law.mode + up - first;
  if (count > mostCounts || law.pmf(law.mode + up) > negligible) return null;
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    weights[i] = i % restart === 0 ? law.pmf(first + i) : weights[i - 1]! * law.ratio(first + i - 1);
  }
  const below = cumulate(weights, first === 0 ? 0 : law.below(first - 1));
  // Probabilities above k start with those of k + 1.
  const above = cumulate(weights.slice(1).reverse(), law.above(first + count - 1), true).reverse();
  return { first, below, above };
}

/** The smallest k with P(X ≤ k) ≥ p. */
function searchBelow(law: CountLaw, p: number): number {
  return search(
    law,
    (k) => log(law.below(k) / p),
    (k) => law.pmf(k) / law.below(k),
  );
}

/** The smallest k with P(X > k) ≤ q. */
function searchAbove(law: CountLaw, q: number): number {
  return search(
    law,
    (k) => log(q / law.above(k)),
    (k) => law.pmf(k) / law.above(k),
  );
}

/** The smallest k at which `excess`, which grows with k, is not negative: Newton steps inside a shrinking bracket. */
function search(law: CountLaw, excess: (k: number) => number, slope: (k: number) => number): number {
  let [low, high] = [-1, Infinity];
  let k = law.mode;
  let stride = 1;
  while (high - low > 1) {
    const value = excess(k);
    if (value >= 0) high = k;
    else low = k;
    const newton = Math.floor(k - value / slope(k)) + (value >= 0 ? 0 : 1);
    stride *= 2;
    const far = high === Infinity ? low + stride : middle(low, high);
    k = newton > low && newton < high && stride < 64 ? newton : far;
  }
  return high;
}

function middle(low: number, high: number): number {
  if (low > 0 && high > 4 * low) return Math.floor(Math.sqrt(low * high));
  return Math.floor(low + (high - low) / 2);
}
