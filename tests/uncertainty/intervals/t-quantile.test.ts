import { describe, expect, test } from 'vitest';
import { tQuantile } from '../../../src/uncertainty/intervals/t-quantile';

describe('upper quantiles of Student t', () => {
  // One and two degrees of freedom have closed forms; 15 from scipy 1.17.1.
  test.each([
    [0.25, 1, 1],
    [0.025, 1, 12.706204736174707],
    [0.025, 2, 4.302652729749464],
    [0.1, 2, 1.8856180831641267],
    [0.025, 15, 2.131449545559776],
    [0.5, 7, 0],
  ])('tail %d, %d degrees of freedom: %d', (tail, df, value) => {
    expect(Math.abs(tQuantile(tail, df) - value)).toBeLessThanOrEqual(4e-15 * Math.max(value, 1));
  });
});
