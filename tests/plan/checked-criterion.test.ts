import { describe, expect, test } from 'vitest';
import { criterionMeasure, hasNumber, meetsCriterion, type NumericCriterion } from '../../src/index';
import { measureByCriterion } from '../../src/plan/measure-by-criterion';
import { errorOf } from '../error-of';

const atLeast = (value: number): NumericCriterion => ({ kind: 'atLeast', value });
const inStep: NumericCriterion = { kind: 'inStepWith', indicator: 'gdp', tolerance: 0.01 };

test('criterionMeasure takes arrays and Float64Arrays, and gives what the runs give', () => {
  const path = [100, 50, 121];
  for (const kind of ['atLeast', 'averageGrowthAtLeast', 'cumulativeTotalAtLeast'] as const) {
    const criterion = { kind, value: 0 };
    expect(criterionMeasure(criterion, path)).toBe(measureByCriterion(criterion, path));
    expect(criterionMeasure(criterion, Float64Array.from(path))).toBe(measureByCriterion(criterion, path));
  }
  expect(criterionMeasure(inStep, path, Object.freeze([100, 0, 144]))).toBe(
    measureByCriterion(inStep, path, [100, 0, 144]),
  );
});

test('a path may hold what is not finite: the measure tells', () => {
  expect(criterionMeasure(atLeast(1), [1, Number.NaN])).toBeNaN();
  expect(criterionMeasure(atLeast(1), [1, Infinity])).toBe(Infinity);
});

test('meetsCriterion takes any number, and what is not finite never meets', () => {
  expect([4.9, 5, Number.NaN, Infinity, -Infinity].map((level) => meetsCriterion(atLeast(5), level))).toEqual(
    [false, true, false, false, false],
  );
  expect(meetsCriterion(atLeast(5), 4.9, 0.1)).toBe(true);
  expect(meetsCriterion({ kind: 'within', from: 1, to: 2 }, 2.5)).toBe(false);
});

describe('rejected', () => {
  const path = [1, 2];
  test.each<[() => unknown, string]>([
    [
      () => criterionMeasure(5 as never, path),
      'E_TYPE criterionMeasure: expected `criterion` to be a criterion with numbers, such as { kind: "atLeast", value: 5 }, got 5',
    ],
    [
      () => criterionMeasure({ kind: 'atLeast', value: '5' } as never, path),
      'E_TYPE criterionMeasure: expected `criterion.value` to be a number, got "5"; it is a string; write the number 5',
    ],
    [
      () => criterionMeasure(atLeast(Number.NaN), path),
      'E_NOT_FINITE criterionMeasure: expected `criterion.value` to be a number, got NaN',
    ],
    [
      () => criterionMeasure({ ...inStep, tolerance: -1 }, path, path),
      'E_RANGE criterionMeasure: expected `criterion.tolerance` to be a number in [0, ∞), got -1',
    ],
    [
      () => criterionMeasure({ kind: 'atLeast', value: 5, form: 1 } as never, path),
      'E_UNKNOWN_KEY criterionMeasure: unknown option "form" in `criterion`; allowed: kind, value',
    ],
    [
      () => criterionMeasure(atLeast(5), [1]),
      'E_SHAPE criterionMeasure: expected `path` to be a path of at least 2 years, got an array of 1',
    ],
    [
      () => criterionMeasure(atLeast(5), 'ab' as never),
      'E_TYPE criterionMeasure: expected `path` to be an array of numbers, got "ab"',
    ],
    [
      () => criterionMeasure(atLeast(5), [1, '2'] as never),
      'E_TYPE criterionMeasure: expected `path` to be an array of numbers, got an array of 2',
    ],
    [
      () => criterionMeasure(inStep, path),
      'E_INCONSISTENT criterionMeasure: expected `other` to be the path of the indicator to keep in step with, got undefined',
    ],
    [
      () => meetsCriterion(atLeast(5), '5' as never),
      'E_TYPE meetsCriterion: expected `measured` to be a number, got "5"; it is a string; write the number 5',
    ],
    [
      () => meetsCriterion(atLeast(5), 5, -1),
      'E_RANGE meetsCriterion: expected `tolerance` to be a number in [0, ∞), got -1',
    ],
    [
      () => meetsCriterion(atLeast(5), 5, Number.NaN),
      'E_NOT_FINITE meetsCriterion: expected `tolerance` to be a number in [0, ∞), got NaN',
    ],
    [
      () => meetsCriterion({ kind: 'qualitative' } as never, 5),
      'E_TYPE meetsCriterion: expected `criterion.kind` to be a criterion with numbers, such as { kind: "atLeast", value: 5 }, got {"kind":"qualitative"}',
    ],
    [
      () => hasNumber(null as never),
      'E_TYPE hasNumber: expected `criterion` to be a criterion, such as { kind: "atLeast", value: 5 }, got null',
    ],
  ])('case %#', (call, expected) => {
    const { code, message } = errorOf(call);
    expect(`${code} ${message}`).toBe(expected);
  });
});
