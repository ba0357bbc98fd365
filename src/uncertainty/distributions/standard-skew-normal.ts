import { incompleteGamma } from '../../core/incomplete-gamma';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import { normalCdf, normalSf } from '../../core/normal-cdf';
import { normalDensity } from '../../core/normal-density';
import { normalQuantile } from '../../core/normal-quantile';
import { gaussLegendre } from './gauss-legendre';
import { logConcaveQuantile } from './log-concave-quantile';
import { millsRatio } from './mills-ratio';

/** Decay of the integrand, as a logarithm, at the middle and the end of the range of quadrature. */
const decays = [8, 38] as const;

/** Largest a · h at which the thin tail still counts beside the thick one. */
const thinnest = 9;

/** Distance from which on Mills' ratio is used, and ln √(2π). */
const farOut = 8;
const logRootTwoPi = 0.9189385332046728;

/** The skew normal law with location 0 and scale 1. */
export interface StandardSkewNormal {
  density(z: number): number;
  cdf(z: number): number;
  sf(z: number): number;
  /** ln(f(z + e) / f(z)), also where the densities underflow. */
  logDensityRatio(z: number, e: number): number;
  /** Value with probability p below and q above it; p + q = 1. */
  quantile(p: number, q: number): number;
}

/**
 * Functions of the skew normal law with shape a ≥ 0; a negative shape mirrors them.
 *
 * The thin tail L(h) = ∫ₕ^∞ 2 φ(t) Φ(−a t) dt is integrated; with it P(Z < −h) = L(h) and P(Z > h) =
 * 2 (1 − Φ(h)) − L(h) for h ≥ 0, neither of which cancels
 *
 * @param shape - a, ≥ 0
 * @returns density, distribution function, survival function and quantile
 */
export function standardSkewNormal(shape: number): StandardSkewNormal {
  const bend = Math.sqrt(1 + shape * shape);
  const thin = (h: number) => thinTail(shape, bend, h);
  const beside = (z: number) => (shape * z > thinnest ? 0 : thin(z));
  const density = (z: number) => 2 * normalDensity(z) * normalCdf(shape * z);
  const cdf = (z: number) => (z <= 0 ? thin(-z) : incompleteGamma(0.5, (z * z) / 2) + beside(z));
  const sf = (z: number) => (z <= 0 ? 1 - thin(-z) : 2 * normalSf(z) - beside(z));
  const atZero = thin(0);
  const quantile = (p: number, q: number) => {
    const sign = p <= q ? 1 : -1;
    return logConcaveQuantile({
      tail: sign === 1 ? cdf : sf,
      sign,
      density,
      slope: (z) => slopeAt(shape, z),
      target: Math.min(p, q),
      start: p < atZero ? normalQuantile(p / (2 * atZero)) / bend : -normalQuantile(q / (2 * (1 - atZero))),
      center: Math.sqrt(2 / Math.PI) * (shape / bend),
      scale: 1 / bend,
    });
  };
  const logDensityRatio = (z: number, e: number) => -e * (z + e / 2) + logCdfRatio(shape * z, shape * e);
  return { density, cdf, sf, logDensityRatio, quantile };
}

/** ln(Φ(w + e) / Φ(w)), far out without the squares of w and w + e. */
function logCdfRatio(w: number, e: number): number {
  if (w > -farOut || w + e > -farOut) return logCdf(w + e) - logCdf(w);
  return -e * (w + e / 2) + log(millsRatio(-w - e) / millsRatio(-w));
}

/** ln Φ(w) */
function logCdf(w: number): number {
  if (w > -farOut) return w > 0 ? log1p(-normalSf(w)) : log(normalCdf(w));
  return (-w * w) / 2 - logRootTwoPi + log(millsRatio(-w));
}

/** f′(z) / f(z) = a φ(a z) / Φ(a z) − z */
function slopeAt(shape: number, z: number): number {
  const area = normalCdf(shape * z);
  return shape * (area > 0 ? normalDensity(shape * z) / area : -shape * z) - z;
}

/** ∫ₕ^∞ 2 φ(t) Φ(−a t) dt, whose integrand falls like exp(−(1 + a²)(t² − h²) / 2). */
function thinTail(shape: number, bend: number, h: number): number {
  if (bend * h > 39) return 0;
  const integrand = (t: number) => 2 * normalDensity(t) * normalCdf(-shape * t);
  const place = (decay: number) => Math.sqrt(h * h + ((2 * decay) / bend) * (1 / bend));
  const [middle, end] = [place(decays[0]), place(decays[1])];
  return gaussLegendre(integrand, h, middle) + gaussLegendre(integrand, middle, end);
}
