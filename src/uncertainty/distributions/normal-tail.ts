import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import type { Distribution, Restriction } from '../distribution';
import { gaussLegendre } from './gauss-legendre';
import { millsRatio } from './mills-ratio';
import { quantileMoments } from './quantile-moments';

/** Standard deviations from the mean beyond which probabilities are taken relative to the nearer bound. */
const farOut = 8;

/**
 * A normal distribution truncated to an interval more than 8 standard deviations from its mean, where plain
 * probabilities soon underflow; all are taken relative to the density at the nearer bound.
 *
 * (1 − Φ(a + d)) / φ(a) = exp(−d (2a + d) / 2) · m(a + d), m Mills' ratio, d the distance from the nearer bound
 *
 * @param parent - any distribution
 * @param low - lower bound, may be −∞
 * @param high - upper bound, may be ∞
 * @returns what is left of the law, or undefined where the parent is not normal or the interval not far out
 */
export function normalTail(parent: Distribution, low: number, high: number): Restriction | undefined {
  if (parent.kind !== 'normal') return undefined;
  const { mean, sd } = parent.parameters as { readonly mean: number; readonly sd: number };
  const span = (high - low) / sd;
  const support = [low, high] as const;
  const deviation = (distance: number) => Math.min(distance / sd, Number.MAX_VALUE);
  const [above, below] = [(low - mean) / sd, (mean - high) / sd];
  if (above > farOut) {
    const { pdf, near, far, distance, logMass } = tailOf(above, span);
    const law = {
      support,
      kinks: [],
      pdf: (x: number) => pdf(deviation(x - low)) / sd,
      cdf: (x: number) => near(deviation(x - low)),
      sf: (x: number) => far(deviation(x - low)),
      quantile: (p: number) => low + sd * distance(p, 1 - p),
      quantileUpper: (q: number) => low + sd * distance(1 - q, q),
    };
    return { law: { ...law, ...quantileMoments(law) }, logMass };
  }
  if (below > farOut) {
    const { pdf, near, far, distance, logMass } = tailOf(below, span);
    const law = {
      support,
      kinks: [],
      pdf: (x: number) => pdf(deviation(high - x)) / sd,
      cdf: (x: number) => far(deviation(high - x)),
      sf: (x: number) => near(deviation(high - x)),
      quantile: (p: number) => high - sd * distance(1 - p, p),
      quantileUpper: (q: number) => high - sd * distance(q, 1 - q),
    };
    return { law: { ...law, ...quantileMoments(law) }, logMass };
  }
  return undefined;
}

/** The law of the distance d from the bound a, both in standard deviations, up to `span`. */
function tailOf(a: number, span: number) {
  const mass = relativeArea(a, span);
  const atSpan = decay(a, span) * (span === Infinity ? 0 : millsRatio(a + span));
  return {
    pdf: (d: number) => decay(a, d) / mass,
    near: (d: number) => relativeArea(a, d) / mass,
    far: (d: number) => (decay(a, d) * relativeArea(a + d, span - d)) / mass,
    distance: (p: number, q: number) => distanceAt({ a, mass, atSpan, p, q }),
    // ln φ(a) + ln mass
    logMass: log(mass) - (a * a) / 2 - 0.9189385332046727,
  };
}

/** φ(a + d) / φ(a) */
function decay(a: number, d: number): number {
  return exp(-d * (a + d / 2));
}

/** (Φ(a + d) − Φ(a)) / φ(a); a short interval is integrated because the difference would cancel. */
function relativeArea(a: number, d: number): number {
  if (d === Infinity) return millsRatio(a);
  if (a * d < 1) return gaussLegendre((t) => decay(a, t), 0, d);
  return millsRatio(a) - decay(a, d) * millsRatio(a + d);
}

/** Distance with share p of the probability nearer and q farther, by Newton steps on the logarithm of the tail. */
function distanceAt(tail: { a: number; mass: number; atSpan: number; p: number; q: number }): number {
  const { a, mass, atSpan, p, q } = tail;
  const atBound = millsRatio(a);
  const beyond = atSpan === 0 ? log(atBound / mass) - log(q) : log(atBound / (atSpan + q * mass));
  const fall = p < q ? -log1p((-p * mass) / atBound) : beyond;
  let d = (2 * fall) / (a + Math.sqrt(a * a + 2 * fall));
  for (let i = 0; i < 3; i++) {
    const ratio = millsRatio(a + d);
    d = Math.max(d + ratio * (fall - d * (a + d / 2) - log(atBound / ratio)), 0);
  }
  return d;
}
