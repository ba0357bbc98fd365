import { log } from '../../core/log';
import { powerOfTwo } from '../../core/power-of-two';
import type { Distribution, Restriction } from '../distribution';
import { cutQuantile } from './cut-quantile';
import { type DensityRatio, farOut } from './far-out';
import { intervalProbability } from './interval-probability';
import { momentsWithin } from './moments-within';
import { normalTail } from './normal-tail';
import { rescaled } from './rescaled';
import { restrictByQuantiles } from './restrict-by-quantiles';
import { unitOf } from './unit-of';

/** Sizes of laws beyond which powers of distances from the middle may be no doubles. */
const [small, large] = [powerOfTwo(-300), powerOfTwo(300)];

/** Sizes whose inverse is well within doubles. */
const [smallest, largest] = [powerOfTwo(-1000), powerOfTwo(1000)];

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
  const unit = extremeUnit(whole, [from, to]);
  // Densities of so narrow a law are beyond doubles.
  if (unit < smallest) return restrictByQuantiles(whole, from, to);
  if (unit !== 1) return restrictInUnits(whole, [from, to], { unit, densityRatio });
  const kinks = whole.kinks.map((kink) => whole.quantile(kink)).filter((x) => x > from && x < to);
  const between = (a: number, b: number) => intervalProbability({ law: whole, from: a, to: b, kinks });
  const mass = between(from, to);
  const cut = { whole, from, to, mass, kinks };
  const far = farOut(cut, densityRatio);
  if (far !== undefined) return far;
  if (!(mass > 0)) return undefined;
  const valueAt = cutQuantile(cut);
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

/**
 * A power of two about the size of a law where that is extreme and the interval not of quite another size, else 1; its
 * inverse is a normal double.
 */
function extremeUnit(law: Distribution, interval: readonly [number, number]): number {
  const unit = unitOf(law.quantileUpper(0.25) - law.quantile(0.25));
  if (unit > small && unit < large) return 1;
  const ends = interval.map((end) => Math.abs(end) / unit).filter((end) => end > 0 && end < Infinity);
  return ends.every((end) => end > small && end < large) ? Math.min(unit, largest) : 1;
}

function restrictInUnits(
  whole: Distribution,
  [from, to]: readonly [number, number],
  { unit, densityRatio }: { readonly unit: number; readonly densityRatio: DensityRatio | undefined },
): Restriction | undefined {
  const ratio: DensityRatio | undefined = densityRatio && ((x, d) => densityRatio(x * unit, d * unit));
  const restricted = restrictContinuous(rescaled(whole, unit), [from / unit, to / unit], ratio);
  return restricted && { ...restricted, law: rescaled(restricted.law, 1 / unit) };
}
