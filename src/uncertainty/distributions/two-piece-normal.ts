import { z } from 'zod';
import { normalCdf, normalSf } from '../../core/normal-cdf';
import { normalDensity } from '../../core/normal-density';
import { normalQuantile } from '../../core/normal-quantile';
import { parseInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { makeDistribution } from './make-distribution';

const schema = z.strictObject({ mode: real(), sdLeft: real('(0, ∞)'), sdRight: real('(0, ∞)') });

/** √(2/π), the mean of the absolute value of a standard normal. */
const half = 0.7978845608028654;

/**
 * Two-piece normal distribution: the halves of two normals joined at their mode, as in fan charts of inflation.
 *
 * f(x) ∝ exp(−(x − m)² / (2 σ²)), σ = σ₁ below the mode m and σ₂ above it; P(X ≤ m) = σ₁ / (σ₁ + σ₂), mean
 * m + √(2/π) (σ₂ − σ₁), variance (1 − 2/π)(σ₂ − σ₁)² + σ₁ σ₂
 *
 * Where a source gives one standard deviation and a skew, two conventions of opposite sign are in use: see
 * `brittonTwoPieceNormal` and `fanplotTwoPieceNormal`.
 *
 * @param input.mode - m, most probable value, any unit
 * @param input.sdLeft - σ₁, > 0, same unit: the standard deviation of the normal whose left half is used
 * @param input.sdRight - σ₂, > 0, same unit
 * @returns the distribution; its quantile function has a kink at the probability of the mode
 * @throws InputError if `sdLeft` or `sdRight` is not above 0
 * @see Wallis (2014), The two-piece normal, binormal, or double Gaussian distribution
 * @example twoPieceNormal({ mode: 0, sdLeft: 1, sdRight: 2 }).mean; // 0.7978845608028654
 */
export function twoPieceNormal(input: z.input<typeof schema>): Distribution {
  const parameters = parseInput('twoPieceNormal', schema, input);
  const { mode, sdLeft, sdRight } = parameters;
  const sum = sdLeft + sdRight;
  const [left, right] = [sdLeft / sum, sdRight / sum];
  const below = (x: number) => 2 * left * normalCdf((x - mode) / sdLeft);
  const above = (x: number) => 2 * right * normalSf((x - mode) / sdRight);
  const valueAt = (p: number, q: number) =>
    p <= left
      ? mode + sdLeft * normalQuantile(Math.min(p / left / 2, 0.5))
      : mode - sdRight * normalQuantile(Math.min(q / right / 2, 0.5));
  return makeDistribution({
    kind: 'twoPieceNormal',
    parameters,
    ...momentsOf(mode, sdLeft, sdRight),
    support: [-Infinity, Infinity],
    kinks: [left],
    pdf: (x) => (2 / sum) * normalDensity((x - mode) / (x < mode ? sdLeft : sdRight)),
    cdf: (x) => (x <= mode ? below(x) : 1 - above(x)),
    sf: (x) => (x <= mode ? 1 - below(x) : above(x)),
    quantile: (p) => valueAt(p, 1 - p),
    quantileUpper: (q) => valueAt(1 - q, q),
  });
}

function momentsOf(mode: number, sdLeft: number, sdRight: number) {
  const gap = sdRight - sdLeft;
  const product = sdLeft * sdRight;
  const variance = (1 - half * half) * gap * gap + product;
  const third = half * gap * ((2 * half * half - 1) * gap * gap + product);
  return { mean: mode + half * gap, variance, skewness: third / (variance * Math.sqrt(variance)) };
}
