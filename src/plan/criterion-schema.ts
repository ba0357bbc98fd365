import * as z from 'zod/mini';
import { expectation } from '../core/expectation';
import { type Fault, fault } from '../core/parse-input';
import { calendarYear, fraction, real } from '../core/schema';
import { type Criterion, isLevel, type NumericCriterion } from './criterion';
import { type BilingualInput, bilingual } from './provenance';

/** A criterion with numbers as its author states it: `baseYear`, and one of the others. */
export interface NumericCriterionInput {
  /** Level in the target year ≥ value. */
  readonly atLeast?: number | undefined;
  /** Level in the target year > value. */
  readonly moreThan?: number | undefined;
  /** Level in the target year ≤ value. */
  readonly atMost?: number | undefined;
  /** Level in the target year in [from, to]. */
  readonly within?: readonly [number, number] | undefined;
  /** Geometric average growth from base to target year, (x(T)/x(0))^(1/T) − 1 ≥ value, a fraction per year; above 1
   *  only with `allowLargeRates`. */
  readonly averageGrowthAtLeast?: number | undefined;
  /** Decline over the whole span, 1 − x(T)/x(0) ≥ value, a fraction. */
  readonly cumulativeDeclineAtLeast?: number | undefined;
  /** Sum over the years after the base year ≥ value. */
  readonly cumulativeTotalAtLeast?: number | undefined;
  /** Average growth within `tolerance` (a fraction per year) of the average growth of another indicator. */
  readonly inStepWith?: { readonly indicator: string; readonly tolerance: number } | undefined;
  /**
   * Year from which growth, decline, a total or a step is measured. Left out: the base year of the plan for a target of
   * a plan, else that of the model.
   */
  readonly baseYear?: number | undefined;
}

/** A criterion as its author states it: `baseYear`, and exactly one of the others. */
export interface CriterionInput extends NumericCriterionInput {
  /**
   * A number that a higher authority sets; unknown, hence not evaluable, until an operational criterion is given.
   * In a plan: the id of one of its requirements.
   */
  readonly requirement?: string | undefined;
  /** Words without a number; not evaluable until an operational criterion is given. */
  readonly qualitative?: BilingualInput | undefined;
}

/** Keys by which a criterion states its number. */
const numberShape = {
  atLeast: z.optional(real()),
  moreThan: z.optional(real()),
  atMost: z.optional(real()),
  within: z.optional(
    z
      .tuple([real(), real()], { error: expectation('a pair [from, to] of numbers', '一对数字 [from, to]') })
      .check(
        z.refine(
          ([from, to]) => from <= to,
          fault({
            code: 'E_INCONSISTENT',
            expected: expectation('a pair [from, to] with from ≤ to', '一对 [from, to]，from 不大于 to'),
          }),
        ),
      ),
  ),
  averageGrowthAtLeast: z.optional(real('(-1, ∞)')),
  cumulativeDeclineAtLeast: z.optional(fraction('(-∞, 1]')),
  cumulativeTotalAtLeast: z.optional(real()),
  inStepWith: z.optional(z.strictObject({ indicator: z.string(), tolerance: fraction('[0, 1]') })),
};

/** Keys of a criterion that has numbers: one of those above, and the year with which it compares. */
export const numericCriterionShape = {
  ...numberShape,
  baseYear: z.optional(calendarYear),
};

/** Keys of a criterion without numbers. */
const wordsShape = {
  requirement: z.optional(z.string().check(z.minLength(1))),
  qualitative: z.optional(bilingual),
};

/** Keys by which a target states its criterion: `baseYear`, and exactly one of the others. */
export const criterionShape = { ...numericCriterionShape, ...wordsShape };

const numericKeys = Object.keys(numberShape) as (keyof typeof numberShape)[];
const criterionKeys = [...numericKeys, ...(Object.keys(wordsShape) as (keyof typeof wordsShape)[])];

type StatedNumeric = z.output<z.ZodMiniObject<typeof numericCriterionShape>>;
type Stated = z.output<z.ZodMiniObject<typeof criterionShape>>;

/** Adds an issue unless exactly one criterion is stated; for `superRefine` of schemas that hold `criterionShape`. */
export function demandOneCriterion(stated: Stated, context: z.core.$RefinementCtx): void {
  const found = criterionKeys.filter((key) => stated[key] !== undefined);
  if (found.length === 1) return;
  const expected = `a target with exactly one criterion (${criterionKeys.join(', ')})`;
  const hint = found.length === 0 ? 'it has none' : `it has ${found.join(' and ')}`;
  const zh = {
    expected: `只含一个标准（${criterionKeys.join('、')}）的目标`,
    hint: found.length === 0 ? '现在一个也没有' : `现有 ${found.join('、')}`,
  };
  context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected, hint, zh }), input: stated });
}

/** Adds an issue if more than one criterion with numbers is stated; none means that the number is unknown. */
export function demandAtMostOneCriterion(stated: StatedNumeric, context: z.core.$RefinementCtx): void {
  const found = numericKeys.filter((key) => stated[key] !== undefined);
  if (found.length <= 1) return;
  const expected = `a requirement with at most one criterion (${numericKeys.join(', ')})`;
  const hint = `it has ${found.join(' and ')}`;
  const zh = {
    expected: `至多含一个标准（${numericKeys.join('、')}）的上级要求`,
    hint: `现有 ${found.join('、')}`,
  };
  context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected, hint, zh }), input: stated });
}

/**
 * Adds an issue where a base year is stated that no criterion compares with, or that is not before the target year.
 *
 * @param at - place of the criterion in what is checked
 */
export function demandBaseYear(
  stated: Stated,
  year: number,
  context: z.core.$RefinementCtx,
  at: readonly string[] = [],
): void {
  const { baseYear } = stated;
  if (baseYear === undefined) return;
  const criterion = numericCriterionOf(stated);
  const report = (given: Fault) =>
    context.addIssue({ ...fault(given), path: [...at, 'baseYear'], input: baseYear });
  if (criterion === undefined || isLevel(criterion)) {
    report({
      code: 'E_INCONSISTENT',
      expected: 'left out, since a level is not measured from a base year',
      zh: { expected: '省略，因为水平值不以某一基期计量' },
    });
  } else if (baseYear >= year) {
    report({
      code: 'E_INCONSISTENT',
      expected: `a year before the target year ${year}`,
      zh: { expected: `目标年份 ${year} 之前的年份` },
    });
  }
}

/** The criterion that a parsed target states. */
export function criterionOf(stated: Stated): Criterion {
  if (stated.requirement !== undefined) return { kind: 'requirement', requirement: stated.requirement };
  if (stated.qualitative !== undefined) return { kind: 'qualitative', text: stated.qualitative };
  return numericCriterionOf(stated)!;
}

/** The criterion with numbers that a parsed target, stand-in or requirement states, if it has one. */
export function numericCriterionOf(stated: StatedNumeric): NumericCriterion | undefined {
  const kind = numericKeys.find((key) => stated[key] !== undefined);
  if (kind === undefined) return undefined;
  const base = stated.baseYear === undefined ? {} : { baseYear: stated.baseYear };
  if (kind === 'within') return { kind, from: stated.within![0], to: stated.within![1] };
  if (kind === 'inStepWith') return { kind, ...stated.inStepWith!, ...base };
  return { kind, value: stated[kind]!, ...base };
}
