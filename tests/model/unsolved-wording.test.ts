import { describe, expect, test } from 'vitest';
import type { UnsolvedReason } from '../../src/model/simultaneous/unsolved-block';
import { reasonsText, residualText, unsolvedWording } from '../../src/model/unsolved-wording';

const reasons = ['contradiction', 'jump', 'notFound', 'singular', 'tooSteep', 'notFinite'] as const;

describe('of equations that are not solved', () => {
  test('names, year, reason and residual, in both languages', () => {
    expect(unsolvedWording(['x', 'y'], 2021, { reason: 'contradiction', residual: 0.5 })).toEqual({
      message:
        'x, y have no solution in 2021: their equations contradict one another; largest relative residual 0.5',
      hint: 'mend one of the equations',
      zh: {
        message: 'x、y 在 2021 年无解：方程互相矛盾；最大相对残差 0.5',
        hint: '修改其中一个方程',
      },
    });
  });

  test('a single equation, and no residual where there is none', () => {
    const { message, zh } = unsolvedWording(['x'], 2021, { reason: 'notFinite', residual: Number.NaN });
    expect(message).toBe('the equation of x has no finite value in 2021');
    expect(zh.message).toBe('x 的方程在 2021 年没有有限值');
  });

  test('a name that looks like part of a pattern stands as it is', () => {
    expect(unsolvedWording(['$&'], 2021, { reason: 'notFound', residual: 1 }).message).toBe(
      '$& has no solution in 2021 that is found; largest relative residual 1',
    );
  });

  test.each(reasons)('%s names all that is put in', (reason) => {
    for (const names of [['x'], ['x', 'y']]) {
      const { message, hint, zh } = unsolvedWording(names, 2021, { reason, residual: 0.25 });
      for (const text of [message, zh.message]) {
        expect(text).toContain('2021');
        expect(text).toMatch(names.length === 1 ? /\bx\b/ : /x(, |、)y/);
        expect(text).not.toMatch(/NAMES|YEAR/);
      }
      expect(hint).not.toBe('');
      expect(zh.hint).toMatch(/[\u3400-\u9fff]/);
    }
  });
});

test.each([
  [0.123456, '0.12'],
  [1.05e-9, '1.1e-9'],
  [1, '1'],
  [0, '0'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
  [Number.NaN, ''],
])('the residual %d is printed as %j', (residual, expected) => {
  expect(residualText(residual)).toBe(expected);
});

test('counts by reason', () => {
  const all = Object.fromEntries(reasons.map((reason, i) => [reason, i + 1])) as Record<
    UnsolvedReason,
    number
  >;
  expect(reasonsText(all, 'en')).toBe(
    'contradiction 1, jump 2, no solution found 3, not determined 4, too steep 5, no finite values 6',
  );
  expect(reasonsText(all, 'zh')).toBe('互相矛盾 1，跳跃 2，未找到解 3，无法确定 4，过于陡峭 5，没有有限值 6');
  expect(reasonsText({ singular: 2 }, 'en')).toBe('not determined 2');
  expect(reasonsText({}, 'en')).toBe('');
});
