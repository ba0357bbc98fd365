import { asin } from '../../core/asin';
import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { logGamma } from '../../core/log-gamma';
import { log1p } from '../../core/log1p';
import { sin } from '../../core/sin';

/** Step of the trapezoidal rule over τ; half of it changes no rank correlation by 1e-12. */
const outerStep = 1 / 12;

/** Step over θ: the integrand has no singularity nearer than π to the real line. */
const innerStep = 0.4;

/** Largest τ: e^−45 adds nothing to an arcsine. */
const farthest = 45;

/** Share of a sum below which its terms end. */
const negligible = 1e-17;

/** The rank correlation of a Student-t copula by its latent correlation, and the other way. */
export interface StudentTSpearman {
  /** ρ_S for a latent correlation in [−1, 1]. */
  readonly spearmanOf: (latent: number) => number;
  /** Latent correlation for ρ_S in [−1, 1]. */
  readonly latentOf: (spearman: number) => number;
}

/**
 * Spearman's rank correlation of a Student-t copula.
 *
 * ρ_S = (6/π) E asin(r X), X = W₁ / √((W₁ + W₂)(W₁ + W₃)), W₁, W₂, W₃ independent, inverse gamma (ν/2, ν/2)
 *
 * X = e^−τ has the density
 *
 * f(τ) ∝ (1 − e^−2τ)^(ν/2−1) ∫ (2 cosh θ + 2 cosh τ)^−ν dθ, θ from −∞ to ∞, τ > 0,
 *
 * which the joint density of the ratios of the W gives. Both integrals are trapezoidal sums, which for such functions
 * are exact to about 1e-12; the weights are scaled so that r = 1 gives ρ_S = 1. As ν grows, ρ_S goes over into that of
 * the Gaussian copula, (6/π) asin(r/2); as ν falls to 0, into Kendall's (2/π) asin r.
 *
 * @param df - ν, degrees of freedom, > 0
 * @returns both directions, each to 1e-10; they share the nodes, which take about a millisecond
 * @see Heinen and Valdesogo (2020), Spearman rank correlation of the bivariate Student t and scale mixtures of normal distributions
 * @example studentTSpearman(4).latentOf(0.5).toFixed(6); // '0.531853'
 */
export function studentTSpearman(df: number): StudentTSpearman {
  const nodes = mixingNodes(df);
  const spearmanOf = (latent: number) => sumOver(nodes, (x) => asin(latent * x));
  const slopeAt = (latent: number) =>
    sumOver(nodes, (x) => x / Math.sqrt((1 - latent * x) * (1 + latent * x)));
  const latentOf = (spearman: number): number => {
    if (spearman < 0) return -latentOf(-spearman);
    // The ends are exact, so that wholly dependent ranks give wholly dependent variables.
    if (spearman === 0 || spearman === 1) return spearman;
    const step = (latent: number) => latent - (spearmanOf(latent) - spearman) / slopeAt(latent);
    // ρ_S is convex in r: from the Gaussian copula's r, which is not above the root, a step of Newton leads beyond it,
    // as far as Kendall's r at most, and all further ones fall to it.
    let latent = Math.min(step(2 * sin((Math.PI * spearman) / 6)), sin((Math.PI * spearman) / 2));
    for (;;) {
      const next = step(latent);
      if (!(next < latent)) return latent;
      latent = next;
    }
  };
  return { spearmanOf, latentOf };
}

/** Values of X with weights that sum to 1 over asin X. */
interface Nodes {
  readonly x: readonly number[];
  readonly weights: readonly number[];
}

function sumOver({ x, weights }: Nodes, f: (x: number) => number): number {
  let total = 0;
  for (let i = 0; i < x.length; i++) total += weights[i]! * f(x[i]!);
  return total;
}

function mixingNodes(df: number): Nodes {
  const shape = df / 2;
  // Width of the law of ln τ about ln ln 2, where X = 1/2: it narrows as the degrees of freedom grow.
  const width = Math.min(1, 1 / Math.sqrt(shape));
  const reach = (40 / shape + 12 / Math.sqrt(shape)) / width;
  const middle = log(Math.LN2);
  const last = Math.min(reach, (log(farthest) - middle) / width);
  const angular = angularIntegral(df);
  const x: number[] = [];
  const raw: number[] = [];
  let whole = 0;
  for (let k = -Math.ceil(inverseSinh(reach) / outerStep); k <= inverseSinh(last) / outerStep; k++) {
    const [rise, fall] = [exp(k * outerStep), exp(-k * outerStep)];
    const logTau = middle + (width * (rise - fall)) / 2;
    const tau = exp(logTau);
    // 1 − e^−2τ and the integrand at θ = 0, over their values at the middle.
    const logGap = (tau < negligible ? Math.LN2 + logTau : log(-expm1(-2 * tau))) - log(0.75);
    const logTop = log((2 + exp(tau) + exp(-tau)) / 4.5);
    const weight = exp((shape - 1) * logGap - df * logTop + logTau) * (rise + fall) * angular(tau);
    x.push(exp(-tau));
    raw.push(weight);
    // asin e^−τ, from 1 − e^−τ, which keeps its digits as τ nears 0.
    whole += weight * (Math.PI / 2 - 2 * asin(Math.sqrt(-expm1(-tau) / 2)));
  }
  return { x, weights: raw.map((each) => each / whole) };
}

/**
 * ∫ ((2 cosh θ + 2 cosh τ) / (2 + 2 cosh τ))^−ν dθ.
 *
 * Below ν = 1 the integrand falls slowly; there (2 cosh(θ/2))^−2ν, whose integral is B(ν, ν), is taken off it.
 */
function angularIntegral(df: number): (tau: number) => number {
  const step = Math.min(innerStep, innerStep / Math.sqrt(df / 2));
  const isSlow = df < 1;
  const slow = exp(2 * logGamma(df) - logGamma(2 * df));
  return (tau) => {
    const top = 2 + exp(tau) + exp(-tau);
    // What is taken off, in units of `top`; its whole is put back.
    const scale = isSlow ? exp(df * log(top)) : 0;
    const whole = isSlow ? scale * slow : 0;
    let total = 0;
    for (let k = 0; ; k++) {
      const excess = exp(k * step) + exp(-k * step) - 2;
      const taken = isSlow ? scale * exp(-df * log(excess + 4)) : 0;
      const term = exp(-df * log1p(excess / top)) - taken;
      total += k === 0 ? term / 2 : term;
      if (Math.abs(term) <= negligible * Math.max(Math.abs(total), whole)) break;
    }
    return whole + 2 * step * total;
  };
}

function inverseSinh(x: number): number {
  return log(x + Math.sqrt(x * x + 1));
}
