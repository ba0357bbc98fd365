import { logOfQuotient } from '../../core/log-of-quotient';
import type { Distribution } from '../distribution';
import { atomAtOrBelow } from './atom-at-or-below';
import { type Part, type Side, sidesOf, weighted } from './mixture-side';
import { steppedMixtureQuantile } from './stepped-mixture-quantile';

/** Relative rounding of a distribution function. */
const rounding = 4e-16;

/**
 * Least share of its square that a Newton step is taken to leave of an excess. Less is chance: the place before lay
 * next to the quantile. A straight distribution function leaves 1/2, which the share bounds to 3e-14.
 */
const leastLeft = 1 / 1024;

/**
 * Quantile functions of a mixture, both ends: the smallest x with F(x) ≥ p.
 *
 * F(x) = p is solved in the smaller tail, between the smallest and the largest component quantile, by Newton steps on
 * ln F with bisection wherever a step leaves the bracket or fails to halve; atoms are looked up, never searched.
 *
 * @param parts - weights > 0 and their laws
 * @returns quantile functions, to 3e-14 of the tail beside the rounding of the distribution function
 */
export function mixtureQuantile(parts: readonly Part[]): Pick<Distribution, 'quantile' | 'quantileUpper'> {
  const { lower, upper } = sidesOf(parts);
  const solve = parts.some(({ distribution }) => distribution.pdf) ? search : steppedMixtureQuantile;
  const from = (side: Side) => (target: number) => solve(parts, side, target);
  const [fromBelow, fromAbove] = [from(lower), from(upper)];
  return {
    quantile: (p) => (p <= 0.5 ? fromBelow(p) : fromAbove(1 - p)),
    quantileUpper: (q) => (q <= 0.5 ? fromAbove(q) : fromBelow(1 - q)),
  };
}

function search(parts: readonly Part[], side: Side, target: number): number {
  let [low, high, x] = bracketOf(parts, side, target);
  let last = { excess: 0, step: Infinity };
  const inside = (value: number) => value > low && value < high;
  for (let i = 0; i < 200 && low < high; i++) {
    const tail = side.tail(x);
    const upward = !side.reached(tail, target);
    if (upward) low = x;
    else high = x;
    const density = weighted(parts, (law) => law.pdf?.(x) ?? 0);
    const sign = upward ? 1 : -1;
    const excess = Math.abs(logOfQuotient(tail, target));
    const newton = x + (sign * tail * excess) / density;
    const left = Math.max(excess / last.excess / last.excess, leastLeft) * excess * excess;
    if (density > 0 && (excess <= rounding || (inside(newton) && left <= rounding / 8))) {
      return density * Math.abs(x) > 8 * tail ? firstReached(side, target, newton) : newton;
    }
    const step = inside(newton) ? newton : x + (sign * Math.abs(tail - target)) / density;
    const trusted = inside(step) && Math.abs(step - x) <= last.step / 2;
    const next = trusted ? step : halfWay(low, high);
    if (!inside(next)) break;
    last = { excess, step: Math.abs(next - x) };
    x = next;
  }
  return jumpOrEnd(parts, side, { target, low, high });
}

/** The middle of a bracket: of the exponents where it spans several powers of two on one side of 0. */
function halfWay(low: number, high: number): number {
  if (low > 0 && high > 4 * low) return Math.sqrt(low) * Math.sqrt(high);
  if (high < 0 && low < 4 * high) return -Math.sqrt(-low) * Math.sqrt(-high);
  return low + (high - low) / 2;
}

/** Where doubles are coarser than probabilities, the first double that reaches the target: so quantiles never fall. */
function firstReached(side: Side, target: number, near: number): number {
  let x = near;
  const step = 1.33e-16 * Math.abs(near);
  for (let i = 0; i < 8 && !side.reached(side.tail(x), target); i++) x += step;
  for (let i = 0; i < 8 && side.reached(side.tail(x - step), target); i++) x -= step;
  return x;
}

/** Ends between which the quantile lies, narrowed by the atoms, and the mean of the component quantiles. */
function bracketOf(parts: readonly Part[], side: Side, target: number): [number, number, number] {
  let [low, high] = [Infinity, -Infinity];
  const center = weighted(parts, (law) => {
    const x = side.own(law, target);
    low = Math.min(low, x);
    high = Math.max(high, x);
    return x;
  });
  // Beyond the largest double on either side, the quantile is infinite as those of the components are.
  if (high === Infinity && !side.reached(side.tail(Number.MAX_VALUE), target)) return [high, high, high];
  if (low === -Infinity && side.reached(side.tail(-Number.MAX_VALUE), target)) return [low, low, low];
  low = Math.max(low, -Number.MAX_VALUE);
  high = Math.min(high, Number.MAX_VALUE);
  for (const { distribution } of parts) {
    const [atom, end] = distribution.support;
    if (atom !== end || atom < low || atom > high) continue;
    const tail = side.tail(atom);
    const jump = weighted(parts, (law) => law.pmf?.(atom) ?? 0);
    if (!side.reached(tail, target)) low = atom;
    else if (side.reached(tail - side.direction * jump, target)) high = atom;
    else return [atom, atom, atom];
  }
  return [low, high, Number.isFinite(center) ? center : halfWay(low, high)];
}

/** Where the search ends in a jump of a discrete component, its exact place; else the upper end. */
function jumpOrEnd(
  parts: readonly Part[],
  side: Side,
  { target, low, high }: { target: number; low: number; high: number },
): number {
  for (const { distribution } of parts) {
    if (!distribution.pmf) continue;
    const atom = atomAtOrBelow(distribution, high);
    if (atom >= low && atom < high && side.reached(side.tail(atom), target)) return atom;
  }
  return high;
}
