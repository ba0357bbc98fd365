import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printValue } from '../../src/core/print-value';

const circular: Record<string, unknown> = {};
circular.self = circular;

test.each([
  ['6 %', '"6 %"'],
  [5, '5'],
  [-0, '-0'],
  [Number.NaN, 'NaN'],
  [5n, '5n'],
  [null, 'null'],
  [undefined, 'undefined'],
  [true, 'true'],
  [[1, 2], 'an array of 2'],
  [{ a: 1 }, '{"a":1}'],
  [Math.max, 'a function'],
  [Symbol('s'), 'Symbol(s)'],
  [circular, '{"self":{"self":{"self":{"self":{...}}}}}'],
  [{ toJSON: () => undefined }, '{"toJSON":a function}'],
  [{ list: [1, 'a', [2, { b: [] }]] }, '{"list":[1,"a",[2,{"b":[...]}]]}'],
  [{ many: Array(11).fill(0) }, '{"many":[0,0,0,0,0,0,0,0,0,0,...]}'],
  [{ [`${'k'.repeat(70)}`]: 1 }, `{"${'k'.repeat(55)}...`],
  [new Map(), 'a Map'],
  [new Float64Array(1e6), 'a Float64Array of 1000000'],
  [new (class Error2 {})(), 'an Error2'],
  [
    {
      get a() {
        throw new Error('a');
      },
    },
    'an object',
  ],
  [10n ** 1000n, 'a bigint'],
  ['a\nb\u0000\u202e\u200b', '"a\\u000ab\\u0000\\u202e\\u200b"'],
  ['x'.repeat(100), `"${'x'.repeat(56)}...`],
])('case %#', (value, expected) => {
  expect(printValue(value)).toBe(expected);
});

test('never throws, never is long, never holds a control character', () => {
  fc.assert(
    fc.property(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withTypedArray: true,
      }),
      (value) => {
        const text = printValue(value);
        expect(text.length).toBeLessThanOrEqual(60);
        expect(/\p{Cc}|[\u2028\u2029\u202e]/u.test(text)).toBe(false);
      },
    ),
    { seed: 20201, numRuns: 2000 },
  );
});
