import * as z from 'zod/mini';
import { identifier } from './identifier';
import { type Bilingual, type BilingualInput, bilingual } from './provenance';
import { demandConsistentTarget, type Target, type TargetInput, targetShape } from './target';

/** A target as plans write it: that of a model, with its id and its place in the plan's table. */
export const planTargetSchema = z
  .strictObject({
    id: identifier,
    ...targetShape,
    /** Number of the row in the plan's table of indicators, such as `25a`. */
    tableRow: z.optional(z.string().check(z.minLength(1))),
    category: z.optional(bilingual),
    /** How the wording of the plan was read. */
    note: z.optional(bilingual),
  })
  .check(z.superRefine(demandConsistentTarget));

/**
 * A target of a plan as its author writes it.
 *
 * @typeParam T - its id
 */
export interface PlanTargetInput<T extends string = string> extends TargetInput {
  readonly id: T;
  /** Number of the row in the plan's table of indicators, such as `25a`. */
  readonly tableRow?: string | undefined;
  readonly category?: BilingualInput | undefined;
  /** How the wording of the plan was read. */
  readonly note?: BilingualInput | undefined;
}

/** A target of a plan as analyses read it. */
export interface PlanTarget extends Target {
  readonly tableRow?: string;
  readonly category?: Bilingual;
  readonly note?: Bilingual;
}
