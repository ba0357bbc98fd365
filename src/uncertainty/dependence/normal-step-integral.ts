import { exp } from '../../core/exp';
import { log1p } from '../../core/log1p';
import { normalCdf, normalSf } from '../../core/normal-cdf';
import { normalDensity } from '../../core/normal-density';
import { pow } from '../../core/pow';
import { adaptiveIntegral } from './adaptive-integral';

/** Distance from the peak beyond which a normal density is below 1e-19 of it. */
const reach = 9.5;

/** Largest argument at which the normal distribution function is above 0 and below 1 by less than a double can tell. */
const farthest = 40;

/** A step of the form Φ(intercept + slope · x)^power. */
export interface NormalStep {
  readonly intercept: number;
  readonly slope: number;
  /** An integer ≥ 1. */
  readonly power: number;
}

/**
 * Probability that a standard normal X is at most h and that `power` others, independent given X, pass the step.
 *
 * ∫ φ(x) · Φ(a + b x)^n dx over x ≤ h
 *
 * Every term is ≥ 0, so that tails keep their digits. The logarithm of the integrand is concave, falling from its
 * peak at least as fast as that of φ.
 *
 * @param step - a, b and n
 * @param upTo - h; Infinity for no limit
 * @returns probability, to about 1e-14 relative (n ≤ 1000)
 */
export function normalStepIntegral(step: NormalStep, upTo: number): number {
  const peak = peakOf(step, Math.min(upTo, farthest));
  const from = peak - reach;
  const to = Math.min(upTo, peak + reach);
  return adaptiveIntegral((x) => normalDensity(x) * passed(step, x), panelEnds(step, from, to));
}

function passed({ intercept, slope, power }: NormalStep, x: number): number {
  const u = intercept + slope * x;
  if (power === 1) return normalCdf(u);
  return u > 0 ? exp(power * log1p(-normalSf(u))) : pow(normalCdf(u), power);
}

/** Where the integrand is largest in x ≤ h, by halving: the slope of its logarithm falls. */
function peakOf({ intercept, slope, power }: NormalStep, upTo: number): number {
  const rises = (x: number) => power * slope * hazard(intercept + slope * x) > x;
  if (rises(upTo)) return upTo;
  let low = Math.min(upTo, 0) - farthest;
  let high = upTo;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (rises(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** φ(u) / Φ(u), which tends to −u far to the left. */
function hazard(u: number): number {
  return u < -30 ? -u - 1 / u : normalDensity(u) / normalCdf(u);
}

/** Ends of panels that halve towards the step, down to its width. */
function panelEnds({ intercept, slope }: NormalStep, from: number, to: number): number[] {
  const size = Math.abs(slope);
  const middle = -intercept / slope;
  const ends = [from, to];
  for (let x = Math.ceil(from); x < to; x++) ends.push(x);
  if (size > 1) {
    if (Math.abs(middle) < 2 * farthest) ends.push(middle);
    for (let distance = 1 / size; distance < 2 * reach; distance *= 2)
      ends.push(middle - distance, middle + distance);
  }
  return [...new Set(ends)].filter((end) => end >= from && end <= to).sort((a, b) => a - b);
}
