import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { fault, parseInput, wordedFault } from '../core/parse-input';
import { calendarYear, real } from '../core/schema';
import { isAccepted } from './accepted-range';
import { type Criterion, isNumericCriterion, type NumericCriterion } from './criterion';
import { measureByCriterion } from './measure-by-criterion';

const level = <K extends NumericCriterion['kind']>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), value: real() });

/** Year from which the given path starts; the path itself shows what is measured. */
const base = { baseYear: z.optional(calendarYear) };

const compared = <K extends NumericCriterion['kind']>(kind: K) => z.extend(level(kind), base);

const numericCriterion = z.discriminatedUnion(
  'kind',
  [
    level('atLeast'),
    level('moreThan'),
    level('atMost'),
    compared('averageGrowthAtLeast'),
    compared('cumulativeDeclineAtLeast'),
    compared('cumulativeTotalAtLeast'),
    z.strictObject({ kind: z.literal('within'), from: real(), to: real() }),
    z.strictObject({
      kind: z.literal('inStepWith'),
      indicator: z.string(),
      tolerance: real('[0, ∞)'),
      ...base,
    }),
  ],
  {
    error: expectation(
      'a criterion with numbers, such as { kind: "atLeast", value: 5 }',
      '含数字的标准，如 { kind: "atLeast", value: 5 }',
    ),
  },
);

const anyCriterion = z.union(
  [z.looseObject({ kind: z.enum(['requirement', 'qualitative']) }), numericCriterion],
  {
    error: expectation(
      'a criterion, such as { kind: "atLeast", value: 5 }',
      '标准，如 { kind: "atLeast", value: 5 }',
    ),
  },
);

const isSeries = (value: unknown): value is ArrayLike<number> =>
  (Array.isArray(value) && value.every((each) => typeof each === 'number')) || value instanceof Float64Array;

const series = z.custom<ArrayLike<number>>(
  isSeries,
  fault({ code: 'E_TYPE', expected: 'an array of numbers' }),
);
const path = series.check(
  z.refine(
    (values) => values.length >= 2,
    fault({ code: 'E_SHAPE', expected: expectation('a path of at least 2 years', '至少两年的路径') }),
  ),
);

const measureArguments = z.strictObject({ criterion: numericCriterion, path, other: z.optional(path) }).check(
  z.superRefine(({ criterion, other }, context) => {
    if (criterion.kind !== 'inStepWith' || other !== undefined) return;
    const expected = { en: 'the path of the indicator to keep in step with', zh: '要与之同步的指标的路径' };
    context.addIssue({ ...wordedFault('E_INCONSISTENT', expected), path: ['other'], input: other });
  }),
);

/**
 * Whether a criterion has numbers, so that draws can be judged by it.
 *
 * @param criterion - what a target demands
 * @throws InputError if it is no criterion
 * @example hasNumber({ kind: 'atMost', value: 312.6 }); // true
 * @example hasNumber({ kind: 'requirement', requirement: 'water' }); // false
 */
export function hasNumber(criterion: Criterion): criterion is NumericCriterion {
  const given = parseInput('hasNumber', z.strictObject({ criterion: anyCriterion }), { criterion });
  return isNumericCriterion(given.criterion as Criterion);
}

/**
 * The one number by which a criterion judges a path: the level in the target year, the average growth (fraction per
 * year), the decline (fraction), the total, or the difference of two average growths.
 *
 * @param criterion - what is demanded
 * @param values - from the base year to the target year, both included; at least two
 * @param other - the same years of the indicator to keep in step with, for `inStepWith`
 * @returns the measure, in the unit of the criterion's value; NaN where a growth (start or end ≤ 0) or a decline
 * (start ≤ 0) has no meaning
 * @throws InputError if the criterion has no numbers or a path is none
 * @example criterionMeasure({ kind: 'cumulativeTotalAtLeast', value: 10 }, [5, 4, 7]); // 11
 */
export function criterionMeasure(
  criterion: NumericCriterion,
  values: ArrayLike<number>,
  other?: ArrayLike<number>,
): number {
  const given = parseInput('criterionMeasure', measureArguments, { criterion, path: values, other });
  return measureByCriterion(given.criterion, given.path, given.other);
}

const meetsArguments = z.strictObject({
  criterion: numericCriterion,
  measured: z.union([z.number(), z.nan(), z.literal([Infinity, -Infinity])], { error: 'a number' }),
  tolerance: real('[0, ∞)'),
});

/**
 * Whether a measured value meets a criterion. Levels are compared exactly; measures made of several values
 * (growth, decline, total, difference) count as met within a relative rounding of 1e-12, so that a path of exactly
 * 6 % a year meets 6 %. NaN and infinities never meet a criterion.
 *
 * @param criterion - what is demanded
 * @param measured - what `criterionMeasure` gives
 * @param tolerance - leeway for targets worded "about", in the unit of the criterion's value; 0 unless the user sets it
 * @throws InputError if the criterion has no numbers or an argument is no number
 * @example meetsCriterion({ kind: 'atLeast', value: 5000 }, 4900); // false
 * @example meetsCriterion({ kind: 'atLeast', value: 5000 }, 4900, 100); // true
 */
export function meetsCriterion(criterion: NumericCriterion, measured: number, tolerance = 0): boolean {
  const given = parseInput('meetsCriterion', meetsArguments, { criterion, measured, tolerance });
  return isAccepted(given.criterion, given.measured, given.tolerance);
}
