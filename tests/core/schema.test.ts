import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { parseInput } from '../../src/core/parse-input';
import {
  calendarYear,
  fraction,
  integer,
  probability,
  real,
  realOrReals,
  reals,
  steps,
} from '../../src/core/schema';
import { errorOf } from '../error-of';

function check(schema: z.ZodMiniType, value: unknown): string {
  const argument = z.strictObject({ x: schema });
  if (argument.safeParse({ x: value }).success) return 'ok';
  const { code, message } = errorOf(() => parseInput('f', argument, { x: value }));
  return `${code} ${message}`;
}

test.each([
  [real(), 5, 'ok'],
  [real(), -0, 'ok'],
  [real(), Number.NaN, 'E_NOT_FINITE f: expected `x` to be a number, got NaN'],
  [real(), -Infinity, 'E_NOT_FINITE f: expected `x` to be a number, got -Infinity'],
  [real(), '5', 'E_TYPE f: expected `x` to be a number, got "5"; it is a string; write the number 5'],
  [real(), null, 'E_TYPE f: expected `x` to be a number, got null'],
  [real(), undefined, 'E_TYPE f: expected `x` to be a number, got undefined'],
  [real(), true, 'E_TYPE f: expected `x` to be a number, got true'],
  [real(), 5n, 'E_TYPE f: expected `x` to be a number, got 5n'],
  [real('[0, 2)'), 0, 'ok'],
  [real('[0, 2)'), 2, 'E_RANGE f: expected `x` to be a number in [0, 2), got 2'],
  [real('(0, 2]'), 0, 'E_RANGE f: expected `x` to be a number in (0, 2], got 0'],
  [real('(0, 2]'), 2, 'ok'],
  [real('(-1, ∞)'), -1, 'E_RANGE f: expected `x` to be a number in (-1, ∞), got -1'],
  [real('(-∞, 1]'), 1.5, 'E_RANGE f: expected `x` to be a number in (-∞, 1], got 1.5'],
  [integer('[0, 200]'), 200, 'ok'],
  [integer('[0, 200]'), 0.5, 'E_TYPE f: expected `x` to be an integer in [0, 200], got 0.5'],
  [
    integer('[0, 200]'),
    2 ** 53,
    'E_RANGE f: expected `x` to be an integer in [0, 200], got 9007199254740992; whole numbers are exact up to 9007199254740991',
  ],
  [
    integer('[0, ∞)'),
    1e300,
    'E_RANGE f: expected `x` to be an integer in [0, ∞), got 1e+300; whole numbers are exact up to 9007199254740991',
  ],
  [integer('[0, 200]'), 201, 'E_RANGE f: expected `x` to be an integer in [0, 200], got 201'],
  [steps, -1, 'E_RANGE f: expected `x` to be an integer in [0, 200], got -1'],
  [probability, 1, 'ok'],
  [probability, 1.01, 'E_RANGE f: expected `x` to be a number in [0, 1], got 1.01'],
  [fraction('[0, 1]'), 1, 'ok'],
  [
    fraction('[0, 1]'),
    6,
    'E_RANGE f: expected `x` to be a number in [0, 1], got 6; shares and rates are fractions: write 6 % as 0.06',
  ],
  [
    fraction('(-1, 1]'),
    14.1,
    'E_RANGE f: expected `x` to be a number in (-1, 1], got 14.1; shares and rates are fractions: write 14.1 % as 0.141',
  ],
  [fraction('(0, 1]'), 0, 'E_RANGE f: expected `x` to be a number in (0, 1], got 0'],
  [fraction('(0, 1]'), -6, 'E_RANGE f: expected `x` to be a number in (0, 1], got -6'],
  [fraction('[0, 1]'), Number.NaN, 'E_NOT_FINITE f: expected `x` to be a number in [0, 1], got NaN'],
  [fraction('[0, 1]'), Infinity, 'E_NOT_FINITE f: expected `x` to be a number in [0, 1], got Infinity'],
  [
    fraction('[0, 1]'),
    '6%',
    'E_TYPE f: expected `x` to be a number in [0, 1], got "6%"; it is a string; write the number 0.06',
  ],
  [calendarYear, 0, 'E_RANGE f: expected `x` to be an integer in [1, 9999], got 0'],
  [reals(), [1, 2], 'ok'],
  [reals(), [], 'E_SHAPE f: expected `x` to be an array of at least 1 number, got an array of 0'],
  [
    reals('[0, 1]', 2),
    [1],
    'E_SHAPE f: expected `x` to be an array of at least 2 numbers, got an array of 1',
  ],
  [reals('[0, 1]'), [1, 2], 'E_RANGE f: expected `x[1]` to be a number in [0, 1], got 2'],
  [realOrReals('(-1, ∞)'), 3, 'ok'],
  [realOrReals('(-1, ∞)'), [3], 'ok'],
  [
    realOrReals('(-1, ∞)'),
    'x',
    'E_TYPE f: expected `x` to be a number in (-1, ∞), or an array of such numbers, got "x"',
  ],
  [realOrReals('(-1, ∞)'), -2, 'E_RANGE f: expected `x` to be a number in (-1, ∞), got -2'],
  [realOrReals('(-1, ∞)'), [0, -2], 'E_RANGE f: expected `x[1]` to be a number in (-1, ∞), got -2'],
] as const)('case %#', (schema, value, expected) => {
  expect(check(schema, value)).toBe(expected);
});

test('an interval admits exactly the numbers in it', () => {
  const end = fc.integer({ min: -5, max: 5 });
  fc.assert(
    fc.property(
      end,
      end,
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: -12, max: 12 }),
      (low, high, closedLow, closedHigh, half) => {
        const value = half / 2;
        const interval = `${closedLow ? '[' : '('}${low}, ${high}${closedHigh ? ']' : ')'}`;
        const inside =
          (closedLow ? value >= low : value > low) && (closedHigh ? value <= high : value < high);
        expect(real(interval).safeParse(value).success).toBe(inside);
        expect(integer(interval).safeParse(value).success).toBe(inside && Number.isInteger(value));
      },
    ),
    { seed: 20201, numRuns: 1000 },
  );
});
