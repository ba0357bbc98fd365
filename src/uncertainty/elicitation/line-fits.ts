import { exp } from '../../core/exp';
import { log } from '../../core/log';
import { logRatio } from '../../core/log-ratio';
import { log1p } from '../../core/log1p';
import { normalQuantile } from '../../core/normal-quantile';
import type { InputError } from '../../core/plancast-error';
import { scaledExp } from '../../core/scaled-exp';
import type { Distribution } from '../distribution';
import { gumbel } from '../distributions/gumbel';
import { logUniform } from '../distributions/log-uniform';
import { logistic } from '../distributions/logistic';
import { lognormal } from '../distributions/lognormal';
import { normal } from '../distributions/normal';
import { logitOf } from '../distributions/standard-metalog';
import { uniform } from '../distributions/uniform';
import { weibull } from '../distributions/weibull';
import type { Percentile } from './percentile';
import { type Fit, memberOf, type QuantileFit, quantileRefusal, type StatedParameter } from './quantile-fit';

/** A straight line: its slope, and the value at a place, of which it gives the height or its logarithm. */
interface Line {
  readonly slope: number;
  readonly at: (place: number) => number;
}

/** Parameters of a law of one of these families. */
type Parameters = Readonly<Record<string, number>>;

/** A family whose quantiles, or their logarithms, lie on a straight line over those of its standard member. */
interface LineFamily {
  /** Whether it is the logarithms that lie on the line. */
  readonly isLogarithmic: boolean;
  /** Place of a quantile with probability p below and q above it. */
  readonly place: (p: number, q: number) => number;
  /** Place of the parameters that give the value at one. */
  readonly heights: Readonly<Record<string, number>>;
  /** Parameters that give the slope. */
  readonly slopes: Readonly<Record<string, (value: number) => number>>;
  readonly parametersOf: (line: Line) => Parameters;
  readonly law: (parameters: never) => Distribution;
}

const itself = (value: number) => value;
const byLocation = {
  isLogarithmic: false,
  heights: { location: 0 },
  slopes: { scale: itself },
  parametersOf: ({ slope, at }: Line) => ({ location: at(0), scale: slope }),
};
const normalPlace = (p: number, q: number) => (p <= q ? normalQuantile(p) : -normalQuantile(q));

const lineFamilies = {
  normal: {
    isLogarithmic: false,
    place: normalPlace,
    heights: { mean: 0 },
    slopes: { sd: itself },
    parametersOf: ({ slope, at }) => ({ mean: at(0), sd: slope }),
    law: normal,
  },
  lognormal: {
    isLogarithmic: true,
    place: normalPlace,
    heights: { meanlog: 0 },
    slopes: { sdlog: itself },
    parametersOf: ({ slope, at }) => ({ meanlog: log(at(0)), sdlog: slope }),
    law: lognormal,
  },
  uniform: {
    isLogarithmic: false,
    place: itself,
    heights: { min: 0, max: 1 },
    slopes: {},
    parametersOf: ({ at }) => ({ min: at(0), max: at(1) }),
    law: uniform,
  },
  logUniform: {
    isLogarithmic: true,
    place: itself,
    heights: { min: 0, max: 1 },
    slopes: {},
    parametersOf: ({ at }) => ({ min: at(0), max: at(1) }),
    law: logUniform,
  },
  logistic: { ...byLocation, place: logitOf, law: logistic },
  gumbel: { ...byLocation, place: (p, q) => -log(p <= q ? -log(p) : -log1p(-q)), law: gumbel },
  weibull: {
    isLogarithmic: true,
    place: (p, q) => log(p <= q ? -log1p(-p) : -log(q)),
    heights: { scale: 0 },
    slopes: { shape: (value) => 1 / value },
    parametersOf: ({ slope, at }) => ({ shape: 1 / slope, scale: at(0) }),
    law: weibull,
  },
} as const satisfies Readonly<Record<string, LineFamily>>;

type LineFamilyName = keyof typeof lineFamilies;

/**
 * Fits of the families whose quantiles lie on a straight line: two quantiles, or one and a parameter, set the line.
 *
 * Q(p) = a + b q(p), or ln Q(p) = a + b q(p), with q the quantile function of the standard member
 */
export const lineFits = Object.fromEntries(
  Object.entries(lineFamilies).map(([name, family]) => [name, fitOf(name, family)]),
) as Readonly<Record<LineFamilyName, Fit>>;

function fitOf(name: string, family: LineFamily): Fit {
  return (problem) => {
    const line = lineThrough(name, family, problem);
    if (!(line.slope > 0)) return undefined;
    const { stated } = problem;
    const exact = stated === undefined ? {} : { [stated.name]: stated.value };
    return memberOf(() => family.law({ ...family.parametersOf(line), ...exact } as never));
  };
}

/** A value, and its place on the line. */
interface Mark {
  readonly place: number;
  readonly x: number;
}

function lineThrough(name: string, family: LineFamily, { points, stated }: QuantileFit): Line {
  const marks = points.map(({ p, q, x }): Mark => ({ place: family.place(p, q), x }));
  if (stated === undefined) return through(marks[0]!, marks[1]!, family);
  const [mark] = marks as [Mark];
  const slope = family.slopes[stated.name]?.(stated.value);
  if (slope !== undefined) return from(mark, slope, family);
  const end = { place: family.heights[stated.name]!, x: valueGivenBy(stated) };
  if (end.place === mark.place) throw sameQuantile(name, points[0]!, stated.name);
  return end.place < mark.place ? through(end, mark, family) : through(mark, end, family);
}

/** Value that a stated parameter gives: for a mean of logarithms the one that has it as its logarithm. */
function valueGivenBy({ name, value }: StatedParameter): number {
  return name === 'meanlog' ? exp(value) : value;
}

function through(low: Mark, high: Mark, family: LineFamily): Line {
  const rise = family.isLogarithmic ? logRatio(high.x, low.x) : high.x - low.x;
  const run = high.place - low.place;
  return { slope: rise / run, at: (place) => risen(low, rise * ((place - low.place) / run), family) };
}

function from(mark: Mark, slope: number, family: LineFamily): Line {
  return { slope, at: (place) => risen(mark, slope * (place - mark.place), family) };
}

/** The value of a mark after a rise of it or of its logarithm. */
function risen({ x }: Mark, rise: number, { isLogarithmic }: LineFamily): number {
  return isLogarithmic ? scaledExp({ exponent: rise, times: x }) : x + rise;
}

function sameQuantile(name: string, point: Percentile, parameter: string): InputError {
  return quantileRefusal(point, {
    code: 'E_INCONSISTENT',
    expected: `another percentile, since \`${parameter}\` gives that of a ${name} already`,
    hint: 'give another percentile, or state another parameter',
    zh: {
      expected: `另一个百分位数，因为 ${name} 的 \`${parameter}\` 已给出该分位数`,
      hint: '请给出另一个百分位数，或另一个参数',
    },
  });
}
