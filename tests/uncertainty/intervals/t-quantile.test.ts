import { describe, expect, test } from 'vitest';
import { standardT } from '../../../src/uncertainty/distributions/standard-t';
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

  test('what is remembered is told apart by tail and by degrees of freedom, and is the same again', () => {
    // Far more pairs than are kept, whose digits written one after the other would be alike: 0.2 and 11, 0.21 and 1
    const pairs = [0.2, 0.21, 0.02, 0.021].flatMap((tail) =>
      Array.from({ length: 40 }, (_, i): [number, number] => [tail, i + 1]),
    );
    for (let round = 0; round < 2; round++) {
      for (const [tail, df] of pairs) expect(tQuantile(tail, df)).toBe(standardT(df).upperQuantile(tail));
    }
    for (const [tail, df] of pairs.slice(0, 8)) {
      expect(tQuantile(tail, df)).toBe(tQuantile(tail, df));
    }
  });
});
