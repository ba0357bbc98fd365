import { expect, test } from 'vitest';
import { listNames } from '../../src/core/list-names';

const letters = [...'abcdefghijklmn'];

test('names of a message, the first twelve of many, in both languages', () => {
  expect(listNames([])).toBe('none');
  expect(listNames([], 'zh')).toBe('无');
  expect(listNames(['a', 'b'])).toBe('a, b');
  expect(listNames(['a', 'b'], 'zh')).toBe('a、b');
  expect(listNames(letters.slice(0, 12))).toBe('a, b, c, d, e, f, g, h, i, j, k, l');
  expect(listNames(letters)).toBe('a, b, c, d, e, f, g, h, i, j, k, l and 2 more');
  expect(listNames(letters, 'zh')).toBe('a、b、c、d、e、f、g、h、i、j、k、l等，另有 2 个');
});
