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
  ['greater than `min`, which is -1.5', '大于 `min`（-1.5）的数'],
  ['less than `max`, which is 1e+300', '小于 `max`（1e+300）的数'],
  ['within 1.79e308 of `min`', '与 `min` 相差不超过 1.79e308 的数'],
  ['between `min` and `max`, in [0, 1]', '`min` 与 `max` 之间即 [0, 1] 内的数'],
  ["'upper' or 'lower'", "'upper' 或 'lower'"],
  ['an array of 12 numbers, one a value', '12 个数字的列表，每个值对应一个'],
  ['an array whose numbers sum to 1 (they sum to 0.9)', '总和为 1 的列表（现总和为 0.9）'],
  ['an array whose weights sum to 1 (they sum to 0.9)', '权重总和为 1 的列表（现总和为 0.9）'],
  ['an array without repetition (-2)', '没有重复的列表（-2 重复）'],
  ['an object with at least 2 quantiles', '至少有 2 个分位数的对象'],
  ['at most the 3 quantiles', '不大于分位数个数 3 的整数'],
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
