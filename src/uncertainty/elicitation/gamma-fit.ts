import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { logGamma } from '../../core/log-gamma';
import { logRatio } from '../../core/log-ratio';
import { log1p } from '../../core/log1p';
import type { Distribution } from '../distribution';
import { gamma } from '../distributions/gamma';
import { bisect } from './bisect';
import type { Percentile } from './percentile';
import { memberOf, type QuantileFit } from './quantile-fit';

/** Least and largest ln of a shape that is tried: below it quantiles underflow, above it they differ by rounding alone. */
const [least, most] = [-8, 46];

/** Logarithm of a quantile below which the leading term of the distribution function is exact: x^k / Γ(k + 1). */
const small = -45;

/**
 * Gamma law through two quantiles, or through one with its shape or scale.
 *
 * The ratio of two quantiles falls as the shape grows, and depends on nothing else; a quantile grows with the shape.
 */
export function gammaFit({ points, stated }: QuantileFit): Distribution | undefined {
  const [first, last] = [points[0]!, points[points.length - 1]!];
  if (stated?.name === 'shape') return gammaOf(stated.value, first);
  if (stated?.name === 'scale') {
    const wanted = log(first.x) - log(stated.value);
    const excess = (logShape: number) => logQuantile(exp(logShape), first) - wanted;
    if (!(excess(least) <= 0 && excess(most) >= 0)) return undefined;
    return memberOf(() => gamma({ shape: exp(bisect(excess, least, most)), scale: stated.value }));
  }
  const wanted = logRatio(last.x, first.x);
  const excess = (logShape: number) => wanted - logRatioOf(exp(logShape), first, last);
  if (!(excess(least) <= 0 && excess(most) >= 0)) return undefined;
  return gammaOf(exp(bisect(excess, least, most)), last);
}

/** The gamma law of a shape that has a quantile. */
function gammaOf(shape: number, point: Percentile): Distribution | undefined {
  return memberOf(() => gamma({ shape, scale: exp(log(point.x) - logQuantile(shape, point)) }));
}

/** ln (Q(p₂) / Q(p₁)) of a shape, which keeps its digits where the quantiles are close. */
function logRatioOf(shape: number, low: Percentile, high: Percentile): number {
  const difference = logQuantile(shape, high) - logQuantile(shape, low);
  if (difference > 0.1) return difference;
  const [below, above] = [unitQuantile(shape, low), unitQuantile(shape, high)];
  return log1p((above - below) / below);
}

/** Logarithm of a quantile of the scale 1, also where the quantile underflows. */
function logQuantile(shape: number, point: Percentile): number {
  const leading = (log(point.p) + logGamma(shape + 1)) / shape;
  return leading < small ? leading : log(unitQuantile(shape, point));
}

function unitQuantile(shape: number, { p, q }: Percentile): number {
  const law = gamma({ shape, scale: 1 });
  return p <= q ? law.quantile(p) : law.quantileUpper(q);
}
