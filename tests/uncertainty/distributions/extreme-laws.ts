import { isPlancastError } from '../../../src/core/plancast-error';
import type { Distribution } from '../../../src/uncertainty/distribution';
import { beta } from '../../../src/uncertainty/distributions/beta';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { gumbel } from '../../../src/uncertainty/distributions/gumbel';
import { logUniform } from '../../../src/uncertainty/distributions/log-uniform';
import { logistic } from '../../../src/uncertainty/distributions/logistic';
import { lognormal } from '../../../src/uncertainty/distributions/lognormal';
import { metalog } from '../../../src/uncertainty/distributions/metalog';
import { mixture } from '../../../src/uncertainty/distributions/mixture';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { pert } from '../../../src/uncertainty/distributions/pert';
import { shiftedLognormal } from '../../../src/uncertainty/distributions/shifted-lognormal';
import { skewNormal } from '../../../src/uncertainty/distributions/skew-normal';
import { studentT } from '../../../src/uncertainty/distributions/student-t';
import { triangular } from '../../../src/uncertainty/distributions/triangular';
import { twoPieceNormal } from '../../../src/uncertainty/distributions/two-piece-normal';
import { uniform } from '../../../src/uncertainty/distributions/uniform';
import { weibull } from '../../../src/uncertainty/distributions/weibull';
import type { Expectation } from './law-faults';

/** A law at extreme parameters, and what is expected of it. */
export interface ExtremeLaw {
  readonly name: string;
  readonly build: () => Distribution;
  readonly expected: Expectation;
}

const scales = [5e-324, 1e-310, 1e-300, 1e-160, 1e-9, 1, 1e9, 1e160, 1e300];
const wide = 1e305;

function each<T extends object>(
  kind: string,
  build: (parameters: T) => Distribution,
  parameters: readonly T[],
  expected: (given: T) => Partial<Expectation> = () => ({}),
): ExtremeLaw[] {
  return parameters.map((given) => ({
    name: `${kind} ${JSON.stringify(given)}`,
    build: () => build(given),
    expected: { accuracy: 1e-12, anchor: 0, ...expected(given) },
  }));
}

function product<A, B>(a: readonly A[], b: readonly B[]): [A, B][] {
  return a.flatMap((x) => b.map((y): [A, B] => [x, y]));
}

const placed = [
  ...[...scales, wide].map((scale) => ({ location: 0, scale })),
  { location: 1e308, scale: wide },
  { location: -1e308, scale: wide },
  { location: 1e-300, scale: 1 },
  { location: 1e6, scale: 1e-3 },
];
const anchored = ({ location, scale }: { location: number; scale: number }) => ({
  anchor: Math.max(Math.abs(location), scale),
});

const spans = [
  { min: 0, max: 5e-324 },
  { min: 0, max: 1e-310 },
  { min: 0, max: 1e-160 },
  { min: -1, max: 1 },
  { min: -1e160, max: 1e160 },
  { min: -8e307, max: 8e307 },
  { min: 0, max: 1.7e308 },
  { min: 1e6, max: 1e6 + 1e-3 },
];
const spanAnchor = ({ min, max }: { min: number; max: number }) => ({
  anchor: Math.max(Math.abs(min), Math.abs(max)),
});

const shapes = [1e-300, 1e-20, 1e-5, 1e-3, 0.01, 0.1, 0.5, 1, 1.5, 5, 300, 1e4, 1e8, 1e14, 1e100, 1e300];
const betaShapes = [0.01, 0.1, 0.9, 1, 1.1, 3, 100, 1e4, 1e8];

const listed: readonly ExtremeLaw[] = [
  ...each(
    'normal',
    normal,
    placed.map(({ location, scale }) => ({ mean: location, sd: scale })),
    ({ mean, sd }) => ({
      anchor: Math.max(Math.abs(mean), sd),
    }),
  ),
  ...each('logistic', logistic, placed, anchored),
  ...each('gumbel', gumbel, placed, anchored),
  ...each(
    'lognormal',
    lognormal,
    product([-1400, -700, -460, 0, 300, 700], [1e-160, 1e-9, 0.01, 1, 5, 18, 30, 54, 300]).map(
      ([meanlog, sdlog]) => ({
        meanlog,
        sdlog,
      }),
    ),
    ({ meanlog }) => ({ logAnchor: Math.abs(meanlog) }),
  ),
  ...each(
    'lognormal',
    lognormal,
    product([1e-300, 1e-100, 1, 1e200], [1e-200, 1e-100, 1, 1e100, 1e200, 1e308]).map(([mean, sd]) => ({
      mean,
      sd,
    })),
    ({ mean, sd }) => ({ logAnchor: Math.abs(Math.log(mean) - Math.log(Math.hypot(1, sd / mean))) }),
  ),
  ...each(
    'lognormal',
    lognormal,
    [
      [1e-300, 1e300],
      [1e-200, 1.0000001e-200],
      [1, 1 + 1e-15],
      [5e-324, 1e308],
      [1e300, 1e308],
    ].map(([p5, p95]) => ({ p5: p5!, p95: p95! })),
    ({ p5, p95 }) => ({ logAnchor: Math.max(Math.abs(Math.log(p5)), Math.abs(Math.log(p95))) }),
  ),
  ...each(
    'shiftedLognormal',
    shiftedLognormal,
    product([-1e300, 0, 1e6], [-600, 0, 300, 700]).flatMap(([shift, meanlog]) =>
      [1e-9, 1, 18].flatMap((sdlog) =>
        (['upper', 'lower'] as const).map((tail) => ({ shift, meanlog, sdlog, tail })),
      ),
    ),
    ({ shift, meanlog }) => ({ anchor: Math.abs(shift), logAnchor: Math.abs(meanlog) }),
  ),
  ...each('uniform', uniform, spans, spanAnchor),
  ...each(
    'triangular',
    triangular,
    spans.flatMap(({ min, max }) =>
      [0, 1e-300, 1e-9, 0.3, 1 - 1e-9, 1].map((share) => ({
        min,
        mode: Math.min(Math.max(min + (max - min) * share, min), max),
        max,
      })),
    ),
    spanAnchor,
  ),
  ...each(
    'pert',
    pert,
    product(spans.slice(1), [0, 1e-9, 0.3, 1]).flatMap(([{ min, max }, share]) =>
      [0, 1e-9, 4, 1e7].map((lambda) => ({ min, mode: min + (max - min) * share, max, lambda })),
    ),
    spanAnchor,
  ),
  ...each(
    'beta',
    beta,
    product(betaShapes, betaShapes).map(([alpha, beta]) => ({ alpha, beta })),
  ),
  ...each(
    'beta',
    beta,
    spans.map((span) => ({ alpha: 0.3, beta: 5, ...span })),
    spanAnchor,
  ),
  ...each('logUniform', logUniform, [
    { min: 5e-324, max: 1e-323 },
    { min: 5e-324, max: 1.7e308 },
    { min: 1e-300, max: 1e300 },
    { min: 1, max: 1 + 3e-16 },
    { min: 1, max: 1.0001 },
    { min: 1, max: 7.39 },
    { min: 1e300, max: 1e308 },
  ]),
  ...each(
    'gamma',
    gamma,
    product(shapes, [5e-324, 1e-310, 1e-200, 1, 1e200, 1e290]).map(([shape, scale]) => ({ shape, scale })),
  ),
  ...each(
    'weibull',
    weibull,
    [
      ...product(
        [0.01, 0.05, 0.5, 1, 2, 50, 1e4, 1e10, 1e300],
        [5e-324, 1e-310, 1e-200, 1, 1e20, 1e110, 1e300],
      ),
    ]
      .map(([shape, scale]) => ({ shape, scale }))
      .filter(({ shape, scale }) => scale <= 1e20 || shape >= 0.5),
  ),
  ...each(
    'studentT',
    studentT,
    product(
      [
        1e-300, 1e-20, 1e-5, 1e-3, 0.01, 0.1, 0.5, 0.9, 1, 1.5, 2, 4.5, 30, 1e3, 1e6, 1e10, 1e16, 1e100,
        1e300,
      ],
      [1e-300, 1, 1e300],
    ).map(([df, scale]) => ({ df, scale })),
    ({ scale }) => ({ anchor: scale }),
  ),
  ...each(
    'studentT',
    studentT,
    product([1e-3, 0.5, 4], [1e308, -1e308, 1e6]).map(([df, location]) => ({ df, location, scale: 1 })),
    ({ location }) => ({ anchor: Math.abs(location) }),
  ),
  ...each(
    'skewNormal',
    skewNormal,
    [
      ...product([-1e8, -50, -1e-9, 0, 1e-300, 0.3, 4, 1e3, 1e8], [1]),
      ...product([-4, 4], [5e-324, 1e-310, 1e-160, 1e160, 1e300, wide]),
    ].map(([shape, scale]) => ({ location: 0, scale, shape })),
    ({ scale }) => ({ accuracy: 1e-10, anchor: scale }),
  ),
  ...each(
    'twoPieceNormal',
    twoPieceNormal,
    [
      ...product([5e-324, 1e-300, 1e-160, 1e-9, 0.1, 1, 1e9, 1e300, wide], [5e-324, 1e-9, 1, 1e300]).flatMap(
        ([a, b]) => [{ mode: 0, sdLeft: a, sdRight: b }],
      ),
      { mode: 1e308, sdLeft: wide, sdRight: wide },
      { mode: 1, sdLeft: 1e-9, sdRight: 1 },
    ],
    ({ mode }) => ({ anchor: Math.abs(mode) }),
  ),
  ...each('metalog', metalog, [
    { coefficients: [0, 1] },
    { coefficients: [0, 1e-300] },
    { coefficients: [0, 1e300] },
    { coefficients: [1e300, 1e300, -5e299] },
    { coefficients: [6, 0.5, -0.2, 0.1] },
    { coefficients: [0, 0.5], min: 0 },
    { coefficients: [0, 5], min: 0 },
    { coefficients: [-300, 1], min: 0 },
    { coefficients: [0, 5], max: 0 },
    { coefficients: [0, 0.5], max: 1e10 },
    { coefficients: [0, 5], min: -1e-300, max: 1e-300 },
    { coefficients: [3, 40], min: 0, max: 1 },
    { coefficients: [0, 0.1], min: -8e307, max: 8e307 },
  ]),
];

/** Each once: shares of a width of few doubles give the same mode. */
const grid = [...new Map(listed.map((law) => [law.name, law])).values()];

/** Laws without atoms on a grid of extreme legal parameters; those refused by name, which have tests of their own, are left out. */
export const extremeLaws: readonly ExtremeLaw[] = grid.filter(({ build }) => {
  try {
    return build().pdf !== undefined;
  } catch (error) {
    if (isPlancastError(error) && error.issues.every(({ code }) => code === 'E_RANGE')) return false;
    throw error;
  }
});

/** A law mixed with itself, which is found by the search of mixtures. */
export function halves(law: Distribution): Distribution {
  return mixture([
    { weight: 0.3, distribution: law },
    { weight: 0.7, distribution: law },
  ]);
}
