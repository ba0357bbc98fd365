import { describe, expect, test } from 'vitest';
import { isPlancastError } from '../../../src/core/plancast-error';
import { printValue } from '../../../src/core/print-value';
import { beta } from '../../../src/uncertainty/distributions/beta';
import { brittonTwoPieceNormal } from '../../../src/uncertainty/distributions/britton-two-piece-normal';
import { fanplotTwoPieceNormal } from '../../../src/uncertainty/distributions/fanplot-two-piece-normal';
import { gamma } from '../../../src/uncertainty/distributions/gamma';
import { gumbel } from '../../../src/uncertainty/distributions/gumbel';
import { logUniform } from '../../../src/uncertainty/distributions/log-uniform';
import { logistic } from '../../../src/uncertainty/distributions/logistic';
import { lognormal } from '../../../src/uncertainty/distributions/lognormal';
import { negativeBinomial } from '../../../src/uncertainty/distributions/negative-binomial';
import { normal } from '../../../src/uncertainty/distributions/normal';
import { pert } from '../../../src/uncertainty/distributions/pert';
import { poisson } from '../../../src/uncertainty/distributions/poisson';
import { shiftedLognormal } from '../../../src/uncertainty/distributions/shifted-lognormal';
import { skewNormal } from '../../../src/uncertainty/distributions/skew-normal';
import { studentT } from '../../../src/uncertainty/distributions/student-t';
import { triangular } from '../../../src/uncertainty/distributions/triangular';
import { twoPieceNormal } from '../../../src/uncertainty/distributions/two-piece-normal';
import { uniform } from '../../../src/uncertainty/distributions/uniform';
import { weibull } from '../../../src/uncertainty/distributions/weibull';

type Build = (parameters: never) => unknown;

/** A law, valid parameters of it, and of each of them the range that messages name and a number just outside. */
const laws: readonly [string, Build, Record<string, unknown>, Record<string, readonly [string, number]>][] = [
  ['normal', normal, { mean: 1, sd: 1 }, { mean: ['', 0], sd: ['[0, ∞)', -1e-9] }],
  ['lognormal', lognormal, { meanlog: 0, sdlog: 1 }, { meanlog: ['', 0], sdlog: ['[0, ∞)', -1e-9] }],
  ['lognormal', lognormal, { mean: 2, sd: 1 }, { mean: ['(0, ∞)', 0], sd: ['[0, ∞)', -1e-9] }],
  ['lognormal', lognormal, { p5: 1, p95: 2 }, { p5: ['(0, ∞)', 0], p95: ['(0, ∞)', 0] }],
  ['uniform', uniform, { min: 0, max: 1 }, { min: ['', 0], max: ['', 0] }],
  ['triangular', triangular, { min: 0, mode: 1, max: 2 }, { min: ['', 0], mode: ['', 0], max: ['', 0] }],
  [
    'pert',
    pert,
    { min: 0, mode: 1, max: 2, lambda: 4 },
    { min: ['', 0], mode: ['', 0], max: ['', 0], lambda: ['[0, 1e7]', 10_000_001] },
  ],
  [
    'beta',
    beta,
    { alpha: 1, beta: 1, min: 0, max: 1 },
    { alpha: ['[0.01, 1e8]', 0.009], beta: ['[0.01, 1e8]', 100_000_001], min: ['', 0], max: ['', 0] },
  ],
  [
    'studentT',
    studentT,
    { df: 3, location: 0, scale: 1 },
    { df: ['(0, ∞)', 0], location: ['', 0], scale: ['(0, ∞)', 0] },
  ],
  ['gamma', gamma, { shape: 1, scale: 1 }, { shape: ['(0, ∞)', 0], scale: ['(0, ∞)', -1] }],
  ['weibull', weibull, { shape: 1, scale: 1 }, { shape: ['[0.01, ∞)', 0.009], scale: ['(0, ∞)', 0] }],
  [
    'skewNormal',
    skewNormal,
    { location: 0, scale: 1, shape: 1 },
    { location: ['', 0], scale: ['(0, ∞)', 0], shape: ['[-1e8, 1e8]', -100_000_001] },
  ],
  [
    'twoPieceNormal',
    twoPieceNormal,
    { mode: 0, sdLeft: 1, sdRight: 1 },
    { mode: ['', 0], sdLeft: ['(0, ∞)', 0], sdRight: ['(0, ∞)', -1] },
  ],
  [
    'brittonTwoPieceNormal',
    brittonTwoPieceNormal,
    { mode: 0, sd: 1, gamma: 0 },
    { mode: ['', 0], sd: ['(0, ∞)', 0], gamma: ['(-1, 1)', -1] },
  ],
  [
    'fanplotTwoPieceNormal',
    fanplotTwoPieceNormal,
    { mode: 0, sd: 1, skew: 0 },
    { mode: ['', 0], sd: ['(0, ∞)', 0], skew: ['(-1, 1)', 1] },
  ],
  [
    'shiftedLognormal',
    shiftedLognormal,
    { shift: 0, meanlog: 0, sdlog: 1 },
    { shift: ['', 0], meanlog: ['', 0], sdlog: ['(0, ∞)', 0] },
  ],
  ['logUniform', logUniform, { min: 1, max: 2 }, { min: ['(0, ∞)', 0], max: ['(0, ∞)', -1] }],
  ['logistic', logistic, { location: 0, scale: 1 }, { location: ['', 0], scale: ['(0, ∞)', 0] }],
  ['gumbel', gumbel, { location: 0, scale: 1 }, { location: ['', 0], scale: ['(0, ∞)', -1] }],
  ['poisson', poisson, { mean: 1 }, { mean: ['(0, 1e15]', 1_000_000_000_000_001] }],
  [
    'negativeBinomial',
    negativeBinomial,
    { mean: 1, size: 1 },
    { mean: ['(0, 1e8]', 0], size: ['[0.01, 1e8]', 0.009] },
  ],
];

describe.each(laws)('%s', (law, build, valid, parameters) => {
  test.each(Object.entries(parameters))(
    '`%s` outside its range, and what is no finite number',
    (name, given) => {
      const [range, outside] = given;
      const expected = range === '' ? 'a number' : `a number in ${range}`;
      const message = (got: unknown) =>
        `${law}: expected \`${name}\` to be ${expected}, got ${printValue(got)}`;
      const wrong = range === '' ? [] : [outside];
      for (const value of [...wrong, Number.NaN, Infinity, -Infinity, 'one', null]) {
        expect(messageOf(() => build({ ...valid, [name]: value } as never))).toBe(message(value));
      }
    },
  );

  test('is built with its parameters inside', () => {
    expect(build(valid as never)).toMatchObject({ kind: expect.any(String) });
  });
});

function messageOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (isPlancastError(error)) return error.message.split('\n')[0]!;
    throw error;
  }
  return 'accepted';
}
