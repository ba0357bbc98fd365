import { log } from '../../core/log';
import type { CountLaw } from './count-law';
import { cumulate, firstAtLeast, firstAtMost } from './cumulate';
import type { LawBody } from './make-distribution';
import { restrictCounts } from './restrict-counts';

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
export function lattice(law: CountLaw): Omit<LawBody, 'mean' | 'variance' | 'skewness'> {
  let table: Table | null | undefined;
  const tabulated = () => {
    if (table === undefined) table = tabulate(law);
    return table;
  };
  const cdf = (k: number) => lookUp(tabulated(), 'below', k) ?? law.below(k);
  const sf = (k: number) => lookUp(tabulated(), 'above', k) ?? law.above(k);
  const quantile = (p: number): number => {
    const known = tabulated();
    if (known === null || (known.first > law.first && p < known.below[0]!)) return searchBelow(law, p);
    if (p <= known.below[known.below.length - 1]!) return known.first + firstAtLeast(known.below, p);
    return quantileUpper(1 - p);
  };
  const quantileUpper = (q: number): number => {
    const known = tabulated();
    if (known === null || q < known.above[known.above.length - 1]!) return searchAbove(law, q);
    if (known.first === law.first || q < known.above[0]!) return known.first + firstAtMost(known.above, q);
    return quantile(1 - q);
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
      return { law: { ...lattice(left), ...moments }, logMass };
    },
  };
}

function lookUp(table: Table | null, tail: 'below' | 'above', k: number): number | undefined {
  return table?.[tail][k - table.first];
}

function tabulate(law: CountLaw): Table | null {
  let [down, up] = [restart, restart];
  while (down < law.mode - law.first && law.pmf(law.mode - down) > negligible) down *= 2;
  while (up < mostCounts && law.mode + up <= law.last && law.pmf(law.mode + up) > negligible) up *= 2;
  const first = Math.max(law.mode - down, law.first);
  const end = Math.min(law.mode + up, law.last + 1);
  const count = end - first;
  if (count > mostCounts || (end <= law.last && law.pmf(end) > negligible)) return null;
  const weights = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    weights[i] = i % restart === 0 ? law.pmf(first + i) : weights[i - 1]! * law.ratio(first + i - 1);
  }
  const below = cumulate(weights, first === law.first ? 0 : law.below(first - 1));
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
  let [low, high] = [law.first - 1, law.last];
  let k = law.mode;
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
