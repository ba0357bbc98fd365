import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import type { Distribution } from '../distribution';
import { gaussLegendre } from './gauss-legendre';
import type { LawWithoutMoments } from './make-distribution';

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
 * @returns the truncated law, or undefined where the parent is not normal or the interval not far out
 */
export function normalTail(parent: Distribution, low: number, high: number): LawWithoutMoments | undefined {
  if (parent.kind !== 'normal' || parent.variance === 0) return undefined;
  const sd = Math.sqrt(parent.variance);
  const span = (high - low) / sd;
  const support = [low, high] as const;
  if ((low - parent.mean) / sd > farOut) {
    const { pdf, near, far, distance } = tailOf((low - parent.mean) / sd, span);
    return {
      support,
      kinks: [],
      pdf: (x) => pdf((x - low) / sd) / sd,
      cdf: (x) => near((x - low) / sd),
      sf: (x) => far((x - low) / sd),
      quantile: (p) => low + sd * distance(p, 1 - p),
      quantileUpper: (q) => low + sd * distance(1 - q, q),
    };
  }
  if ((parent.mean - high) / sd > farOut) {
    const { pdf, near, far, distance } = tailOf((parent.mean - high) / sd, span);
    return {
      support,
      kinks: [],
      pdf: (x) => pdf((high - x) / sd) / sd,
      cdf: (x) => far((high - x) / sd),
      sf: (x) => near((high - x) / sd),
      quantile: (p) => high - sd * distance(1 - p, p),
      quantileUpper: (q) => high - sd * distance(q, 1 - q),
    };
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

/** (1 − Φ(z)) / φ(z) for z > 8 by Laplace's continued fraction, 1 / (z + 1 / (z + 2 / (z + ...))). */
function millsRatio(z: number): number {
  let value = z;
  for (let k = 16; k >= 1; k--) value = z + k / value;
  return 1 / value;
}
