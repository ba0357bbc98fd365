import { expect, test } from 'vitest';
import { isAccepted } from '../../src/plan/accepted-range';
import type { NumericCriterion } from '../../src/plan/criterion';
import { margin } from '../../src/plan/margin';

test.each<[NumericCriterion, number, number, number]>([
  [{ kind: 'atLeast', value: 5 }, 7, 0, 2],
  [{ kind: 'atLeast', value: 5 }, 4, 0.5, -0.5],
  [{ kind: 'moreThan', value: 5 }, 5, 0, 0],
  [{ kind: 'atMost', value: 5 }, 7, 0, -2],
  [{ kind: 'atMost', value: 5 }, 7, 3, 1],
  [{ kind: 'within', from: 2, to: 6 }, 5, 0, 1],
  [{ kind: 'within', from: 2, to: 6 }, 1, 0.25, -0.75],
  [{ kind: 'inStepWith', indicator: 'x', tolerance: 2 }, -3, 0, -1],
  [{ kind: 'averageGrowthAtLeast', value: 0.5 }, 0.25, 0, -0.25],
  [{ kind: 'cumulativeDeclineAtLeast', value: 0.5 }, 0.75, 0, 0.25],
  [{ kind: 'cumulativeTotalAtLeast', value: 10 }, 12, 1, 3],
])('%o at %f with tolerance %f: %f', (criterion, measured, tolerance, expected) => {
  expect(margin(criterion, measured, tolerance)).toBe(expected);
  // Met is a margin of 0 or more, but for the strict criterion at its very bound.
  if (expected !== 0) expect(isAccepted(criterion, measured, tolerance)).toBe(expected > 0);
});

test('what is not a number has no margin', () => {
  expect(margin({ kind: 'atLeast', value: 5 }, Number.NaN)).toBeNaN();
  expect(margin({ kind: 'within', from: 2, to: 6 }, Number.NaN)).toBeNaN();
});
