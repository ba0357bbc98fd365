import * as z from 'zod/mini';
import { allowLargeRates } from '../core/large-rate';
import { calendarYear } from '../core/schema';
import { baselineSchema, type PlanBaselineInput } from './baseline';
import { type PlanDocumentInput, planDocument } from './document';
import { slug } from './identifier';
import { indicator, type PlanIndicatorInput } from './indicator';
import { type PlanTargetInput, planTargetSchema } from './plan-target';
import { type BilingualInput, bilingualName } from './provenance';
import { type RequirementInput, requirementSchema } from './requirement';

/** Fields of a plan; that its parts fit together is checked by `demandCoherentPlan`. */
export const planFields = z.strictObject({
  id: slug,
  name: bilingualName,
  years: z.strictObject({ base: calendarYear, target: calendarYear, outlook: z.optional(calendarYear) }),
  allowLargeRates,
  documents: z._default(z.array(planDocument), []),
  indicators: z.array(indicator),
  baselines: z._default(z.array(baselineSchema), []),
  targets: z._default(z.array(planTargetSchema), []),
  requirements: z._default(z.array(requirementSchema), []),
});

/**
 * A plan as its author writes it.
 *
 * @typeParam T - ids of its targets, which the types of results carry
 */
export interface PlanInput<T extends string = string> {
  readonly id: string;
  readonly name: BilingualInput;
  /** Year of the baselines, year of the targets, and last year that the plan looks out to. */
  readonly years: {
    readonly base: number;
    readonly target: number;
    readonly outlook?: number | undefined;
  };
  /** Growth above 100 % a year is meant; without it such rates are refused, since most are percentages. */
  readonly allowLargeRates?: boolean | undefined;
  readonly documents?: readonly PlanDocumentInput[] | undefined;
  readonly indicators: readonly PlanIndicatorInput[];
  readonly baselines?: readonly PlanBaselineInput[] | undefined;
  readonly targets?: readonly PlanTargetInput<T>[] | undefined;
  readonly requirements?: readonly RequirementInput[] | undefined;
}

/** A plan whose fields were checked. */
export type ParsedPlan = z.output<typeof planFields>;
