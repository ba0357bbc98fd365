import { exp } from '../../core/exp';
import { log } from '../../core/log';

/** Farthest t up to which a tail is followed. */
const farthest = 32;

/** A tail of a quantile function, beyond the outermost points that are known of it. */
export interface PowerTail {
  /** Probability of the interval to which the points belong. */
  readonly width: number;
  /** Step of the double-exponential rule, and the outermost |t|. */
  readonly step: number;
  readonly last: number;
  /** Distances from the center at the outermost point and at the one before. */
  readonly distances: readonly [number, number];
}

/**
 * What the double-exponential rule would add to the mean of a power of the distance from the center beyond its
 * outermost points, where the quantile function goes on as the power of the probability that it follows there.
 *
 * Σ h π cosh(t) p d(p)^n, p = w exp(−π sinh t), d(p) = d₁ (p / p₁)^(−b), b from the last two points
 *
 * @param tail - the tail
 * @param n - the power
 * @returns the sum; Infinity where b n ≥ 1, so that the moment does not exist
 */
export function powerTail({ width, step, last, distances }: PowerTail, n: number): number {
  const [outermost, before] = [log(distances[0]), log(distances[1])];
  const heaviness = (outermost - before) / (depth(last) - depth(last - step));
  if (heaviness * n >= 1) return Infinity;
  let total = 0;
  for (let t = last + step; t < farthest; t += step) {
    const distance = outermost + heaviness * (depth(t) - depth(last));
    const growth = exp(t);
    const weight = step * (Math.PI / 2) * (growth + 1 / growth) * width;
    const term = weight * exp(n * distance - depth(t));
    // A distance of 0, where the law has an end, has no logarithm.
    if (!(term > 1e-17 * total)) break;
    total += term;
  }
  return total;
}

/** −ln(p / w) = π sinh t */
function depth(t: number): number {
  return (Math.PI / 2) * (exp(t) - exp(-t));
}
