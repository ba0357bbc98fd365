import { exp } from '../../core/exp';
import { normalQuantile } from '../../core/normal-quantile';
import type { Distribution } from '../distribution';
import { twoPieceNormal } from '../distributions/two-piece-normal';
import { bisect } from './bisect';
import type { Percentile } from './percentile';
import { memberOf, type QuantileFit, quantileRefusal } from './quantile-fit';

/** Largest |ln(σ₂/σ₁)| that is tried. */
const farthest = 60;

/**
 * Two-piece normal through three quantiles, or through two with its mode or one of its standard deviations.
 *
 * With σ₁ = 1 and the mode at 0 everything depends on k = σ₂/σ₁ alone: (x₃ − x₂) / (x₂ − x₁), the distance of two
 * quantiles, and the direction of (x₁, x₂) as seen from the mode, all of which turn one way as k grows.
 */
export function twoPieceFit(problem: QuantileFit): Distribution | undefined {
  const { points, stated } = problem;
  if (stated === undefined) return throughThree(points as [Percentile, Percentile, Percentile]);
  const [low, high] = points as [Percentile, Percentile];
  const { name, value } = stated;
  if (name === 'mode') {
    const [left, right] = [low.x - value, high.x - value];
    const k = ratioAt((ratio) => right * unitQuantile(low, ratio) - left * unitQuantile(high, ratio));
    return k === undefined ? undefined : scaled(k, low, high, { mode: value });
  }
  const unit = name === 'sdLeft' ? () => 1 : (k: number) => k;
  const wanted = (high.x - low.x) / value;
  const excess = (k: number) => (unitQuantile(high, k) - unitQuantile(low, k)) / unit(k) - wanted;
  const k = ratioAt(name === 'sdLeft' ? excess : (ratio) => -excess(ratio));
  return k === undefined ? undefined : scaled(k, low, high, { [name]: value });
}

function throughThree(points: readonly [Percentile, Percentile, Percentile]): Distribution | undefined {
  const [low, middle, high] = points;
  const skewAt = (k: number) => {
    const [a, b, c] = [unitQuantile(low, k), unitQuantile(middle, k), unitQuantile(high, k)];
    return (c - b) / (b - a);
  };
  const wanted = (high.x - middle.x) / (middle.x - low.x);
  const k = ratioAt((ratio) => skewAt(ratio) - wanted);
  if (k === undefined) throw tooSkewed(points, [skewAt(exp(-farthest)), skewAt(exp(farthest))], wanted);
  return scaled(k, low, high);
}

/** k at which a function that grows with it is 0; undefined where it is not within the limits. */
function ratioAt(excess: (k: number) => number): number | undefined {
  const at = (logRatio: number) => excess(exp(logRatio));
  if (!(at(-farthest) < 0 && at(farthest) > 0)) return undefined;
  return exp(bisect(at, -farthest, farthest));
}

/** The law of a ratio that has two quantiles; a parameter that is stated is taken as it is. */
function scaled(
  k: number,
  low: Percentile,
  high: Percentile,
  stated: Readonly<Record<string, number>> = {},
): Distribution | undefined {
  const [below, above] = [unitQuantile(low, k), unitQuantile(high, k)];
  const sdLeft = (high.x - low.x) / (above - below);
  // From the nearer quantile, so that least is lost.
  const mode = Math.abs(below) < Math.abs(above) ? low.x - sdLeft * below : high.x - sdLeft * above;
  return memberOf(() => twoPieceNormal({ mode, sdLeft, sdRight: k * sdLeft, ...stated }));
}

/** Quantile with the mode at 0, 1 on its left and k on its right. */
function unitQuantile({ p, q }: Percentile, k: number): number {
  return p * (1 + k) <= 1 ? normalQuantile((p * (1 + k)) / 2) : -k * normalQuantile((q * (1 + 1 / k)) / 2);
}

function tooSkewed(
  [low, middle, high]: readonly [Percentile, Percentile, Percentile],
  limits: readonly [number, number],
  ratio: number,
) {
  const [least, most, found] = [...limits, ratio].map((each) => Number(each.toPrecision(6)));
  const quotient = `(${high.key} − ${middle.key}) / (${middle.key} − ${low.key})`;
  return quantileRefusal(middle, {
    code: 'E_INCONSISTENT',
    expected: `such that ${quotient} lies between ${least} and ${most} (it is ${found})`,
    hint: 'use shiftedLognormal or metalog, which can be more skewed',
    zh: {
      expected: `使 ${quotient} 在 ${least} 与 ${most} 之间的数（现为 ${found}）`,
      hint: '请改用 shiftedLognormal 或 metalog，其偏度可以更大',
    },
  });
}
