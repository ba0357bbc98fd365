import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';

/** A metalog without bounds. */
export interface StandardMetalog {
  /** M at a place of the logit scale, w = ln(p / (1 − p)). */
  at(w: number): number;
  /** dM/dw */
  slope(w: number): number;
  /** w with M(w) = value. */
  inverse(value: number): number;
  /** Limits of dM/dw at p → 0 and p → 1, which are the heaviness of the tails. */
  readonly ends: readonly [number, number];
}

/** Largest |w|: probabilities of 1e-304. */
const farthest = 700;

/**
 * Terms of the metalog quantile function: 1, L, h L, h, h², h² L, h³, h³ L ..., with L = ln(p / (1 − p)) and
 * h = p − 1/2.
 *
 * @param w - L
 * @param count - number of terms
 */
export function metalogTerms(w: number, count: number): number[] {
  const h = centered(w);
  return Array.from({ length: count }, (_, k) => {
    const { power, hasLogit } = termOf(k);
    return powerOf(h, power) * (hasLogit ? w : 1);
  });
}

/**
 * Metalog quantile function on the logit scale.
 *
 * M = A(h) + B(h) L, A and B polynomials; dM/dw = B + p (1 − p)(A′ + B′ L)
 *
 * @param coefficients - a₁, a₂, ... in the order of `metalogTerms`
 * @see Keelin (2016), The metalog distributions
 */
export function standardMetalog(coefficients: readonly number[]): StandardMetalog {
  const [plain, logit]: [number[], number[]] = [[], []];
  for (const [k, a] of coefficients.entries()) {
    const { power, hasLogit } = termOf(k);
    (hasLogit ? logit : plain)[power] = a;
  }
  const [A, B] = [plain.map((a) => a ?? 0), logit.map((a) => a ?? 0)];
  const at = (w: number) => polynomial(A, centered(w)) + polynomial(B, centered(w)) * w;
  const slope = (w: number) => {
    const h = centered(w);
    const small = exp(-Math.abs(w));
    const spread = small / ((1 + small) * (1 + small));
    return polynomial(B, h) + spread * (derivative(A, h) + derivative(B, h) * w);
  };
  return {
    at,
    slope,
    inverse: (value) => {
      // Beyond the search M is a straight line.
      if (value <= at(-farthest)) return (value - at(-farthest)) / slope(-farthest) - farthest;
      if (value >= at(farthest)) return (value - at(farthest)) / slope(farthest) + farthest;
      return invert(at, slope, value);
    },
    ends: [polynomial(B, -0.5), polynomial(B, 0.5)],
  };
}

/** ln(p / (1 − p)) from whichever of p and q = 1 − p is exact. */
export function logitOf(p: number, q: number): number {
  return p <= q ? log(p) - log1p(-p) : log1p(-q) - log(q);
}

/** p = 1 / (1 + exp(−w)), exact where it is small. */
export function logistic(w: number): number {
  const small = exp(-Math.abs(w));
  return w < 0 ? small / (1 + small) : 1 / (1 + small);
}

/** p − 1/2 = tanh(w/2) / 2 */
function centered(w: number): number {
  const small = exp(-Math.abs(w));
  const half = (0.5 * (1 - small)) / (1 + small);
  return w < 0 ? -half : half;
}

/** Term k, counted from 0: power of h, and whether L multiplies it. */
function termOf(k: number): { power: number; hasLogit: boolean } {
  if (k < 4) return { power: k < 2 ? 0 : 1, hasLogit: k === 1 || k === 2 };
  return { power: Math.floor(k / 2), hasLogit: k % 2 === 1 };
}

function powerOf(h: number, power: number): number {
  let value = 1;
  for (let i = 0; i < power; i++) value *= h;
  return value;
}

function polynomial(coefficients: readonly number[], h: number): number {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * h + coefficients[i]!;
  return value;
}

function derivative(coefficients: readonly number[], h: number): number {
  let value = 0;
  for (let i = coefficients.length - 1; i >= 1; i--) value = value * h + i * coefficients[i]!;
  return value;
}

/** Newton steps inside a shrinking bracket; M grows with w. */
function invert(at: (w: number) => number, slope: (w: number) => number, value: number): number {
  let [low, high] = [-farthest, farthest];
  let w = 0;
  for (let i = 0; i < 100; i++) {
    const excess = at(w) - value;
    if (excess >= 0) high = w;
    else low = w;
    const step = excess / slope(w);
    const newton = w - step;
    if (Math.abs(step) <= 1e-15 * Math.max(Math.abs(w), 1)) return newton;
    const next = newton > low && newton < high ? newton : low + (high - low) / 2;
    if (next === w) return w;
    w = next;
  }
  return w;
}
