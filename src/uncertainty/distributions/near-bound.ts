import type { Distribution } from '../distribution';
import { integrate } from './integrate';

/** A bound at which a law is cut, seen from inside. */
export interface Bound {
  readonly law: Distribution;
  readonly at: number;
  /** 1 where the law is kept above the bound, −1 where below. */
  readonly direction: 1 | -1;
  /** Length of the interval; may be ∞. */
  readonly span: number;
  /** Values at which the density has a kink. */
  readonly kinks: readonly number[];
}

/** Relative error of the probability after which one more Newton step leaves none. */
const nearlySolved = 1e-9;

/** Distance, as a share of a place, that no double near the place shows. */
const unresolved = 1e-18;

/**
 * Distance from a bound within which a law has a small probability, which differences of its distribution function
 * would round away.
 *
 * ∫₀ᵈ f(bound ± s) ds = share, by Newton steps inside a shrinking bracket
 *
 * @param bound - the bound and the law beyond it
 * @param share - the probability; 0 where it is below the smallest double
 * @param guess - the distance as differences give it
 * @returns the distance, to about 1e-15 relative; `guess` where the integral of the density does not settle
 */
export function distanceFromBound(bound: Bound, share: number, guess: number): number {
  const { law, at, direction, span } = bound;
  if (!(share > 0)) return Math.max(guess, 0);
  const density = (distance: number) => law.pdf!(at + direction * distance);
  // Nearer than the next double: the density does not tell how far.
  if (share / density(0) < unresolved * Math.abs(at)) return share / density(0);
  const kinks = bound.kinks.map((kink) => direction * (kink - at)).sort((a, b) => a - b);
  let [low, high] = [0, span];
  let distance = guess > 0 && guess < span ? guess : Math.min(share / density(0), span / 2);
  for (let i = 0; i < 100; i++) {
    if (!(distance < Infinity)) return guess;
    const end = distance;
    const area = integrate(density, [0, ...kinks.filter((kink) => kink > 0 && kink < end), end]);
    if (area === undefined) return guess;
    const excess = area - share;
    if (excess > 0) high = distance;
    else low = distance;
    const newton = distance - excess / density(distance);
    const isInside = newton > low && newton < high;
    if (Math.abs(excess) <= nearlySolved * share) return isInside ? newton : distance;
    distance = isInside ? newton : high < Infinity ? low + (high - low) / 2 : 2 * distance;
  }
  return distance;
}
