import * as z from 'zod/mini';
import { log } from '../../core/log';
import { log1p } from '../../core/log1p';
import { fault, parseInput, readInput } from '../../core/parse-input';
import { real } from '../../core/schema';
import type { Distribution } from '../distribution';
import { halfT } from './half-t';
import { location as anyLocation, scale as anyScale } from './location-and-scale';
import { makeDistribution } from './make-distribution';

const byScale = z.strictObject({
  df: real('(0, ∞)'),
  location: z._default(anyLocation, 0),
  scale: z._default(anyScale, 1),
});
const withVariance = real('(0, ∞)').check(
  z.refine(
    (df) => df > 2,
    fault({
      code: 'E_RANGE',
      expected: '> 2, since the standard deviation is infinite else',
      hint: 'or give `location` and `scale` in place of `mean` and `sd`',
      zh: {
        expected: '大于 2 的数，否则标准差为无穷',
        hint: '也可用 `location` 和 `scale` 代替 `mean` 和 `sd`',
      },
    }),
  ),
);
const byMoments = z.strictObject({ df: withVariance, mean: anyLocation, sd: anyScale });

/** e / t beyond which (t + e)² is e² to the last digit. */
const farOut = 1e18;

export type StudentTInput =
  | {
      readonly df: number;
      readonly location?: number | undefined;
      readonly scale?: number | undefined;
    }
  | {
      readonly df: number;
      readonly mean: number;
      readonly sd: number;
    };

/**
 * Student t distribution, by its location and scale, or by its mean and standard deviation.
 *
 * X = location + scale · T, f_T(t) ∝ (1 + t²/ν)^(−(ν+1)/2)
 *
 * The scale is not the standard deviation, which is scale · √(ν / (ν − 2)).
 *
 * @param input.df - ν, degrees of freedom, > 0, need not be whole; > 2 with `mean` and `sd`
 * @param input.location - centre, any unit, in [−1e308, 1e308]; 0 if left out
 * @param input.scale - same unit, in (0, 1e305]; 1 if left out
 * @param input.mean - in place of `location`, which it equals
 * @param input.sd - standard deviation, > 0, in place of `scale`: scale = sd · √((ν − 2) / ν)
 * @returns the distribution; its `parameters` are always `df`, `location` and `scale`. The mean does not exist for
 *   ν ≤ 1 and is NaN there; the variance is Infinity for ν ≤ 2, the skewness NaN for ν ≤ 3. A quantile beyond 1.79e308
 *   (ν below 1.1) is ±Infinity.
 * @throws InputError if a number is out of its range, or options of two forms are mixed
 * @see Hill (1970), Algorithm 396: Student's t-quantiles, for the first value of the quantile
 * @example studentT({ df: 5 }).quantile(0.975); // 2.5705818356363146
 * @example studentT({ df: 4, mean: 0.05, sd: 0.02 }).parameters.scale; // 0.014142135623730952
 */
export function studentT(input: StudentTInput): Distribution {
  const parameters = scaledFrom(input);
  const { df, location, scale } = parameters;
  const half = halfT(df, scale);
  const distance = (x: number) => Math.min(Math.abs(x - location), Number.MAX_VALUE);
  const sf = (x: number) => (x >= location ? half.tail(distance(x)) : 1 - half.tail(distance(x)));
  const cdf = (x: number) => (x <= location ? half.tail(distance(x)) : 1 - half.tail(distance(x)));
  return makeDistribution({
    kind: 'studentT',
    parameters,
    mean: df > 1 ? location : Number.NaN,
    variance: df > 2 ? scale * scale * (df / (df - 2)) : Infinity,
    skewness: df > 3 ? 0 : Number.NaN,
    support: [-Infinity, Infinity],
    kinks: [],
    pdf: (x) => half.density(distance(x)),
    densityRatio: (x, d) => logDensityRatio(df, (x - location) / scale, d / scale),
    cdf,
    sf,
    quantile: (p) => location + (p < 0.5 ? -half.quantile(p) : half.quantile(1 - p)),
    quantileUpper: (q) => location + (q < 0.5 ? half.quantile(q) : -half.quantile(1 - q)),
  });
}

/** −(ν + 1)/2 · ln((ν + (t + e)²) / (ν + t²)); of large t the ratio e / t is squared, which overflows later. */
function logDensityRatio(df: number, t: number, e: number): number {
  if (Math.abs(t) < 1) {
    const unit = Math.sqrt(df + t * t);
    const growth = (e / unit) * ((2 * t + e) / unit);
    return (-(df + 1) / 2) * (growth < Infinity ? log1p(growth) : 2 * log(Math.abs(e) / unit));
  }
  const growth = e / t;
  if (growth > farOut) return -(df + 1) * (log(growth) - log1p(df / t / t) / 2);
  return (-(df + 1) / 2) * log1p((growth * (2 + growth)) / (1 + df / t / t));
}

function scaledFrom(given: StudentTInput): z.output<typeof byScale> {
  const input = readInput('studentT', given);
  const isObject = typeof input === 'object' && input !== null;
  if (!isObject || !['mean', 'sd'].some((key) => Object.hasOwn(input, key)))
    return parseInput('studentT', byScale, input);
  const { df, mean, sd } = parseInput('studentT', byMoments, input);
  return parseInput('studentT', byScale, { df, location: mean, scale: sd * Math.sqrt((df - 2) / df) });
}
