import { exp } from '../../core/exp';
import { expm1 } from '../../core/expm1';
import { log } from '../../core/log';
import { normalQuantile } from '../../core/normal-quantile';
import type { Distribution } from '../distribution';
import { shiftedLognormal } from '../distributions/shifted-lognormal';
import { bisect } from './bisect';
import { lineFits } from './line-fits';
import type { Percentile } from './percentile';
import { memberOf, type QuantileFit, quantileRefusal } from './quantile-fit';

/** Least and largest ln of an sdlog that is tried. */
const [least, most] = [-40, 6];

/**
 * Shifted lognormal through three quantiles, or through two with one of its parameters.
 *
 * x(p) = shift + e^(μ + s z), z the normal quantile at p: (x₃ − x₂) / (x₂ − x₁) grows with s alone, from that of the
 * normal at s = 0. Where it is smaller, the law is the mirror image, with the long tail below.
 */
export function shiftedLognormalFit({ points, stated }: QuantileFit): Distribution | undefined {
  if (stated === undefined) return throughThree(points as [Percentile, Percentile, Percentile]);
  const [low, high] = points as [Percentile, Percentile];
  const { name, value } = stated;
  if (name === 'shift') return besideShift(low, high, value);
  const [lowZ, highZ] = [scoreOf(low), scoreOf(high)];
  const distance = high.x - low.x;
  if (name === 'sdlog') {
    const scale = distance / (exp(value * highZ) - exp(value * lowZ));
    return lawOf({ shift: low.x - scale * exp(value * lowZ), meanlog: log(scale), sdlog: value });
  }
  // Below the median the distance of two quantiles grows and falls again with s.
  if (highZ < 0) return undefined;
  const excess = (logSpread: number) => {
    const spread = exp(logSpread);
    return exp(spread * highZ) - exp(spread * lowZ) - distance / exp(value);
  };
  if (!(excess(least) < 0 && excess(most) > 0)) return undefined;
  const sdlog = exp(bisect(excess, least, most));
  return lawOf({ shift: low.x - exp(value + sdlog * lowZ), meanlog: value, sdlog });
}

/** The lognormal of the distances from the shift, which lies below both quantiles or above them. */
function besideShift(low: Percentile, high: Percentile, shift: number): Distribution | undefined {
  if (low.x <= shift && high.x >= shift) return undefined;
  const isUpper = low.x > shift;
  const points = isUpper
    ? [low, high].map((each) => ({ ...each, x: each.x - shift }))
    : [high, low].map(({ key, p, q, x }) => ({ key, p: q, q: p, x: shift - x }));
  const law = lineFits.lognormal({ points });
  if (law === undefined) return undefined;
  const { meanlog, sdlog } = law.parameters as { readonly meanlog: number; readonly sdlog: number };
  return lawOf({ shift, meanlog, sdlog, tail: isUpper ? 'upper' : 'lower' });
}

function throughThree(points: readonly [Percentile, Percentile, Percentile]): Distribution | undefined {
  const [low, middle, high] = points;
  const [below, above] = [middle.x - low.x, high.x - middle.x];
  const [zBelow, zAbove] = [scoreOf(middle) - scoreOf(low), scoreOf(high) - scoreOf(middle)];
  const isUpper = above / zAbove > below / zBelow;
  // Seen from the middle, the side of the long tail and the other one.
  const [far, near, zFar, zNear] = isUpper ? [above, below, zAbove, zBelow] : [below, above, zBelow, zAbove];
  const sdlog = spreadOf(far / near, zFar, zNear);
  // Distance of the middle quantile from the shift.
  const reach = zFar === zNear ? (near / Math.abs(far - near)) * far : near / -expm1(-sdlog * zNear);
  if (!(sdlog > 0) || !Number.isFinite(middle.x + reach)) throw symmetric(points);
  const sign = isUpper ? 1 : -1;
  const meanlog = log(reach) - sign * sdlog * scoreOf(middle);
  return lawOf({
    shift: middle.x - sign * reach,
    meanlog,
    sdlog,
    ...(isUpper ? {} : { tail: 'lower' as const }),
  });
}

/** s at which (e^(s z₂) − 1) / (1 − e^(−s z₁)) is the given ratio. */
function spreadOf(ratio: number, zFar: number, zNear: number): number {
  if (zFar === zNear) return log(ratio) / zFar;
  const excess = (logSpread: number) => {
    const spread = exp(logSpread);
    return expm1(spread * zFar) / -expm1(-spread * zNear) - ratio;
  };
  return excess(least) < 0 ? exp(bisect(excess, least, most)) : 0;
}

function scoreOf({ p, q }: Percentile): number {
  return p <= q ? normalQuantile(p) : -normalQuantile(q);
}

function lawOf(parameters: Parameters<typeof shiftedLognormal>[0]): Distribution | undefined {
  return memberOf(() => shiftedLognormal(parameters));
}

function symmetric([low, middle, high]: readonly [Percentile, Percentile, Percentile]) {
  return quantileRefusal(middle, {
    code: 'E_INCONSISTENT',
    expected: `another value than a normal with this \`${low.key}\` and this \`${high.key}\` has there`,
    hint: 'use normal, which is symmetric',
    zh: {
      expected: `不同于具有该 \`${low.key}\`、\`${high.key}\` 的正态分布在该处的值`,
      hint: '请改用对称的 normal',
    },
  });
}
