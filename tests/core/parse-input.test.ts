import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { errorCodes } from '../../src/core/error-code';
import { fault, parseInput } from '../../src/core/parse-input';
import { printPath } from '../../src/core/print-path';
import { integer, real } from '../../src/core/schema';
import { errorOf, frozen } from '../error-of';

const schema = z
  .strictObject({
    speed: real('[0, 2)'),
    kind: z._default(z.enum(['hard', 'soft']), 'hard'),
    name: z.optional(z.string().check(z.minLength(1))),
    inner: z.optional(z.strictObject({ list: z.array(z.strictObject({ year: integer('[1, 9]') })) })),
    either: z.optional(z.union([z.strictObject({ a: real() }), z.strictObject({ b: real() })])),
  })
  .check(
    z.superRefine(({ speed, kind }, context) => {
      if (kind !== 'soft' || speed < 1) return;
      const expected = 'less than 1 where the rule is soft';
      context.addIssue({
        ...fault({ code: 'E_CONTRADICTION', expected, hint: 'lower it' }),
        path: ['speed'],
        input: speed,
      });
    }),
  );

const refusal = (input: unknown) => errorOf(() => parseInput('adjust', schema, frozen(input)));

test('gives the parsed argument, defaults filled in', () => {
  expect(parseInput('adjust', schema, frozen({ speed: 0.5 }))).toEqual({ speed: 0.5, kind: 'hard' });
});

describe('messages', () => {
  test.each([
    [{ speed: 2.4 }, 'E_RANGE', 'adjust: expected `speed` to be a number in [0, 2), got 2.4'],
    [
      { speed: 1.5, kind: 'soft' },
      'E_CONTRADICTION',
      'adjust: expected `speed` to be less than 1 where the rule is soft, got 1.5; lower it',
    ],
    [
      { speed: 1, kind: 'sfot' },
      'E_UNKNOWN_OPTION',
      'adjust: expected `kind` to be one of "hard", "soft", got "sfot"; did you mean `soft`?',
    ],
    [{ speed: 1, spede: 1 }, 'E_UNKNOWN_OPTION', 'adjust: unknown option "spede"; did you mean `speed`?'],
    [
      { speed: 1, zzz: 1 },
      'E_UNKNOWN_OPTION',
      'adjust: unknown option "zzz"; allowed: speed, kind, name, inner, either',
    ],
    [{ speed: 1, name: '' }, 'E_SHAPE', 'adjust: expected `name` to be a text that is not empty, got ""'],
    [
      { speed: 1, inner: { list: [{ year: 1 }, { year: 10 }] } },
      'E_RANGE',
      'adjust: expected `inner.list[1].year` to be an integer in [1, 9], got 10',
    ],
    [
      { speed: 1, inner: { list: [{ yaer: 1, year: 1 }] } },
      'E_UNKNOWN_KEY',
      'adjust: unknown option "yaer" in `inner.list[0]`; did you mean `year`?',
    ],
    [{ speed: 1, inner: [] }, 'E_TYPE', 'adjust: expected `inner` to be an object, got an array of 0'],
    [{ speed: 1, either: 5 }, 'E_TYPE', 'adjust: expected `either` to be one of the allowed forms, got 5'],
    [null, 'E_TYPE', 'adjust: expected an object, got null'],
    ['0.5', 'E_TYPE', 'adjust: expected an object, got "0.5"'],
  ] as const)('%o', (input, code, message) => {
    const error = refusal(input);
    expect([error.name, error.code, error.message]).toEqual(['InputError', code, message]);
  });
});

test('tells every fault at once, in the order of the schema, and carries them as data', () => {
  const { issues, message } = refusal({ speed: 'fast', kind: 'x', more: 1 });
  expect(issues).toEqual([
    {
      code: 'E_TYPE',
      path: 'speed',
      message: 'adjust: expected `speed` to be a number in [0, 2), got "fast"',
      got: '"fast"',
      allowed: 'a number in [0, 2)',
      zh: { message: 'adjust：`speed` 应为 [0, 2) 内的数字，现为 "fast"' },
    },
    {
      code: 'E_UNKNOWN_OPTION',
      path: 'kind',
      message: 'adjust: expected `kind` to be one of "hard", "soft", got "x"',
      got: '"x"',
      allowed: 'one of "hard", "soft"',
      zh: { message: 'adjust：`kind` 应为以下之一："hard"、"soft"，现为 "x"' },
    },
    {
      code: 'E_UNKNOWN_OPTION',
      path: 'more',
      message: 'adjust: unknown option "more"',
      hint: 'allowed: speed, kind, name, inner, either',
      zh: { message: 'adjust：未知的选项 "more"', hint: '可用：speed、kind、name、inner、either' },
    },
  ]);
  expect(message.split('\n')).toHaveLength(3);
  for (const { code } of issues) expect(errorCodes).toContain(code);
});

test('a path is printed as it is written in code', () => {
  expect(printPath([])).toBe('');
  expect(printPath(['targets', 2, 'year'])).toBe('targets[2].year');
  expect(printPath([0, 'a'])).toBe('[0].a');
});

test('a key that reaches the prototype is refused, and the prototype left alone', () => {
  const { code, message } = refusal(JSON.parse('{ "speed": 1, "__proto__": { "polluted": true } }'));
  expect([code, message]).toEqual(['E_BAD_NAME', 'adjust: `__proto__`: "__proto__" cannot be a name']);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

describe('arguments that cannot be walked', () => {
  const anything = z.unknown();
  const message = (input: unknown) => errorOf(() => parseInput('f', anything, input)).message;
  const nested = (levels: number) => {
    let value: unknown = 1;
    for (let i = 0; i < levels; i++) value = { in: value };
    return value;
  };
  const sparse = [1];
  sparse[3] = 1;
  const cycle: Record<string, unknown> = {};
  cycle.inner = { again: [cycle] };
  const getter = {
    get speed() {
      throw new Error('caught');
    },
  };
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  test.each([
    [() => nested(65), /^f: expected `in\.in\..*` to be nested at most 64 levels deep, got more$/],
    [() => sparse, 'f: expected the argument to be an array without holes, got none at [1]'],
    [
      () => ({ a: Array(4_000_000_000) }),
      'f: expected `a` to be an array of at most 10000000, got an array of 4000000000',
    ],
    [
      () => ({ a: Array(100_001).fill('x') }),
      'f: expected `a` to be an array of at most 100000, or of numbers or booleans alone, got an array of 100001',
    ],
    [() => cycle, 'f: expected `inner.again[0]` to be without a cycle, got an object that holds itself'],
    [() => getter, 'f: an argument cannot be read; reading it threw an Error'],
    [() => proxy, 'f: an argument cannot be read; reading it threw a TypeError'],
  ] as [() => unknown, string | RegExp][])('case %#', (given, expected) => {
    if (typeof expected === 'string') expect(message(given())).toBe(expected);
    else expect(message(given())).toMatch(expected);
  });

  test('what a getter threw is the cause', () => {
    expect(errorOf(() => parseInput('f', anything, getter)).cause).toEqual(new Error('caught'));
  });

  test('many objects that share parts end at a limit, in less than a second', () => {
    let shared: unknown = 1;
    for (let i = 0; i < 40; i++) shared = { a: shared, b: shared };
    const begin = performance.now();
    expect(message(shared)).toBe('f: expected the argument to be of at most 100000 parts, got more');
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  test('each property is read once, so what is checked is what is used', () => {
    let reads = 0;
    const fickle = {
      get speed() {
        reads++;
        return reads === 1 ? 1 : 'fast';
      },
    };
    expect(parseInput('adjust', schema, fickle)).toEqual({ speed: 1, kind: 'hard' });
    expect(reads).toBe(1);
  });
});
