import { z } from 'zod';
import { fault } from '../core/parse-input';
import { fraction, real } from '../core/schema';
import type { Criterion, NumericCriterion } from './criterion';
import { bilingual } from './provenance';

/** Keys of the criteria that have numbers. */
export const numericCriterionShape = {
  /** Level in the target year ≥ value. */
  atLeast: real().optional(),
  /** Level in the target year > value. */
  moreThan: real().optional(),
  /** Level in the target year ≤ value. */
  atMost: real().optional(),
  /** Level in the target year in [from, to]. */
  within: z
    .tuple([real(), real()], { error: 'a pair [from, to] of numbers' })
    .refine(
      ([from, to]) => from <= to,
      fault({ code: 'E_INCONSISTENT', expected: 'a pair [from, to] with from ≤ to' }),
    )
    .optional(),
  /** Geometric average growth from base to target year, (x(T)/x(0))^(1/T) − 1 ≥ value, a fraction per year. */
  averageGrowthAtLeast: fraction('(-1, 1]').optional(),
  /** Decline over the whole span, 1 − x(T)/x(0) ≥ value, a fraction. */
  cumulativeDeclineAtLeast: fraction('(-∞, 1]').optional(),
  /** Sum over the years after the base year ≥ value. */
  cumulativeTotalAtLeast: real().optional(),
  /** Average growth within `tolerance` (a fraction per year) of the average growth of another indicator. */
  inStepWith: z.strictObject({ indicator: z.string(), tolerance: fraction('[0, 1]') }).optional(),
};

/** Keys by which a target states its criterion; a target has exactly one of them. */
export const criterionShape = {
  ...numericCriterionShape,
  /**
   * A number that a higher authority sets; unknown, hence not evaluable, until an operational criterion is given.
   * In a plan: the id of one of its requirements.
   */
  requirement: z.string().min(1).optional(),
  /** Words without a number; not evaluable until an operational criterion is given. */
  qualitative: bilingual.optional(),
};

const numericKeys = Object.keys(numericCriterionShape) as (keyof typeof numericCriterionShape)[];
const criterionKeys = Object.keys(criterionShape) as (keyof typeof criterionShape)[];

type StatedNumeric = z.output<z.ZodObject<typeof numericCriterionShape>>;
type Stated = z.output<z.ZodObject<typeof criterionShape>>;

/** Adds an issue unless exactly one criterion is stated; for `superRefine` of schemas that hold `criterionShape`. */
export function demandOneCriterion(stated: Stated, context: z.RefinementCtx): void {
  const found = criterionKeys.filter((key) => stated[key] !== undefined);
  if (found.length === 1) return;
  const expected = `a target with exactly one criterion (${criterionKeys.join(', ')})`;
  const hint = found.length === 0 ? 'it has none' : `it has ${found.join(' and ')}`;
  context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected, hint }), input: stated });
}

/** Adds an issue if more than one criterion with numbers is stated; none means that the number is unknown. */
export function demandAtMostOneCriterion(stated: StatedNumeric, context: z.RefinementCtx): void {
  const found = numericKeys.filter((key) => stated[key] !== undefined);
  if (found.length <= 1) return;
  const expected = `a requirement with at most one criterion (${numericKeys.join(', ')})`;
  const hint = `it has ${found.join(' and ')}`;
  context.addIssue({ ...fault({ code: 'E_INCONSISTENT', expected, hint }), input: stated });
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
  if (kind === 'within') return { kind, from: stated.within![0], to: stated.within![1] };
  if (kind === 'inStepWith') return { kind, ...stated.inStepWith! };
  return { kind, value: stated[kind]! };
}
