import { expect, test } from 'vitest';
import { printStandardError } from '../../src/analysis/print-standard-error';

test.each([
  [0, '–'],
  [Number.NaN, '–'],
  [0.00158, '0.16'],
  [0.0158, '1.6'],
  [0.158, '15.8'],
  [0.0000123, '0.0012'],
  [0.000996, '0.10'],
])('a standard error of %f, in percentage points', (standardError, printed) => {
  expect(printStandardError({ probability: 0.5, standardError })).toBe(printed);
});

test('where no draw, or every draw, met the target, the bound stands for both', () => {
  for (const probability of [0, 1]) {
    expect(printStandardError({ probability, standardError: 0.00158 })).toBe('–');
  }
});
