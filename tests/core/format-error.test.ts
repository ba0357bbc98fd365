import { describe, expect, test } from 'vitest';
import { formatError } from '../../src/core/format-error';
import type { Issue } from '../../src/core/issue';
import { InputError } from '../../src/core/plancast-error';

const issue: Issue = {
  code: 'E_UNKNOWN_NAME',
  path: 'indicators.gdp.equation',
  message: 'f: unknown name "grwoth"',
};
const print = (given: Partial<Issue>, lang: 'en' | 'zh' = 'en') =>
  formatError(new InputError([{ ...issue, ...given }]), { lang }).split('\n');

test('a fault of a file: place, line, carets, hint, page', () => {
  const text = '  gdp: { equation: gdp(-1) * (1 + grwoth) }';
  const source = { file: 'baseline.yaml', line: 7, column: 35, length: 6, text };
  expect(print({ hint: 'did you mean `growth`?', source })).toEqual([
    'error[E_UNKNOWN_NAME]: f: unknown name "grwoth"',
    '  --> baseline.yaml:7:35  indicators.gdp.equation',
    '   7 |   gdp: { equation: gdp(-1) * (1 + grwoth) }',
    '     |                                   ^^^^^^',
    '  help: did you mean `growth`?',
    '  explain: plancast explain E_UNKNOWN_NAME',
  ]);
});

describe('carets stand under the spot', () => {
  test.each([
    [
      'Chinese characters take two columns',
      '产值(-1) * 增长',
      9,
      2,
      ['    | 产值(-1) * 增长', '    |            ^^^^'],
    ],
    ['a tab takes two', '\tx * y', 1, 1, ['    |   x * y', '    |   ^']],
    ['only the line at fault', 'a +\n b(1)\n+ c', 5, 4, ['    |  b(1)', '    |  ^^^^']],
    ['an empty part gets one caret', 'a * ', 4, 0, ['    | a *', '    |     ^']],
    [
      'control and bidi characters are written out',
      'a\u202e + b\u0007',
      5,
      1,
      ['    | a\\u202e + b\\u0007', '    |           ^'],
    ],
  ])('%s', (_, text, at, length, expected) => {
    expect(print({ formula: { text, at, length } }).slice(2, 4)).toEqual(expected);
  });

  test('a long line is cut around the spot', () => {
    const text = `${'x'.repeat(300)}spot${'y'.repeat(300)}`;
    const [line, carets] = print({ formula: { text, at: 300, length: 4 } }).slice(2, 4);
    expect(line!.length).toBeLessThan(110);
    expect(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('spot');
  });
});

test('in Chinese the kind of fault is named, and the page asked for in Chinese', () => {
  expect(print({ hint: 'write x(-1)' }, 'zh')).toEqual([
    '错误[E_UNKNOWN_NAME] 未知的名称：f：未知的名称（unknown name "grwoth"）',
    '  建议：write x(-1)',
    '  说明：plancast explain E_UNKNOWN_NAME --lang zh',
  ]);
});

test.each<[string, Partial<Issue>, string, string]>([
  [
    'as the issue brings it',
    { hint: 'write x', zh: { message: 'f：名称有误', hint: '请写成 x' } },
    'f：名称有误',
    '请写成 x',
  ],
  [
    'by what was expected and found',
    { message: 'f: expected `x` to be a number in [0, 1], got 2', hint: 'lower it' },
    'f：`x` 应为 [0, 1] 内的数字，现为 2',
    'lower it',
  ],
  [
    'by an expectation that has no Chinese',
    { message: 'f: expected `x` to be a squid, got an object', hint: 'swim' },
    'f：`x` 应为符合要求的值（a squid），现为对象',
    'swim',
  ],
  [
    'by the kind of fault, with the place',
    { message: 'f: `x`: no such fish', hint: 'write y', suggestion: { key: 'y' } },
    'f：`x`：未知的名称（no such fish）',
    '请写成 y',
  ],
])('in Chinese %s', (_, given, message, hint) => {
  const [first, second] = print(given, 'zh');
  expect(first).toBe(`错误[E_UNKNOWN_NAME] 未知的名称：${message}`);
  expect(second).toBe(`  建议：${hint}`);
});

test('several issues: an empty line between them, each page named once, twenty shown', () => {
  const lines = formatError(new InputError(Array(25).fill(issue))).split('\n');
  expect(lines.filter((line) => line.includes('explain:'))).toHaveLength(1);
  expect(lines.filter((line) => line === '')).toHaveLength(20);
  expect(lines.at(-1)).toBe('and 5 more');
});

test.each([
  [new Error('no memory'), 'error: Error: no memory'],
  [undefined, 'error: undefined'],
  ['text\u001b[31m', 'error: "text\\u001b[31m"'],
])('what plancast did not throw is told in one line', (error, expected) => {
  expect(formatError(error)).toBe(expected);
});
