import { expect, test } from 'vitest';
import { chineseExpectation } from '../../src/core/chinese-expectation';

test.each([
  ['a number', '数字'],
  ['an integer in [0, 200]', '[0, 200] 内的整数'],
  ['a number in (-∞, ∞)', '(-∞, ∞) 内的数字'],
  ['one of "hard", "soft"', '以下之一："hard"、"soft"'],
  ['one of gamma, beta', '以下之一：gamma、beta'],
  ['at least 5', '不小于 5 的数'],
  ['at most -1.5', '不大于 -1.5 的数'],
  ['a text of at most 200 characters', '至多 200 个字符的文本'],
  ['an array of at least 2', '至少 2 项的列表'],
  ['an array of at least 1 number', '至少 1 项的列表'],
])('%s is %s', (expected, chinese) => {
  expect(chineseExpectation(expected)).toBe(chinese);
});

test.each([
  'a name of the model',
  'a fish in [0, 1]',
  'at leisure 5',
  'such as a number in [0, 1]',
  'none of a, b',
  'a share at least 5',
  'at least 5 items',
  'not an array of at least 2',
  'an array of at least 2 rows',
])('%s is written in other words', (expected) => {
  expect(chineseExpectation(expected)).toBeUndefined();
});
