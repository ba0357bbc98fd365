import { log } from '../../core/log';
import type { Distribution, Restriction } from '../distribution';
import { cutQuantile } from './cut-quantile';
import { type DensityRatio, farOut } from './far-out';
import { intervalProbability } from './interval-probability';
import { momentsWithin } from './moments-within';
import { normalTail } from './normal-tail';

/**
 * What is left of a law with a density in an interval.
 *
 * F(x) = P(X ≤ x | low ≤ X ≤ high), all probabilities counted from the tail in which the interval lies
 *
 * @param whole - the law, without atoms
 * @param interval - its ends, which may be infinite
 * @param densityRatio - ln(f(x + d) / f(x)), where the density may underflow
 * @returns the law in the interval; undefined where it has no probability there
 */
export function restrictContinuous(
  whole: Distribution,
  [low, high]: readonly [number, number],
  densityRatio?: DensityRatio,
): Restriction | undefined {
  const [from, to] = [Math.max(low, whole.support[0]), Math.min(high, whole.support[1])];
  if (!(from < to)) return undefined;
  if (from === whole.support[0] && to === whole.support[1]) return { law: whole, logMass: 0 };
  const tail = normalTail(whole, from, to);
  if (tail !== undefined) return tail;
  const kinks = whole.kinks.map((kink) => whole.quantile(kink)).filter((x) => x > from && x < to);
  const between = (a: number, b: number) => intervalProbability({ law: whole, from: a, to: b, kinks });
  const mass = between(from, to);
  const cut = { whole, from, to, mass, kinks };
  const far = farOut(cut, densityRatio);
  if (far !== undefined) return far;
  if (!(mass > 0)) return undefined;
  const placeAt = cutQuantile(cut);
  const valueAt = (p: number, q: number) => {
    const { bound, offset } = placeAt(p, q);
    return bound + offset;
  };
  const law = {
    ...momentsWithin(cut),
    support: [from, to] as const,
    kinks: kinks.map((x) => between(from, x) / mass),
    pdf: (x: number) => whole.pdf!(x) / mass,
    cdf: (x: number) => between(from, x) / mass,
    sf: (x: number) => between(x, to) / mass,
    quantile: (p: number) => valueAt(p, 1 - p),
    quantileUpper: (q: number) => valueAt(1 - q, q),
  };
  return { law, logMass: log(mass) };
}
