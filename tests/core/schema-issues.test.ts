import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Issue } from '../../src/core/issue';
import { parseInput } from '../../src/core/parse-input';
import { integer, real } from '../../src/core/schema';
import { issuesOf } from '../../src/core/schema-issues';
import { errorOf } from '../error-of';

/** Issues of an argument whose field `x` has this schema. */
function told(schema: z.ZodMiniType, x: unknown): readonly Issue[] {
  return errorOf(() => parseInput('f', z.strictObject({ x: schema }), { x })).issues;
}

const places = (schema: z.ZodMiniType, x: unknown) =>
  told(schema, x).map(({ code, path }) => `${code} ${path}`);

describe('of a union', () => {
  const forms = z.union([z.strictObject({ a: real() }), z.strictObject({ b: real() })]);

  test('the faults of the one branch that fits on the outside are told', () => {
    expect(told(forms, { a: 'much' })[0]?.message).toBe('f: expected `x.a` to be a number, got "much"');
    expect(places(forms, { b: null })).toEqual(['E_TYPE x.b']);
  });

  test('where none fits, or several do, the whole is refused', () => {
    const whole = 'f: expected `x` to be one of the allowed forms, got';
    expect(told(forms, 5).map(({ message }) => message)).toEqual([`${whole} 5`]);
    expect(told(forms, {}).map(({ message }) => message)).toEqual([`${whole} {}`]);
  });

  test('a union in a branch is looked into, wherever it stands', () => {
    const either = z.union([z.string(), z.union([z.strictObject({ a: real() }), z.array(real())])]);
    expect(places(either, { a: 'much' })).toEqual(['E_TYPE x.a']);
    expect(places(either, [1, 'much'])).toEqual(['E_TYPE x[1]']);
    expect(places(either, 5)).toEqual(['E_TYPE x']);
    const inside = z.union([
      z.string(),
      z.strictObject({ p: z.union([real(), z.strictObject({ q: real() })]) }),
    ]);
    expect(places(inside, { p: { q: 'much' } })).toEqual(['E_TYPE x.p.q']);
    expect(places(inside, { p: 'much' })).toEqual(['E_TYPE x.p']);
  });
});

describe('of a rule of its own', () => {
  const refused = (params: Record<string, unknown> | undefined) =>
    told(
      z.number().check(
        z.superRefine((_, context) => {
          context.addIssue({ code: 'custom', message: 'less', ...(params && { params }) });
        }),
      ),
      5,
    );

  test('without anything else it is inconsistent, and in English alone', () => {
    expect(refused(undefined)).toEqual([
      {
        code: 'E_INCONSISTENT',
        path: 'x',
        got: '5',
        message: 'f: expected `x` to be less, got 5',
        allowed: 'less',
      },
    ]);
  });

  test('code, hint and repair travel with it; a hint without a translation stands in both', () => {
    expect(
      refused({ code: 'E_RANGE', hint: 'write 3', suggestion: { value: 3 }, zh: { expected: '更小的数' } }),
    ).toEqual([
      {
        code: 'E_RANGE',
        path: 'x',
        got: '5',
        message: 'f: expected `x` to be less, got 5',
        allowed: 'less',
        hint: 'write 3',
        suggestion: { value: 3 },
        zh: { message: 'f：`x` 应为更小的数，现为 5', hint: 'write 3' },
      },
    ]);
    expect(refused({ hint: 'write 3', zh: { expected: '更小的数', hint: '请写 3' } })[0]?.zh).toEqual({
      message: 'f：`x` 应为更小的数，现为 5',
      hint: '请写 3',
    });
    expect(refused({ zh: { expected: '[0, 3) 内的数' } })[0]?.zh).toEqual({
      message: 'f：`x` 应为 [0, 3) 内的数，现为 5',
    });
  });

  test('a sentence stands in place of what was expected', () => {
    expect(refused({ code: 'E_RANGE', said: 'is too much', zh: { said: '过大' } })).toEqual([
      {
        code: 'E_RANGE',
        path: 'x',
        got: '5',
        message: 'f: `x`: is too much',
        zh: { message: 'f：`x`：过大' },
      },
    ]);
    expect(refused({ said: 'is too much' })[0]).not.toHaveProperty('zh');
    expect(refused({ said: 'is too much', zh: { hint: '请写 3' } })[0]).not.toHaveProperty('zh');
  });
});

test('the argument itself has no place', () => {
  expect(errorOf(() => parseInput('f', z.strictObject({}), null)).issues[0]).toEqual({
    code: 'E_TYPE',
    path: '',
    got: 'null',
    message: 'f: expected an object, got null',
    allowed: 'an object',
    zh: { message: 'f：应为对象（名称与值），现为 null' },
  });
});

test('a part that is checked by itself is told at its place', () => {
  const { error } = z
    .strictObject({ year: integer('[1, 9]') })
    .safeParse({ year: 10 }, { reportInput: true });
  expect(issuesOf('f', error!.issues, ['targets', 2]).map(({ path }) => path)).toEqual(['targets[2].year']);
});

test('keys that an object must not have, by name, at their place and in both languages', () => {
  const inner = z.strictObject({ year: z.optional(real()), share: z.optional(real()) });
  expect(told(inner, { yaer: 1, zzz: 2 })).toEqual([
    {
      code: 'E_UNKNOWN_KEY',
      path: 'x.yaer',
      message: 'f: unknown option "yaer" in `x`',
      hint: 'did you mean `year`?',
      suggestion: { key: 'year' },
      zh: { message: 'f：`x` 中未知的选项 "yaer"', hint: '是否为 `year`？' },
    },
    {
      code: 'E_UNKNOWN_KEY',
      path: 'x.zzz',
      message: 'f: unknown option "zzz" in `x`',
      hint: 'allowed: year, share',
      zh: { message: 'f：`x` 中未知的选项 "zzz"', hint: '可用：year、share' },
    },
  ]);
});

describe('what is mended by what is near', () => {
  test('a word near one of the allowed, as a value; what is no text has none near', () => {
    expect(told(z.enum(['hard', 'soft']), 'sfot')[0]).toMatchObject({
      code: 'E_UNKNOWN_OPTION',
      hint: 'did you mean `soft`?',
      suggestion: { value: 'soft' },
      zh: { hint: '是否为 `soft`？' },
    });
    const [issue] = told(z.enum(['hard', 'soft']), 5);
    expect([issue?.code, issue?.hint]).toEqual(['E_TYPE', undefined]);
    expect(told(z.literal([10, 'hard']), 'hrad')[0]?.suggestion).toEqual({ value: 'hard' });
    expect(told(z.literal([10, 'hard']), '1')[0]?.suggestion).toBeUndefined();
  });

  test('a number in a text where a number belongs, and nowhere else', () => {
    expect(told(real('[0, 1]'), '6%')[0]).toMatchObject({
      suggestion: { value: 0.06 },
      zh: {
        message: 'f：`x` 应为 [0, 1] 内的数字，现为 "6%"',
        hint: '这是文本；请写成数字 0.06',
      },
    });
    expect(told(integer('[0, 9]'), '6')[0]?.suggestion).toEqual({ value: 6 });
    expect(told(z.boolean(), '6')[0]?.suggestion).toBeUndefined();
    expect(told(z.boolean(), '6')[0]).not.toHaveProperty('hint');
  });

  test('the unit at its place tells what a percentage is', () => {
    const schema = z.strictObject({ share: real() });
    const suggestion = (unit: string | undefined) =>
      errorOf(() =>
        parseInput('f', schema, { share: '6%' }, (path) => (path[0] === 'share' ? unit : undefined)),
      ).issues[0]?.suggestion;
    expect([suggestion('%'), suggestion('1'), suggestion(undefined)]).toEqual([
      { value: 6 },
      { value: 0.06 },
      { value: 0.06 },
    ]);
  });

  test('a whole number beyond those that are exact, and no other', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(told(integer('[0, 9]'), most + 1)[0]).toMatchObject({
      hint: 'whole numbers are exact up to 9007199254740991',
      zh: { hint: '整数在 9007199254740991 以内才精确' },
    });
    expect(told(integer('[0, 9]'), -most - 1)[0]?.hint).toBeDefined();
    for (const [schema, value] of [
      [integer('[0, 9]'), most],
      [integer('[0, 9]'), Number.POSITIVE_INFINITY],
      [real('[0, 9]'), 1e300],
    ] as const)
      expect(told(schema, value)[0]?.hint).toBeUndefined();
  });
});

test.each<[string, z.ZodMiniType, unknown, string]>([
  ['a number too small', z.number().check(z.gte(5)), 4, 'E_RANGE f: expected `x` to be at least 5, got 4'],
  ['a number too large', z.number().check(z.lte(5)), 6, 'E_RANGE f: expected `x` to be at most 5, got 6'],
  ['no whole number', z.int(), 0.5, 'E_TYPE f: expected `x` to be an integer, got 0.5'],
  ['no finite number', z.number(), Number.NaN, 'E_NOT_FINITE f: expected `x` to be a number, got NaN'],
  ['no text', z.string(), 5, 'E_TYPE f: expected `x` to be a string, got 5'],
  ['no object', z.record(z.string(), real()), 5, 'E_TYPE f: expected `x` to be an object, got 5'],
  ['no list', z.array(real()), 5, 'E_TYPE f: expected `x` to be an array, got 5'],
  [
    'an empty text',
    z.string().check(z.minLength(1)),
    '',
    'E_SHAPE f: expected `x` to be a text that is not empty, got ""',
  ],
  [
    'a short text',
    z.string().check(z.minLength(2)),
    'a',
    'E_SHAPE f: expected `x` to be a text of at least 2 characters, got "a"',
  ],
  [
    'a long text',
    z.string().check(z.maxLength(1)),
    'ab',
    'E_SHAPE f: expected `x` to be a text of at most 1 characters, got "ab"',
  ],
  [
    'a short list',
    z.array(real()).check(z.minLength(1)),
    [],
    'E_SHAPE f: expected `x` to be an array of at least 1, got an array of 0',
  ],
  [
    'a long list',
    z.array(real()).check(z.maxLength(1)),
    [1, 2],
    'E_SHAPE f: expected `x` to be an array of at most 1, got an array of 2',
  ],
  ['another word', z.literal('a'), 'zzz', 'E_UNKNOWN_OPTION f: expected `x` to be "a", got "zzz"'],
  [
    'a text of another form',
    z.string().check(z.regex(/b/)),
    'a',
    'E_TYPE f: expected `x` to be valid, got "a"',
  ],
])('%s', (_, schema, value, expected) => {
  const [issue] = told(schema, value);
  expect(`${issue?.code} ${issue?.message}`).toBe(expected);
});

test('a key that is no name', () => {
  const [issue] = told(z.record(z.string().check(z.minLength(2)), real()), { a: 1 });
  expect(issue?.message).toContain('a valid name');
});
