import { expect } from 'vitest';
import { faultsOf, obeyed, resultOf } from './unit-check';

/** Expects a refused product to be accepted as soon as its hint is obeyed, and to have the right value then. */
export function expectRightNumber(given: {
  readonly names: Readonly<Record<string, string>>;
  readonly y: string;
  readonly equation: string;
  readonly value: number;
}): void {
  const { names, y, equation, value } = given;
  const [issue, ...others] = faultsOf(y, equation, names);
  expect(others).toEqual([]);
  if (issue === undefined) return;
  const mended = obeyed(equation, issue);
  expect(faultsOf(y, mended, names), `${mended}: ${issue.hint}`).toEqual([]);
  expect(resultOf(mended, { a: 3, b: 2 }) / value, mended).toBeCloseTo(1, 9);
}
