import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAccepted } from '../../src/plan/accepted-range';
import { isNumericCriterion, type NumericCriterion } from '../../src/plan/criterion';
import { measureByCriterion } from '../../src/plan/measure-by-criterion';

const law = { seed: 20201, numRuns: 500 };
const level = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const positivePath = fc.array(level, { minLength: 2, maxLength: 12 });
const valued = fc.constantFrom(
  'atLeast',
  'moreThan',
  'averageGrowthAtLeast',
  'cumulativeDeclineAtLeast',
  'cumulativeTotalAtLeast',
);

describe('measure', () => {
  test.each<[NumericCriterion, number[], number]>([
    [{ kind: 'atLeast', value: 0 }, [1, 2, 3], 3],
    [{ kind: 'moreThan', value: 0 }, [1, 2, 3], 3],
    [{ kind: 'atMost', value: 0 }, [1, 2, 3], 3],
    [{ kind: 'within', from: 0, to: 1 }, [1, 2, 3], 3],
    [{ kind: 'cumulativeDeclineAtLeast', value: 0 }, [100, 90, 75], 0.25],
    [{ kind: 'cumulativeDeclineAtLeast', value: 0 }, [100, 0], 1],
    [{ kind: 'cumulativeTotalAtLeast', value: 0 }, [5, 4, 7], 11],
  ])('%j of %j is %d', (criterion, path, expected) => {
    expect(measureByCriterion(criterion, Object.freeze(path))).toBe(expected);
  });

  // 1e-14: exp and log are within 1 ulp, and the exponent divides their error.
  test('average growth is geometric: 100 to 121 in two years is 10 % a year', () => {
    expect(measureByCriterion({ kind: 'averageGrowthAtLeast', value: 0 }, [100, 50, 121])).toBeCloseTo(
      0.1,
      14,
    );
  });

  test('in step is the difference of two average growths', () => {
    const criterion = { kind: 'inStepWith', indicator: 'gdp', tolerance: 0 } as const;
    expect(measureByCriterion(criterion, [100, 0, 121], [100, 0, 144])).toBeCloseTo(-0.1, 14);
  });

  test.each([[[0, 1]], [[-1, 1]], [[1, 0]], [[1, -1]], [[-1, -2]], [[Number.NaN, 1]], [[1]]])(
    'growth of %j has no meaning',
    (path) => {
      expect(measureByCriterion({ kind: 'averageGrowthAtLeast', value: 0 }, path)).toBeNaN();
    },
  );

  test.each([[[0, 0]], [[0, 1]], [[-10, -5]]])('decline of %j has no meaning', (path) => {
    expect(measureByCriterion({ kind: 'cumulativeDeclineAtLeast', value: 0 }, path)).toBeNaN();
  });

  test('a change of unit leaves growth and decline alone', () => {
    fc.assert(
      fc.property(positivePath, fc.integer({ min: -20, max: 20 }), (path, exponent) => {
        const unit = 2 ** exponent;
        const scaled = path.map((value) => value * unit);
        for (const kind of ['averageGrowthAtLeast', 'cumulativeDeclineAtLeast'] as const) {
          expect(measureByCriterion({ kind, value: 0 }, scaled)).toBe(
            measureByCriterion({ kind, value: 0 }, path),
          );
        }
      }),
      law,
    );
  });

  test('an indicator is in step with itself', () => {
    fc.assert(
      fc.property(positivePath, (path) => {
        const criterion = { kind: 'inStepWith', indicator: 'x', tolerance: 0 } as const;
        expect(isAccepted(criterion, measureByCriterion(criterion, path, path))).toBe(true);
      }),
      law,
    );
  });
});

describe('meets', () => {
  test.each<[NumericCriterion, number, boolean]>([
    [{ kind: 'atLeast', value: 5 }, 5, true],
    [{ kind: 'atLeast', value: 5 }, 4.999999999, false],
    [{ kind: 'moreThan', value: 5 }, 5, false],
    [{ kind: 'moreThan', value: 5 }, 5.000000001, true],
    [{ kind: 'atMost', value: 312.6 }, 312.6, true],
    [{ kind: 'atMost', value: 312.6 }, 312.6000001, false],
    [{ kind: 'within', from: 1, to: 2 }, 1, true],
    [{ kind: 'within', from: 1, to: 2 }, 2, true],
    [{ kind: 'within', from: 1, to: 2 }, 2.1, false],
    [{ kind: 'within', from: 1, to: 2 }, 0.9, false],
    [{ kind: 'averageGrowthAtLeast', value: 0.06 }, 0.06 - 1e-13, true],
    [{ kind: 'averageGrowthAtLeast', value: 0.06 }, 0.06 - 1e-11, false],
    [{ kind: 'cumulativeDeclineAtLeast', value: 0.18 }, 0.18 - 1e-13, true],
    [{ kind: 'cumulativeDeclineAtLeast', value: 0.18 }, 0.1799, false],
    [{ kind: 'cumulativeTotalAtLeast', value: 5000 }, 5000 - 1e-9, true],
    [{ kind: 'cumulativeTotalAtLeast', value: 5000 }, 5000 - 1e-7, false],
    [{ kind: 'inStepWith', indicator: 'x', tolerance: 0.005 }, -0.005, true],
    [{ kind: 'inStepWith', indicator: 'x', tolerance: 0.005 }, 0.0051, false],
  ])('%j by %d: %s', (criterion, measured, expected) => {
    expect(isAccepted(criterion, measured)).toBe(expected);
  });

  test('leeway for about targets is in the unit of the value', () => {
    expect(isAccepted({ kind: 'atLeast', value: 5000 }, 4900, 100)).toBe(true);
    expect(isAccepted({ kind: 'atLeast', value: 5000 }, 4899, 100)).toBe(false);
    expect(isAccepted({ kind: 'moreThan', value: 10 }, 9.5, 1)).toBe(true);
    expect(isAccepted({ kind: 'atMost', value: 35 }, 36, 1)).toBe(true);
    expect(isAccepted({ kind: 'within', from: 1, to: 2 }, 2.5, 0.5)).toBe(true);
    expect(isAccepted({ kind: 'cumulativeTotalAtLeast', value: 10 }, 9, 1)).toBe(true);
    expect(isAccepted({ kind: 'inStepWith', indicator: 'x', tolerance: 0.1 }, 0.2, 0.1)).toBe(true);
  });

  test('what is not finite never meets', () => {
    fc.assert(
      fc.property(
        valued,
        level,
        fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
        (kind, value, measured) => {
          expect(isAccepted({ kind, value }, measured)).toBe(false);
        },
      ),
      law,
    );
    expect(isAccepted({ kind: 'atMost', value: 1 }, Number.NEGATIVE_INFINITY)).toBe(false);
    expect(isAccepted({ kind: 'within', from: 0, to: 1 }, Number.NaN)).toBe(false);
    expect(isAccepted({ kind: 'inStepWith', indicator: 'x', tolerance: 1 }, Number.NaN)).toBe(false);
  });

  test('a harder target is met only where the easier is, and leeway never hurts', () => {
    fc.assert(
      fc.property(valued, level, level, level, level, (kind, measured, a, b, leeway) => {
        const [easier, harder] = [Math.min(a, b), Math.max(a, b)];
        if (isAccepted({ kind, value: harder }, measured)) {
          expect(isAccepted({ kind, value: easier }, measured)).toBe(true);
          expect(isAccepted({ kind, value: harder }, measured, leeway)).toBe(true);
        }
        if (isAccepted({ kind: 'atMost', value: easier }, measured)) {
          expect(isAccepted({ kind: 'atMost', value: harder }, measured)).toBe(true);
        }
      }),
      law,
    );
  });

  test('at least and less than, at most and more than divide the numbers', () => {
    fc.assert(
      fc.property(level, level, (measured, value) => {
        expect(isAccepted({ kind: 'moreThan', value }, measured)).toBe(
          !isAccepted({ kind: 'atMost', value }, measured),
        );
        expect(isAccepted({ kind: 'within', from: value, to: value }, measured)).toBe(measured === value);
      }),
      law,
    );
  });

  test('a path of exactly the demanded growth, decline or total meets it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        level,
        (rate, years, start) => {
          const path = Array.from({ length: years + 1 }, () => start);
          for (let t = 1; t <= years; t++) path[t] = path[t - 1]! * (1 + rate);
          const growth = { kind: 'averageGrowthAtLeast', value: rate } as const;
          expect(isAccepted(growth, measureByCriterion(growth, path))).toBe(true);
          const total = {
            kind: 'cumulativeTotalAtLeast',
            value: path.slice(1).reduceRight((a, b) => a + b),
          } as const;
          expect(isAccepted(total, measureByCriterion(total, path))).toBe(true);
        },
      ),
      law,
    );
  });
});

test('only requirements and words have no number', () => {
  expect(isNumericCriterion({ kind: 'atLeast', value: 1 })).toBe(true);
  expect(isNumericCriterion({ kind: 'requirement', requirement: 'city' })).toBe(false);
  expect(isNumericCriterion({ kind: 'qualitative', text: { en: 'more', zh: '更多' } })).toBe(false);
});
