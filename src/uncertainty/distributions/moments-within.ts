import { log } from '../../core/log';
import { powerOfTwo } from '../../core/power-of-two';
import { centralMoments } from './central-moments';
import type { Cut } from './cut-quantile';
import { existingMoments, highestMoment } from './existing-moments';
import { momentsOfDescent } from './moments-of-descent';
import { outwardPanels } from './outward-panels';
import type { Moments } from './quantile-moments';
import { type Sums, tailSums } from './tail-sums';
import { unitOf } from './unit-of';

/** Share of what is counted with it below which the probability of an interval says that the interval is short. */
const short = 1e-3;

/** Share of the probability whose values bound what counts, and a unit, beside them, in which cubes are doubles. */
const [leastShare, tiny] = [1e-300, powerOfTwo(-330)];

/**
 * Moments of what is left of a law in an interval, by quadrature.
 *
 * A tail that is too heavy for a moment keeps it infinite, or undefined, as long as that tail is not cut off.
 *
 * @param cut - the interval
 */
export function momentsWithin(cut: Cut): Moments {
  const { whole, from, to, mass } = cut;
  const isShort = mass < short * Math.min(whole.cdf(from) + mass, whole.sf(to) + mass);
  return existingMoments(cut, isShort ? momentsOfShort(cut) : momentsByTails(cut));
}

/** By the density, at distances from the end, which have digits in a short interval that the values have not. */
function momentsOfShort({ whole, from, to, kinks }: Cut): Moments {
  const logDensity = (distance: number) => log(whole.pdf!(from + distance));
  const length = to - from;
  const places = kinks.map((kink) => kink - from);
  const panels = outwardPanels({
    logDensity,
    from: 0,
    to: length,
    kinks: places,
    length,
    least: -Infinity,
    rounding: 1.2e-16 * Math.abs(from),
  });
  const { mean, variance, skewness } = momentsOfDescent(panels, logDensity, undefined);
  return { mean: from + mean, variance, skewness };
}

/** From both sides of the median of the whole law; from one where the interval lies there. */
function momentsByTails(cut: Cut): Moments {
  const order = highestMoment(cut);
  const { whole, from, to, mass, kinks } = cut;
  const [below, above] = [whole.cdf(from), whole.sf(to)];
  const valueAt = (share: number) =>
    below + share * mass <= 0.5
      ? whole.quantile(below + share * mass)
      : whole.quantileUpper(above + (1 - share) * mass);
  const center = valueAt(0.5);
  const extent = whole.quantileUpper(above + leastShare * mass) - whole.quantile(below + leastShare * mass);
  // Of a wide law the cubes of the largest offsets must be doubles.
  const unit = Math.max(unitOf(valueAt(0.75) - valueAt(0.25)), extent < Infinity ? unitOf(extent) * tiny : 0);
  const parts = [
    {
      at: (u: number) => whole.quantile(u),
      outer: below,
      all: below + mass,
      kinks: kinks.map(whole.cdf).reverse(),
    },
    {
      at: (v: number) => whole.quantileUpper(v),
      outer: above,
      all: above + mass,
      kinks: kinks.map(whole.sf),
    },
  ];
  const sums: Sums = [0, 0, 0, 0];
  for (const { at, outer, all, kinks: places } of parts) {
    const inner = Math.min(all, 0.5);
    if (outer >= inner) continue;
    const offset = (v: number) => (at(v) - center) / unit;
    const rounding = (1e-15 * Math.abs(center)) / unit;
    const part = tailSums({ offset, outer, inner, kinks: places.filter((v) => v < inner), order, rounding });
    for (let n = 0; n < 4; n++) sums[n]! += part[n]!;
  }
  const { mean, variance, skewness } = centralMoments(sums);
  return { mean: center + mean * unit, variance: variance * unit * unit, skewness };
}
