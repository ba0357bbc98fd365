import { expect } from 'vitest';

/** Relative error allowed where two formulas for the same number are compared. */
export const closeness = 1e-12;

/** Fails unless `actual` is `expected` up to a relative error; a 0 must be met exactly. */
export function expectClose(actual: number, expected: number, tolerance = closeness): void {
  const error = actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);
  expect(error, `${actual} instead of ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** The same for every element of a path. */
export function expectClosePath(
  actual: readonly number[],
  expected: readonly number[],
  tolerance = closeness,
): void {
  expect(actual).toHaveLength(expected.length);
  for (const [t, value] of actual.entries()) expectClose(value, expected[t]!, tolerance);
}
