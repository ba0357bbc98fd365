import { expect, test } from 'vitest';
import { numberInText } from '../../src/core/number-in-text';

test.each([
  ['310', undefined, 310, 'it is a string; write the number 310'],
  [' -0.5 ', undefined, -0.5, 'it is a string; write the number -0.5'],
  ['０．０５', undefined, 0.05, 'it is a string; write the number 0.05'],
  ['１２，５００', undefined, 12500, 'numbers have no separator between thousands; write 12500'],
  ['+7', undefined, 7, 'it is a string; write the number 7'],
  ['3.6%', undefined, 0.036, 'it is a string; write the number 0.036'],
  ['3.6 %', '1', 0.036, 'it is a string; write the number 0.036'],
  ['3.6％', '%', 3.6, 'it is a string; write the number 3.6'],
  ['-7%', '%/year', -7, 'it is a string; write the number -7'],
  ['12,500', undefined, 12500, 'numbers have no separator between thousands; write 12500'],
  ['1，234，567', undefined, 1234567, 'numbers have no separator between thousands; write 1234567'],
  ['12 500.5', undefined, 12500.5, 'numbers have no separator between thousands; write 12500.5'],
  ['1_000', undefined, 1000, 'numbers have no separator between thousands; write 1000'],
  ['12,500%', undefined, 125, 'numbers have no separator between thousands; write 125'],
  ['3.65', undefined, 3.65, 'it is a string; write the number 3.65'],
  ['5%', '万元/%', 0.05, 'it is a string; write the number 0.05'],
  ['5%', ' %', 5, 'it is a string; write the number 5'],
  ['12,500.25', undefined, 12500.25, 'numbers have no separator between thousands; write 12500.25'],
  ['1234,567', undefined, 1234.567, 'decimals are written with a point; write 1234.567'],
  ['0,01', undefined, 0.01, 'decimals are written with a point; write 0.01'],
  ['3,65', '%', 3.65, 'decimals are written with a point; write 3.65'],
  ['0,035', undefined, 0.035, 'decimals are written with a point; write 0.035'],
  ['1.234,56', undefined, 1234.56, 'decimals are written with a point, thousands without one; write 1234.56'],
])('%s in unit %s is %d', (text, unit, value, hint) => {
  expect(numberInText(text, unit)).toMatchObject({ hint, suggestion: { value } });
});

test('the same in Chinese', () => {
  expect(numberInText('310')?.zh).toBe('这是文本；请写成数字 310');
  expect(numberInText('12,500')?.zh).toBe('数字不用千位分隔符；请写成 12500');
  expect(numberInText('0,01')?.zh).toBe('小数点请用“.”，写成 0.01');
});

test.each([
  '',
  '%',
  'about 300',
  '2020-01-01',
  '1e3',
  '1.2.3',
  '12,50,3',
  ',5',
  '5,',
  '1,2345.6',
  '1.2,5',
  `1${'0'.repeat(20)}`,
  '--5',
  '3 % %',
  ' ',
])('%j is no number', (text) => {
  expect(numberInText(text)).toBeUndefined();
});

test.each(['10²', '①', '½', '3³', '２²'])('%s is not read as other digits', (text) => {
  expect(numberInText(text)).toBeUndefined();
});
