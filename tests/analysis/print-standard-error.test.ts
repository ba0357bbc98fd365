import { expect, test } from 'vitest';
import { printStandardError } from '../../src/analysis/print-standard-error';

test.each([
  [0, '–'],
  [0.00158, '0.16'],
  [0.0158, '1.6'],
  [0.158, '15.8'],
  [0.0000123, '0.0012'],
  [0.000996, '0.10'],
])('a standard error of %f, in percentage points', (standardError, printed) => {
  expect(printStandardError(standardError)).toBe(printed);
});
