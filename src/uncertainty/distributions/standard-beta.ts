import { deviance } from '../../core/deviance';
import { exp } from '../../core/exp';
import { incompleteBeta, incompleteBetaUpper } from '../../core/incomplete-beta';
import { log } from '../../core/log';
import { logOfScaledBeta } from '../../core/log-beta';
import { logGamma } from '../../core/log-gamma';
import { normalQuantile } from '../../core/normal-quantile';
import { stirlingError } from '../../core/stirling-error';
import { logConcaveQuantile } from './log-concave-quantile';

/** |ln(t / (1 − t))| beyond which 1 − t is 1, and t may be no double. */
const farOut = 700;

/** A place in [0, 1] by its distances from both ends, each exact when small. */
export interface Place {
  readonly below: number;
  readonly above: number;
}

/** The beta law on [0, 1]. */
export interface StandardBeta {
  density(place: Place): number;
  cdf(place: Place): number;
  sf(place: Place): number;
  /** ln(t / (1 − t)) of the place t with probability p below and q above it; p + q = 1. */
  logit(p: number, q: number): number;
}

/**
 * Functions of the beta law on [0, 1], exact beside both ends.
 *
 * F(t) = I(t; α, β); quantiles are sought as w = ln(t / (1 − t)), in which the density t^α (1 − t)^β / B(α, β) is
 * log-concave whatever the shape
 *
 * @param alpha - α, > 0
 * @param beta - β, > 0
 * @returns density, distribution function, survival function and quantile
 */
export function standardBeta(alpha: number, beta: number): StandardBeta {
  const total = alpha + beta;
  const errors = stirlingError(total) - stirlingError(alpha) - stirlingError(beta);
  const factor = exp(errors) * Math.sqrt(((alpha / total) * beta) / (2 * Math.PI));
  /** t^α (1 − t)^β / B(α, β) */
  const logitDensity = ({ below, above }: Place) => {
    if (below === 0 || above === 0) return 0;
    const excess = below < above ? total * below - alpha : beta - total * above;
    return factor * exp(-deviance(alpha, total * below, excess) - deviance(beta, total * above, -excess));
  };
  const cdf = ({ below, above }: Place) =>
    below <= 0.5 ? incompleteBeta(below, alpha, beta) : incompleteBetaUpper(above, beta, alpha);
  const sf = ({ below, above }: Place) =>
    above <= 0.5 ? incompleteBeta(above, beta, alpha) : incompleteBetaUpper(below, alpha, beta);
  const logit = (p: number, q: number) => {
    const sign = p <= q ? 1 : -1;
    const start = firstValue(alpha, beta, p, q);
    if (Math.abs(start) > farOut) return p <= q ? -beside(alpha, beta, p) : beside(beta, alpha, q);
    const tail = sign === 1 ? cdf : sf;
    return logConcaveQuantile({
      tail: (w) => tail(placeOf(w)),
      sign,
      density: (w) => logitDensity(placeOf(w)),
      slope: (w) => alpha - total * placeOf(w).below,
      target: Math.min(p, q),
      start,
      center: log(alpha / beta),
      scale: Math.min(1, Math.sqrt(1 / alpha + 1 / beta)),
    });
  };
  return { density: (place) => densityAt(alpha, beta, place, logitDensity), cdf, sf, logit };
}

function densityAt(
  alpha: number,
  beta: number,
  place: Place,
  logitDensity: (place: Place) => number,
): number {
  if (place.below === 0) return alpha < 1 ? Infinity : alpha === 1 ? beta : 0;
  if (place.above === 0) return beta < 1 ? Infinity : beta === 1 ? alpha : 0;
  return logitDensity(place) / place.below / place.above;
}

/** The place t with ln(t / (1 − t)) = w. */
export function placeOf(w: number): Place {
  const small = exp(-Math.abs(w));
  const [near, far] = [small / (1 + small), 1 / (1 + small)];
  return w < 0 ? { below: near, above: far } : { below: far, above: near };
}

/** −ln t at a tiny probability of the tail beside an end, t^α / (α B(α, β)). */
function beside(own: number, other: number, tail: number): number {
  return -(log(tail) + logOfScaledBeta(own, other)) / own;
}

/** ln(t / (1 − t)) by the leading term of the nearer tail, or by Carter's normal approximation for α, β ≥ 1. */
function firstValue(alpha: number, beta: number, p: number, q: number): number {
  const own = p <= q ? alpha : beta;
  const other = p <= q ? beta : alpha;
  const sign = p <= q ? 1 : -1;
  const logB = logGamma(own) + logGamma(other) - logGamma(own + other);
  const leading = (log(Math.min(p, q)) + log(own) + logB) / own;
  if (own < 1 || other < 1 || leading < -log(4 * (other + 1))) return sign * Math.min(leading, 0);
  const z = normalQuantile(Math.min(p, q));
  const [a, b] = [1 / (2 * own - 1), 1 / (2 * other - 1)];
  const h = 2 / (a + b);
  const bend = (z * z - 3) / 6;
  const w = (-z * Math.sqrt(h + bend)) / h - (b - a) * (bend + 5 / 6 - 2 / (3 * h));
  return sign * (log(own / other) - 2 * (h + bend > 0 ? w : -z / Math.sqrt(h)));
}
