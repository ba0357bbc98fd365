import { exp } from '../../core/exp';
import type { Distribution } from '../distribution';
import { twoPieceNormal } from '../distributions/two-piece-normal';
import { bisect } from './bisect';

/** Largest (p95 − p50) / (p50 − p5) of a two-piece normal, that of half a normal; the smallest is its inverse. */
export const largestRatio = 2.10119322152799;

/** Largest |ln(σ₂/σ₁)| that is tried. */
const farthest = 60;

/**
 * Two-piece normal with given 5, 50 and 95 % quantiles.
 *
 * R = (p95 − p50) / (p50 − p5) grows with σ₂/σ₁ alone; once that is found, scale and mode follow
 *
 * @param p5 - quantile at 0.05, any unit
 * @param p50 - median
 * @param p95 - quantile at 0.95; (p95 − p50) / (p50 − p5) is within the limits above
 */
export function twoPieceFromQuantiles(p5: number, p50: number, p95: number): Distribution {
  const ratio = (p95 - p50) / (p50 - p5);
  // With the wider side above, so that the ratio of the two is at least 1.
  const mirrored = ratio < 1;
  const wanted = mirrored ? (p50 - p5) / (p95 - p50) : ratio;
  const [low, high] = mirrored ? [p50 - p95, p50 - p5] : [p5 - p50, p95 - p50];
  const unit = (k: number) => {
    const law = twoPieceNormal({ mode: 0, sdLeft: 1, sdRight: k });
    const median = law.quantile(0.5);
    return { median, below: median - law.quantile(0.05), above: law.quantileUpper(0.05) - median };
  };
  const excess = (logRatio: number) => {
    const { below, above } = unit(exp(logRatio));
    return above / below - wanted;
  };
  const k = exp(bisect(excess, 0, farthest));
  const { median, below, above } = unit(k);
  const sdLeft = (high - low) / (below + above);
  const sdRight = k * sdLeft;
  const mode = -median * sdLeft;
  return mirrored
    ? twoPieceNormal({ mode: p50 - mode, sdLeft: sdRight, sdRight: sdLeft })
    : twoPieceNormal({ mode: p50 + mode, sdLeft, sdRight });
}
