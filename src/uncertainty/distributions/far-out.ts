import { exp } from '../../core/exp';
import { log } from '../../core/log';
import type { Distribution, Restriction } from '../distribution';
import type { Cut } from './cut-quantile';
import { descent } from './descent';
import { existingMoments } from './existing-moments';
import { momentsOfDescent, powerLawAt, restOf } from './moments-of-descent';
import { outwardPanels } from './outward-panels';

/** ln(f(x + d) / f(x)) of a density f, without the difference of two large logarithms. */
export type DensityRatio = (x: number, d: number) => number;

/** Probability of an interval below which the tails of the whole law soon underflow there. */
const farOutMass = 1e-15;

/** The same where the law has an end beyond the interval, towards which values have more digits than distances. */
const towardsEndMass = 1e-200;

/** Density below which its digits are lost soon. */
const leastDensity = 1e-290;

/** Largest relative rounding of a double. */
const unitRoundoff = 1.2e-16;

/** ln of a share of the probability that is below all doubles, and a distance that is near the largest of them. */
const [leastShare, farthest] = [-760, 1e300];

/**
 * What is left of a law in an interval of so small a probability that the functions of the whole law underflow or
 * cancel there: all is taken relative to the density at the nearer bound.
 *
 * @param cut - the interval; its `mass` may be 0 by underflow
 * @param densityRatio - that of the law; without it the density itself must be a double in the interval
 * @returns the law in the interval; undefined where the interval is not far out, or has no density
 */
export function farOut(cut: Cut, densityRatio?: DensityRatio): Restriction | undefined {
  const { whole, from, to, mass, kinks } = cut;
  const [bound, direction] = denseEnd(cut);
  const end = whole.support[direction === 1 ? 1 : 0];
  if (mass > (Number.isFinite(end) ? towardsEndMass : farOutMass)) return undefined;
  const ratio = densityRatio ?? plainRatio(whole);
  const logAtBound = logDensityAt(whole, bound, ratio);
  if (!Number.isFinite(logAtBound)) return undefined;
  const logDensity = (distance: number) => ratio(bound, direction * distance);
  const distanceOf = (x: number) => direction * (x - bound);
  const panels = outwardPanels({
    logDensity,
    from: 0,
    to: Math.min(to - from, farthest),
    kinks: kinks.map(distanceOf).sort((a, b) => a - b),
    length: firstLength(cut, logDensity),
    least: leastShare,
    rounding: unitRoundoff * Math.abs(bound),
  });
  const tail = to - from < Infinity ? undefined : powerLawAt(logDensity, panels.at(-1)!.to);
  const { total, near, far, distance } = descent(
    panels,
    logDensity,
    tail === undefined ? 0 : restOf(tail, 0, 1),
  );
  const { mean, variance, skewness } = momentsOfDescent(panels, logDensity, tail);
  const [below, above] = direction === 1 ? [near, far] : [far, near];
  const valueAt = (p: number, q: number) =>
    bound + direction * (direction === 1 ? distance(p, q) : distance(q, p));
  const moments = { mean: bound + direction * mean, variance, skewness: direction * skewness };
  const law = {
    ...existingMoments(cut, moments),
    support: [from, to] as const,
    kinks: kinks.map((x) => below(distanceOf(x))),
    pdf: (x: number) => exp(logDensity(distanceOf(x))) / total,
    cdf: (x: number) => below(distanceOf(x)),
    sf: (x: number) => above(distanceOf(x)),
    quantile: (p: number) => valueAt(p, 1 - p),
    quantileUpper: (q: number) => valueAt(1 - q, q),
  };
  return { law, logMass: logAtBound + log(total) };
}

/** The bound next to the middle of the law, and the direction into the interval from there. */
function denseEnd({ whole, from, to }: Cut): [number, 1 | -1] {
  const center = whole.quantile(0.5);
  if (from >= center) return [from, 1];
  if (to <= center) return [to, -1];
  return whole.pdf!(from) >= whole.pdf!(to) ? [from, 1] : [to, -1];
}

/** Of the densities themselves, which are taken as 0 where they begin to lose digits. */
function plainRatio(whole: Distribution): DensityRatio {
  const densityAt = (x: number) => (whole.pdf!(x) < leastDensity ? 0 : whole.pdf!(x));
  return (x, d) => log(densityAt(x + d) / densityAt(x));
}

function logDensityAt(whole: Distribution, x: number, ratio: DensityRatio): number {
  const density = whole.pdf!(x);
  if (density > leastDensity) return log(density);
  const center = whole.quantile(0.5);
  return log(whole.pdf!(center)) + ratio(center, x - center);
}

/** A length over which the density falls by little. */
function firstLength({ whole, from, to }: Cut, logDensity: (distance: number) => number): number {
  let length = Math.min(to - from, whole.quantileUpper(0.25) - whole.quantile(0.25));
  for (let i = 0; i < 600 && !(Math.abs(logDensity(length)) <= 4); i++) length /= 4;
  return length;
}
