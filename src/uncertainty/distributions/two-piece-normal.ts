import * as z from 'zod/mini';
import { normalAreaFromMedian, normalCdf, normalSf } from '../../core/normal-cdf';
import { scaledNormalDensity } from '../../core/normal-density';
import { normalQuantile, normalQuantileFromMedian } from '../../core/normal-quantile';
import { parseInput } from '../../core/parse-input';
import type { Distribution } from '../distribution';
import { location, scale } from './location-and-scale';
import { makeDistribution } from './make-distribution';

const schema = z.strictObject({ mode: location, sdLeft: scale, sdRight: scale });

/** √(2/π), the mean of the absolute value of a standard normal. */
const half = 0.7978845608028654;

/** Input of `twoPieceNormal`. */
export interface TwoPieceNormalInput {
  readonly mode: number;
  readonly sdLeft: number;
  readonly sdRight: number;
}

/**
 * Two-piece normal distribution: the halves of two normals joined at their mode, as in fan charts of inflation.
 *
 * f(x) ∝ exp(−(x − m)² / (2 σ²)), σ = σ₁ below the mode m and σ₂ above it; P(X ≤ m) = σ₁ / (σ₁ + σ₂), mean
 * m + √(2/π) (σ₂ − σ₁), variance (1 − 2/π)(σ₂ − σ₁)² + σ₁ σ₂
 *
 * Where a source gives one standard deviation and a skew, two conventions of opposite sign are in use: see
 * `brittonTwoPieceNormal` and `fanplotTwoPieceNormal`.
 *
 * @param input.mode - m, most probable value, any unit, in [−1e308, 1e308]
 * @param input.sdLeft - σ₁, in (0, 1e305], same unit: the standard deviation of the normal whose left half is used
 * @param input.sdRight - σ₂, in (0, 1e305], same unit
 * @returns the distribution; its quantile function has a kink at the probability of the mode
 * @throws InputError if a number is outside its range
 * @see Wallis (2014), The two-piece normal, binormal, or double Gaussian distribution
 * @example twoPieceNormal({ mode: 0, sdLeft: 1, sdRight: 2 }).mean; // 0.7978845608028654
 */
export function twoPieceNormal(input: TwoPieceNormalInput): Distribution {
  const parameters = parseInput('twoPieceNormal', schema, input);
  const { mode, sdLeft, sdRight } = parameters;
  const sum = sdLeft + sdRight;
  const [left, right] = [sdLeft / sum, sdRight / sum];
  const below = { mode, near: sdLeft, far: sdRight, share: left };
  const above = { mode, near: -sdRight, far: -sdLeft, share: right };
  return makeDistribution({
    kind: 'twoPieceNormal',
    parameters,
    ...momentsOf(mode, sdLeft, sdRight),
    support: [-Infinity, Infinity],
    kinks: [left].filter((kink) => kink > 0 && kink < 1),
    pdf: (x) => scaledNormalDensity((x - mode) / (x < mode ? sdLeft : sdRight), sum / 2),
    densityRatio: (x, d) => logDensityRatio(parameters, x, d),
    cdf: (x) => tailAt(below, x, above),
    sf: (x) => tailAt(above, x, below),
    quantile: (p) => (1 - p < small ? valueAt(above, 1 - p, below) : valueAt(below, p, above)),
    quantileUpper: (q) => (1 - q < small ? valueAt(below, 1 - q, above) : valueAt(above, q, below)),
  });
}

/** (z₀² − z₁²) / 2, without their difference where both lie on one side of the mode. */
function logDensityRatio({ mode, sdLeft, sdRight }: z.output<typeof schema>, x: number, d: number): number {
  const [from, to] = [x < mode ? sdLeft : sdRight, x + d < mode ? sdLeft : sdRight];
  if (from === to) return (-d / from) * ((x - mode) / from + d / from / 2);
  const [start, end] = [(x - mode) / from, (x + d - mode) / to];
  return (start * start - end * end) / 2;
}

/** A side from whose end probability is counted, and the one beyond the mode; their spreads are negative from above. */
interface Side {
  readonly mode: number;
  readonly near: number;
  readonly far: number;
  /** Probability on this side of the mode. */
  readonly share: number;
}

/** Probability below which it is counted from its own end: the rounding of one less it would show. */
const small = 0.25;

function tailAt({ mode, near, far, share }: Side, x: number, other: Side): number {
  const z = (x - mode) / near;
  if (z <= 0) return 2 * share * normalCdf(z);
  const tail = share + 2 * other.share * normalAreaFromMedian((x - mode) / far);
  return tail < small ? tail : 1 - 2 * other.share * normalSf((x - mode) / far);
}

/** Beyond the mode a small probability is measured from the mode, since its distance from the far end is rounded. */
function valueAt({ mode, near, far, share }: Side, p: number, other: Side): number {
  if (p <= share) return mode + near * normalQuantile(Math.min(p / share / 2, 0.5));
  if (p < small) return mode + far * normalQuantileFromMedian((p - share) / other.share / 2);
  return mode - far * normalQuantile(Math.min((1 - p) / other.share / 2, 0.5));
}

function momentsOf(mode: number, sdLeft: number, sdRight: number) {
  const unit = Math.max(sdLeft, sdRight);
  const [left, right] = [sdLeft / unit, sdRight / unit];
  const gap = right - left;
  const product = left * right;
  const variance = (1 - half * half) * gap * gap + product;
  const third = half * gap * ((2 * half * half - 1) * gap * gap + product);
  return {
    mean: mode + half * (sdRight - sdLeft),
    variance: unit * variance * unit,
    skewness: third / (variance * Math.sqrt(variance)),
  };
}
