import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptedRange, isAccepted } from '../../src/plan/accepted-range';
import type { NumericCriterion } from '../../src/plan/criterion';

test('by hand', () => {
  const most = Number.MAX_VALUE;
  expect(acceptedRange({ kind: 'atLeast', value: 5 }, 0)).toEqual({ least: 5, greatest: most });
  expect(acceptedRange({ kind: 'moreThan', value: 1 }, 0)).toEqual({ least: 1 + 2 ** -52, greatest: most });
  expect(acceptedRange({ kind: 'atMost', value: 5 }, 1)).toEqual({ least: -most, greatest: 6 });
  expect(acceptedRange({ kind: 'within', from: 1, to: 2 }, 0.5)).toEqual({ least: 0.5, greatest: 2.5 });
  expect(acceptedRange({ kind: 'inStepWith', indicator: 'x', tolerance: 1 }, 0)).toEqual({
    least: -1 - 1e-12,
    greatest: 1 + 1e-12,
  });
  expect(acceptedRange({ kind: 'cumulativeTotalAtLeast', value: -10 }, 0).least).toBe(-10 - 1e-11);
  expect(acceptedRange({ kind: 'averageGrowthAtLeast', value: 0.06 }, 0).least).toBe(0.06 - 1e-12);
});

test('law: a value above a bound meets "more than" it, the bound itself does not; no infinity meets anything', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, number, (value, measured) => {
      const moreThan: NumericCriterion = { kind: 'moreThan', value };
      expect(isAccepted(moreThan, measured)).toBe(measured > value);
      expect(isAccepted(moreThan, value)).toBe(false);
      for (const infinite of [Infinity, -Infinity, Number.NaN]) {
        expect(isAccepted(moreThan, infinite)).toBe(false);
        expect(isAccepted({ kind: 'atMost', value }, infinite)).toBe(false);
      }
    }),
    { seed: 20201, numRuns: 1000 },
  );
});
