import { describe, expect, test } from 'vitest';
import { isNumeric, measure, meets, type NumericCriterion } from '../../src/index';
import * as unchecked from '../../src/plan/criterion';
import { errorOf } from '../model/error-of';

const atLeast = (value: number): NumericCriterion => ({ kind: 'atLeast', value });
const inStep: NumericCriterion = { kind: 'inStepWith', indicator: 'gdp', tolerance: 0.01 };

test('measure takes arrays and Float64Arrays, and gives what the runs give', () => {
  const path = [100, 50, 121];
  for (const kind of ['atLeast', 'averageGrowthAtLeast', 'cumulativeTotalAtLeast'] as const) {
    const criterion = { kind, value: 0 };
    expect(measure(criterion, path)).toBe(unchecked.measure(criterion, path));
    expect(measure(criterion, Float64Array.from(path))).toBe(unchecked.measure(criterion, path));
  }
  expect(measure(inStep, path, Object.freeze([100, 0, 144]))).toBe(
    unchecked.measure(inStep, path, [100, 0, 144]),
  );
});

test('a path may hold what is not finite: the measure tells', () => {
  expect(measure(atLeast(1), [1, Number.NaN])).toBeNaN();
  expect(measure(atLeast(1), [1, Infinity])).toBe(Infinity);
});

test('meets takes any number, and what is not finite never meets', () => {
  expect([4.9, 5, Number.NaN, Infinity, -Infinity].map((level) => meets(atLeast(5), level))).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
  expect(meets(atLeast(5), 4.9, 0.1)).toBe(true);
  expect(meets({ kind: 'within', from: 1, to: 2 }, 2.5)).toBe(false);
});

describe('rejected', () => {
  const path = [1, 2];
  test.each<[() => unknown, string]>([
    [
      () => measure(5 as never, path),
      'E_TYPE measure: expected `criterion` to be a criterion with numbers, such as { kind: "atLeast", value: 5 }, got 5',
    ],
    [
      () => measure({ kind: 'atLeast', value: '5' } as never, path),
      'E_TYPE measure: expected `criterion.value` to be a number, got "5"; it is a string; write the number 5',
    ],
    [
      () => measure(atLeast(Number.NaN), path),
      'E_NOT_FINITE measure: expected `criterion.value` to be a number, got NaN',
    ],
    [
      () => measure({ ...inStep, tolerance: -1 }, path, path),
      'E_RANGE measure: expected `criterion.tolerance` to be a number in [0, ∞), got -1',
    ],
    [
      () => measure({ kind: 'atLeast', value: 5, form: 1 } as never, path),
      'E_UNKNOWN_KEY measure: unknown option "form" in `criterion`; allowed: kind, value',
    ],
    [
      () => measure(atLeast(5), [1]),
      'E_SHAPE measure: expected `path` to be a path of at least 2 years, got an array of 1',
    ],
    [
      () => measure(atLeast(5), 'ab' as never),
      'E_TYPE measure: expected `path` to be an array of numbers, got "ab"',
    ],
    [
      () => measure(atLeast(5), [1, '2'] as never),
      'E_TYPE measure: expected `path` to be an array of numbers, got an array of 2',
    ],
    [
      () => measure(inStep, path),
      'E_INCONSISTENT measure: expected `other` to be the path of the indicator to keep in step with, got undefined',
    ],
    [
      () => meets(atLeast(5), '5' as never),
      'E_TYPE meets: expected `measured` to be a number, got "5"; it is a string; write the number 5',
    ],
    [() => meets(atLeast(5), 5, -1), 'E_RANGE meets: expected `tolerance` to be a number in [0, ∞), got -1'],
    [
      () => meets(atLeast(5), 5, Number.NaN),
      'E_NOT_FINITE meets: expected `tolerance` to be a number in [0, ∞), got NaN',
    ],
    [
      () => meets({ kind: 'qualitative' } as never, 5),
      'E_TYPE meets: expected `criterion.kind` to be a criterion with numbers, such as { kind: "atLeast", value: 5 }, got {"kind":"qualitative"}',
    ],
    [
      () => isNumeric(null as never),
      'E_TYPE isNumeric: expected `criterion` to be a criterion, such as { kind: "atLeast", value: 5 }, got null',
    ],
  ])('case %#', (call, expected) => {
    const { code, message } = errorOf(call);
    expect(`${code} ${message}`).toBe(expected);
  });
});
